import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { palettes } from '#lib/symbols/palette.ts';
import { LANGS } from '#lib/view/view.ts';
import { NEAR_ZOOM } from '#lib/layers/zoom-levels.ts';
import { BORDER_DETAIL, BORDER_DETAIL_ZOOM } from './base/border-detail.ts';
import { FONT_BOLD, FONT_REGULAR, style, type Urls } from './style.ts';

const URLS: Urls = {
  world: 'https://example.org/world.json',
  near: 'https://example.org/near.json',
  towns: 'https://example.org/towns.json',
  borderDetail: true,
  fonts: { [FONT_REGULAR]: [{ url: 'https://example.org/a.woff2', 'unicode-range': ['U+20-7E'] }], [FONT_BOLD]: [{ url: 'https://example.org/b.woff2' }] }
};
const themes = ['light', 'dark'] as const;
const all = themes.flatMap((theme) => LANGS.map((lang) => ({ theme, lang, made: style(palettes[theme], lang, URLS) })));

describe.each(all)('the base map in $theme and $lang', ({ made }) => {
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

  it('sets every name in a declared font, with a halo', () => {
    for (const layer of made.layers) {
      if (layer.type !== 'symbol') continue;
      const faces = JSON.stringify(layer.layout?.['text-font']).match(/Source Sans[^"]*/g) ?? [];
      expect(faces.length, layer.id).toBeGreaterThan(0);
      for (const face of faces) expect(Object.keys(made['font-faces'] ?? {})).toContain(face);
      expect(layer.paint?.['text-halo-color'], layer.id).toBeTruthy();
      expect(layer.paint?.['text-halo-width'], layer.id).toBeGreaterThan(0);
    }
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

  it('has all names above the land', () => {
    const names = made.layers.findIndex((layer) => layer.type === 'symbol');
    expect(made.layers.slice(names).every((layer) => layer.type === 'symbol')).toBe(true);
  });
});

it('has the same layers in every theme and language', () => {
  const ids = all.map(({ made }) => made.layers.map((layer) => layer.id).join(' '));
  expect(new Set(ids).size).toBe(1);
});

it('contains no detailed file until the reader has zoomed in', () => {
  expect(JSON.stringify(style(palettes.light, 'en', { ...URLS, near: null }))).not.toContain('near.json');
});

it('has nothing of the detail of the border if the site has none', () => {
  expect(JSON.stringify(style(palettes.light, 'en', { ...URLS, borderDetail: false }))).not.toContain('border-detail');
});

it('draws the detail of the border above the symbolic river and below the border line', () => {
  const ids = style(palettes.light, 'en', URLS).layers.map(({ id }) => id);
  const detail = ids.filter((id) => ['border-land', 'border-water', 'border-rail', 'border-road', 'border-built'].includes(id)).map((id) => ids.indexOf(id));
  expect(detail).toHaveLength(5);
  expect(Math.min(...detail)).toBeGreaterThan(ids.indexOf('near-river'));
  expect(Math.max(...detail)).toBeLessThan(ids.indexOf('near-border'));
});

it('draws every kind of shape', () => {
  const layers = JSON.stringify(style(palettes.light, 'en', URLS).layers);
  for (const file of ['world', 'near']) {
    const { features } = JSON.parse(readFileSync(`geodata/shapes/${file}.json`, 'utf8')) as { features: { properties: Record<string, string> }[] };
    for (const { properties } of features) expect(layers).toContain(`"${properties['status'] ?? properties['kind']}"`);
  }
});
