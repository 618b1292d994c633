// Undocumented behaviour of deck.gl and luma.gl on which the arcs depend.
import { Deck } from '@deck.gl/core';
import { ArcLayer, IconLayer } from '@deck.gl/layers';
import { AnimationLoop } from '@luma.gl/engine';
import { describe, expect } from 'vitest';
import { getShaderAssembler } from '../../../node_modules/@deck.gl/core/dist/shaderlib/index.js';
import { packageText, relies } from '../../../tests/unit/reliance.ts';
import { ArrowheadLayer } from './arrowhead-layer.ts';
import { Frames } from './frames.ts';
import { TradeArcLayer } from './trade-arc-layer.ts';

const PLATFORM = { type: 'webgl', shaderLanguage: 'glsl', shaderLanguageVersion: 300, gpu: 'unknown', features: new Set() };

/** The shaders of a layer as deck passes them to WebGL, assembled without a context. */
function assembled(layer: { getShaders(): object }): { vs: string; fs: string } {
  Object.assign(layer, { context: { defaultShaderModules: [] } });
  // The class for all shader languages lacks this method in its types.
  const assembler = getShaderAssembler('glsl') as unknown as { assembleGLSLShaderPair(shaders: object): { vs: string; fs: string } };
  return assembler.assembleGLSLShaderPair({ platformInfo: PLATFORM, ...layer.getShaders() });
}

const ours = (): { vs: string; fs: string } => assembled(new TradeArcLayer({ id: 'guard', data: [] }));

/** A device that never becomes available. */
const DEVICE = {
  id: 'guard',
  then: () => undefined,
  getDefaultCanvasContext: () => ({ canvas: { style: {} }, getCSSSize: () => [0, 0] }),
  canvasContext: null,
  props: {}
};

