// Undocumented behaviour of MapLibre on which the map depends.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AJAXError, CooperativeGesturesHandler, GPUInitializationError, Map as LiveMap } from 'maplibre-gl';
import { describe, expect } from 'vitest';
import { ROOT } from '../../../tests/unit/files.ts';
import { packageText, relies } from '../../../tests/unit/reliance.ts';
import { failureOf } from './failure.ts';

const of = 'maplibre-gl';

/** A non-public method of the map, as a function that takes the map. */
function method(name: string): (map: object, ...args: unknown[]) => unknown {
  const found: unknown = Reflect.get(LiveMap.prototype, name);
  if (typeof found !== 'function') throw new Error(`Map has no method ${name}`);
  return (map, ...args) => Reflect.apply(found, map, args);
}

const code = ['maplibre-gl.mjs', 'maplibre-gl-shared.mjs'].map((file) => packageText(`maplibre-gl/dist/${file}`)).join('\n');

describe('MapLibre', () => {
  relies(
    {
      of,
      on: 'Map takes the duration of a fade from _fadeDuration at each frame',
      code: '._fadeDuration',
      without: 'Names would fade in behind the picture, each batch after the one before, and the map would come late; or they would never fade.'
    },
    () => String(Reflect.get(LiveMap.prototype, '_render')).includes('this._fadeDuration') && /this\._fadeDuration=\w+\.fadeDuration/.test(code)
  );

  relies(
    {
      of,
      on: 'Map takes its words from _locale whenever it needs one',
      code: '._locale',
      without: 'A change of language would leave the map’s own words in the language before.'
    },
    () => expect(method('_getUIString')({ _locale: { 'Map.Title': 'Karte' } }, 'Map.Title')).toBe('Karte')
  );

  for (const key of [
    'Map.Title',
    'CooperativeGesturesHandler.WindowsHelpText',
    'CooperativeGesturesHandler.MacHelpText',
    'CooperativeGesturesHandler.MobileHelpText'
  ]) {
    relies(
      {
        of,
        on: `its words have one called ${key}`,
        code: key.startsWith('Map') ? key : 'CooperativeGesturesHandler.',
        without: 'The map would say this in English in every language.'
      },
      () => code.includes(`_getUIString(\`${key}\`)`) || code.includes(`_getUIString("${key}")`)
    );
  }

  relies(
    {
      of,
      on: 'the handler of cooperative gestures writes its help when it is enabled and drops it when it is disabled',
      code: 'cooperativeGestures.enable()',
      without: 'The help for gestures would stay in the language before.'
    },
    () => {
      expect(String(Reflect.get(CooperativeGesturesHandler.prototype, 'enable'))).toContain('_setupUI');
      expect(String(Reflect.get(CooperativeGesturesHandler.prototype, 'disable'))).toContain('_destroyUI');
    }
  );

  relies(
    {
      of,
      on: 'the style of its canvas has the size in px that the map last took',
      code: 'getCanvas().style',
      without: 'Labels and cameras would be computed for a box of another size.'
    },
    () => {
      const canvas = { style: { width: '', height: '' } };
      method('_resizeCanvas')({ _canvas: canvas }, 800, 500, 2);
      expect(canvas.style).toEqual({ width: '800px', height: '500px' });
    }
  );

  relies(
    {
      of,
      on: 'the message of a request that failed begins with AJAXError',
      code: "'AJAXError'",
      without: 'A base map that did not arrive would be reported as a fault of the graphics.'
    },
    () => expect(failureOf(new AJAXError(404, 'Not Found', 'world.json', new Blob([])))).toMatchObject({ kind: 'error', part: 'base' })
  );

  relies(
    {
      of,
      on: 'a browser without WebGL 2 is told by an error named GPUInitializationError',
      code: "'GPUInitializationError'",
      without: 'The page would say that the map failed, and not that this browser cannot draw it.'
    },
    () => expect(failureOf(new GPUInitializationError({}, null)).kind).toBe('no-webgl')
  );

  relies(
    {
      of,
      on: 'an error of a source names it by sourceId',
      code: "'sourceId' in event",
      without: 'One file of the base map that is missing would take the whole map away.'
    },
    () => /setEventedParent\(this,\(\)=>\(\{[^}]*sourceId:/.test(code)
  );

  relies(
    {
      of,
      on: 'its worker is the file dist/maplibre-gl-worker.mjs',
      code: 'maplibre-gl/dist/maplibre-gl-worker.mjs',
      without: 'The built site would look for it where it is not, and every map would stay blank.'
    },
    () => existsSync(join(ROOT, 'node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs'))
  );

  for (const name of ['maplibregl-canvas', 'maplibregl-canvas-container']) {
    relies(
      {
        of,
        on: `it makes an element of the class ${name}`,
        code: name,
        without: 'The ring around the map that has the focus would be gone, and tests would look for another element.'
      },
      () => code.includes(`\`${name}\``) || code.includes(`"${name}"`)
    );
  }
});
