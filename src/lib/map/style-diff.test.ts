// The changes that turn one map style into another.
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

const urls = { world: 'https://example.org/world.json', near: null, borderDetail: false };
const light = composeStyle('light', urls, null);

it('finds no difference in the same style', () => {
  expect(diffStyles(light, composeStyle('light', urls, null))).toEqual([]);
});

it('loads nothing again for another theme', () => {
  const found = diffStyles(light, composeStyle('dark', urls, null));
  expect(found.length).toBeGreaterThan(10);
  expect(found.filter((change) => change.what === 'data')).toEqual([]);
});

it('gives the detailed source its address once the reader has zoomed in, and changes nothing else', () => {
  const near = 'https://example.org/near.json';
  expect(diffStyles(light, composeStyle('light', { ...urls, near }, null))).toEqual([{ what: 'data', id: 'near', value: near }]);
});

it('turns one style into the other by applying its changes', () => {
  const after = composeStyle('dark', urls, null);
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
  expect(validateStyleMin(composeStyle(theme, urls, drawn))).toEqual([]);
});

it('keeps areas above the land and below the marks', () => {
  const style: StyleSpecification = composeStyle(
    'light',
    urls,
    drawPlaces({ atlas: fixture, selection: select(fixture, defaultView(availableValues(fixture))) })
  );
  const order = style.layers.map((layer) => layer.id);
  expect(order.indexOf('tests-stated-fill')).toBeGreaterThan(order.indexOf('near-land'));
  expect(order.indexOf('tests-stated-fill')).toBeLessThan(order.indexOf('crossings-mark'));
  for (const layer of style.layers) if ('source' in layer && layer.source) expect(style.sources, layer.id).toHaveProperty(layer.source);
});
