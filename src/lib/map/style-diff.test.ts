import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { drawPlaces } from './place-layers.ts';
import { diffStyles } from './style-diff.ts';
import { composeStyle } from './compose-style.ts';

const urls = { world: 'https://example.org/world.json', near: null, towns: 'https://example.org/towns.json', borderDetail: false, fonts: {} };
const none = new Map();
const light = composeStyle('light', 'en', urls, none);

it('finds no difference in the same style', () => {
  expect(diffStyles(light, composeStyle('light', 'en', urls, none))).toEqual([]);
});

it('loads nothing again for another theme', () => {
  const found = diffStyles(light, composeStyle('dark', 'en', urls, none));
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((change) => change.what === 'data')).toEqual([]);
});

it('gives the detailed source its address once the reader has zoomed in, and changes nothing else', () => {
  const near = 'https://example.org/near.json';
  expect(diffStyles(light, composeStyle('light', 'en', { ...urls, near }, none))).toEqual([{ what: 'data', id: 'near', value: near }]);
});

it('renames seas and countries in another language', () => {
  const found = diffStyles(light, composeStyle('light', 'ko', urls, none));
  expect(
    found
      .filter((change) => change.what === 'data')
      .map((change) => change.id)
      .sort()
  ).toEqual(['countries', 'seas']);
});

it('turns one style into the other by applying its changes', () => {
  const after = composeStyle('dark', 'zh', urls, none);
  const patched = structuredClone(light);
  for (const change of diffStyles(light, after)) {
    if (change.what === 'data') Object.assign(patched.sources[change.id] ?? {}, { data: change.value });
    else
      Object.assign((patched.layers.find((layer) => layer.id === change.id) as unknown as Record<string, object>)[change.what] ?? {}, {
        [change.property]: change.value
      });
  }
  expect(patched).toEqual(after);
});

it.each(['light', 'dark'] as const)('is valid by the style specification with the layers, %s', (theme) => {
  const drawn = drawPlaces({ atlas: fixture, selection: select(fixture, defaultView(availableValues(fixture))) });
  expect(validateStyleMin(composeStyle(theme, 'en', urls, drawn))).toEqual([]);
});

it('keeps areas below the names of the base map and marks above them', () => {
  const style: StyleSpecification = composeStyle(
    'light',
    'en',
    urls,
    drawPlaces({ atlas: fixture, selection: select(fixture, defaultView(availableValues(fixture))) })
  );
  const order = style.layers.map((layer) => layer.id);
  expect(order.indexOf('tests-stated-fill')).toBeLessThan(order.indexOf('town-name'));
  expect(order.indexOf('crossings-mark')).toBeGreaterThan(order.indexOf('town-name'));
  for (const layer of style.layers) if ('source' in layer && layer.source) expect(style.sources, layer.id).toHaveProperty(layer.source);
});