describe('deck.gl', () => {
  relies(
    {
      of: '@deck.gl/layers',
      on: 'one line of its arc shader raises the arc, and can be replaced',
      code: 'DECK_ARCH',
      without: 'Arcs would be half ellipses, and lie elsewhere than their arrowheads, labels and pictures: write the replacement anew.'
    },
    () => {
      expect(assembled(new ArcLayer({ id: 'guard', data: [] })).vs.split('return sqrt(r * (p2 - r)) * dh + z0;')).toHaveLength(2);
      expect(ours().vs).toContain('return 4.0 * r * (1.0 - r) * dh + z0;');
    }
  );

  relies(
    {
      of: '@deck.gl/layers',
      on: 'its arc shader tilts z to the left of the way by instanceTilts, as part of the chord by instanceHeights',
      code: 'FLAT_RIGHT',
      without: 'Arcs would bend to the other side, or by another amount.'
    },
    () => {
      const { vs } = ours();
      expect(vs).toContain('float dh = distance * instanceHeights;');
      expect(vs).toContain('vec2 tilt = vec2(-tiltDirection.y, tiltDirection.x) * z * sin(tiltAngle);');
    }
  );

  relies(
    {
      of: '@deck.gl/layers',
      on: 'one expression of its arc shader reads the width of an arc, and a shader module can bring a uniform',
      code: 'DECK_WIDTH',
      without: 'Arcs would not change their width from year to year: write the replacement anew.'
    },
    () => {
      expect(assembled(new ArcLayer({ id: 'guard', data: [] })).vs.split('instanceWidths')).toHaveLength(3);
      const { vs } = ours();
      expect(vs).toContain('instanceWidths, tradeArc.progress) * arc.widthScale');
      // The share of the way from the source, by which a new arc is drawn.
      expect(vs).toContain('float segmentRatio = getSegmentRatio(segmentIndex);');
      expect(vs.indexOf('uniform tradeArcUniforms')).toBeGreaterThan(-1);
      expect(vs.indexOf('uniform tradeArcUniforms')).toBeLessThan(vs.indexOf('tradeArc.progress'));
    }
  );

  for (const [hook, stage, before, after] of [
    ['vs:#decl', 'vs', 'in vec2 instanceDashes;', 'void main(void)'],
    ['vs:#main-end', 'vs', 'DECKGL_FILTER_COLOR(vColor, geometry);', 'vDash = instanceDashes;'],
    ['fs:#decl', 'fs', 'in float vAlong;', 'void main(void)'],
    ['fs:#main-start', 'fs', 'void main(void)', '> vDash.x) discard;'],
    ['fs:DECKGL_FILTER_COLOR', 'fs', 'void DECKGL_FILTER_COLOR(inout vec4 color', 'mix(vec4(tradeArc.inside.rgb']
  ] as const) {
    relies(
      {
        of: '@luma.gl/shadertools',
        on: `code is put into a shader at ${hook}`,
        code: `'${hook}'`,
        without: 'Estimated or doubtful figures would have lines like reported ones.'
      },
      () => {
        const text = ours()[stage];
        expect(text.lastIndexOf(before)).toBeGreaterThan(-1);
        expect(text.lastIndexOf(before)).toBeLessThan(text.indexOf(after));
      }
    );
  }

  relies(
    {
      of: '@deck.gl/layers',
      on: 'its icon shader has set the corners of an icon by its end, and a shader module can bring a uniform',
      code: 'gl_Position = vec4(0.0)',
      without: 'Arrowheads would appear before their lines.'
    },
    () => {
      const { vs } = assembled(new ArrowheadLayer({ id: 'guard', data: [] }));
      expect(vs.lastIndexOf('gl_Position =')).toBe(vs.indexOf('gl_Position = vec4(0.0)'));
      expect(vs.indexOf('uniform tradeArcUniforms')).toBeGreaterThan(-1);
      expect(vs.indexOf('uniform tradeArcUniforms')).toBeLessThan(vs.indexOf('tradeArc.progress'));
    }
  );

  for (const [name, code, stage, declared] of [
    ['segmentRatio', 'segmentRatio', 'vs', 'float segmentRatio ='],
    ['source', 'distance(source.xy, target.xy)', 'vs', 'vec3 source;'],
    ['target', 'distance(source.xy, target.xy)', 'vs', 'vec3 target;'],
    ['instanceHeights', 'abs(instanceHeights)', 'vs', 'in float instanceHeights;'],
    ['project.scale', 'project.scale', 'vs', /uniform projectUniforms \{[^}]*float scale;[^}]*\} project;/],
    ['geometry.uv', 'abs(geometry.uv.y)', 'fs', /geometry\.uv = uv;[^}]*DECKGL_FILTER_COLOR\(fragColor, geometry\)/],
    ['picking.isActive', 'picking.isActive', 'fs', /uniform pickingUniforms \{[^}]*float isActive;[^}]*\} picking;/]
  ] as const) {
    relies(
      {
        of: '@deck.gl/layers',
        on: `its arc shader declares ${name}`,
        code,
        without: 'The shader of the dashes would not compile, and no arc would be drawn.'
      },
      () => expect(ours()[stage]).toMatch(declared)
    );
  }

  relies(
    {
      of: '@deck.gl/core',
      on: 'Deck hands animationFrameProvider on to its render loop',
      code: 'animationFrameProvider',
      without: 'Deck would draw every frame for as long as a map is open, and empty a phone’s battery.'
    },
    () => {
      const frames = new Frames();
      // Deck's types do not list this property.
      const deck = new Deck({ device: DEVICE, animationFrameProvider: frames } as object);
      const { animationLoop } = deck as unknown as { animationLoop: { props: { animationFrameProvider: unknown } } | null };
      expect(animationLoop?.props.animationFrameProvider).toBe(frames);
    }
  );

  relies(
    {
      of: '@deck.gl/maplibre',
      on: 'MapLibreOverlay hands properties that it does not know on to Deck',
      code: 'new MapLibreOverlay(',
      without: 'Deck would draw every frame for as long as a map is open.'
    },
    () => /new Deck\(\{\s*\.\.\.this\._props,/.test(packageText('@deck.gl/maplibre/dist/overlay.js'))
  );

  relies(
    {
      of: '@luma.gl/engine',
      on: 'its render loop asks the provider for each frame, and takes 0 for a frame that can be cancelled',
      code: 'HELD = 0',
      without: 'A map that rests could not be woken, or closed.'
    },
    () => {
      const requested: unknown[] = [];
      const provider = {
        requestAnimationFrame: () => {
          requested.push('frame');
          return 0;
        },
        cancelAnimationFrame: (id: number) => {
          requested.push(id);
        }
      };
      const loop: object = new AnimationLoop({ device: DEVICE as never, animationFrameProvider: provider } as never);
      Object.assign(loop, { _running: true });
      for (const name of ['_requestAnimationFrame', '_cancelAnimationFrame']) Reflect.apply(Reflect.get(loop, name) as () => void, loop, []);
      expect(requested).toEqual(['frame', 0]);
    }
  );

  relies(
    {
      of: '@deck.gl/layers',
      on: 'IconLayer takes any image, a canvas too, for its atlas',
      code: 'iconAtlas: arrows as unknown',
      without: 'Arrowheads would be gone.'
    },
    () => expect((IconLayer as unknown as { defaultProps: { iconAtlas: object } }).defaultProps.iconAtlas).toMatchObject({ type: 'image' })
  );

  relies(
    {
      of: '@deck.gl/core',
      on: 'a pointer that leaves is reported by onHover at x = -1',
      code: 'info.x < 0',
      without: 'A tooltip would stay when the pointer has left the map.'
    },
    () => {
      const deck = new Deck({ device: DEVICE } as object) as unknown as { _onPointerMove(event: object): void; _pickRequest: { x: number } };
      deck._pickRequest.x = 5;
      deck._onPointerMove({ type: 'pointerleave' });
      expect(deck._pickRequest.x).toBe(-1);
    }
  );

  relies(
    {
      of: '@deck.gl/core',
      on: 'the canvas that it makes has the id deckgl-overlay',
      code: '#deckgl-overlay',
      without: 'Tests of lost graphics would look for another element.'
    },
    () => packageText('@deck.gl/core/dist/lib/deck.js').includes("'deckgl-overlay'")
  );
});
