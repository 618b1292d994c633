// The map style, checked by MapLibre’s specification.
import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palettes } from '#lib/symbols/palette.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import { BORDER_DETAIL, BORDER_DETAIL_ZOOM } from './base/border-detail.ts';
import { style, type Urls } from './style.ts';

const URLS: Urls = {
  world: 'https://example.org/world.json',
  near: 'https://example.org/near.json',
  borderDetail: true
};
const themes = ['light', 'dark'] as const;
const all = themes.map((theme) => ({ theme, made: style(palettes[theme], URLS) }));

describe.each(all)('the base map in $theme', ({ made }) => {
  it('is a valid style', () => {
    expect(validateStyleMin(made)).toEqual([]);
  });

  it('draws every layer from an existing source', () => {
    for (const layer of made.layers) if ('source' in layer) expect(Object.keys(made.sources)).toContain(layer.source);
  });

  it('uses every source', () => {
    const used = new Set(made.layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...used].sort()).toEqual(Object.keys(made.sources).sort());
  });

  it('has land at every zoom: the world is always drawn, and the detailed area begins where it covers it', () => {
    for (const layer of made.layers) {
      if (!('source' in layer)) continue;
      expect(layer.maxzoom, layer.id).toBeUndefined();
      expect(layer.minzoom, layer.id).toBe({ near: NEAR_ZOOM, [BORDER_DETAIL]: BORDER_DETAIL_ZOOM }[layer.source]);
    }
    const ids = made.layers.map((layer) => layer.id);
    const last = Math.max(...['world-land', 'world-border', 'world-mdl'].map((id) => ids.indexOf(id)));
    expect(ids.indexOf('near-sea')).toBe(last + 1);
  });
});

it('has the same layers in every theme', () => {
  const ids = all.map(({ made }) => made.layers.map((layer) => layer.id).join(' '));
  expect(new Set(ids).size).toBe(1);
});

it('fills each layer in one colour, so that one shader draws them all', () => {
  for (const { made } of all) {
    const fills = made.layers.filter((layer) => layer.type === 'fill');
    expect(fills.map(({ id }) => id)).toEqual(expect.arrayContaining(['world-land', 'world-dprk', 'near-land', 'near-dprk', 'border-dprk']));
    for (const { id, paint } of fills) expect(paint?.['fill-color'], id).toBeTypeOf('string');
  }
});

it('has no text, which is HTML above the map, so that no font is loaded for it', () => {
  for (const { made } of all) expect(JSON.stringify(made)).not.toMatch(/text-field|glyphs|font-faces/);
});

it('contains no detailed file until the reader has zoomed in', () => {
  expect(JSON.stringify(style(palettes.light, { ...URLS, near: null }))).not.toContain('near.json');
});

it('has nothing of the detail of the border if the site has none', () => {
  expect(JSON.stringify(style(palettes.light, { ...URLS, borderDetail: false }))).not.toContain('border-detail');
});

it('draws the detail of the border above the symbolic river and below the border line', () => {
  const ids = style(palettes.light, URLS).layers.map(({ id }) => id);
  const detail = ids.filter((id) => ['border-land', 'border-water', 'border-rail', 'border-road', 'border-built'].includes(id)).map((id) => ids.indexOf(id));
  expect(detail).toHaveLength(5);
  expect(Math.min(...detail)).toBeGreaterThan(ids.indexOf('near-river'));
  expect(Math.max(...detail)).toBeLessThan(ids.indexOf('near-border'));
});

it('draws every kind of shape', () => {
  const layers = JSON.stringify(style(palettes.light, URLS).layers);
  for (const file of ['world', 'near']) {
    const { features } = JSON.parse(readFileSync(`geodata/shapes/${file}.json`, 'utf8')) as { features: { properties: Record<string, string> }[] };
    for (const { properties } of features) expect(layers).toContain(`"${properties['status'] ?? properties['kind']}"`);
  }
});
