// A registered layer appears everywhere. An invented one is added to the list and removed again.
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture as shared } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Drawing } from '#lib/layers/drawing.ts';
import { DRAWINGS } from '#lib/layers/drawings.ts';
import type { Layer, Words } from '#lib/layers/layer.ts';
import { MAP_LAYERS } from '#lib/layers/list.ts';
import { drawPlaces } from '#lib/map/place-layers.ts';
import { allItems } from '#lib/map/map-items.ts';
import { composeStyle } from '#lib/map/compose-style.ts';
import { drawSvgComparison } from '#lib/static-map/svg-compare.ts';
import { drawSvgFile } from '#lib/static-map/svg-file.ts';
import { pictureKey } from '#lib/static-map/picture-key.ts';
import { drawHtmlMap } from '#lib/static-map/html-map.ts';
import { legend, shortKey } from '#lib/selection/legend.ts';
import { allLimits, limits } from '#lib/selection/limits.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { mergeSelections } from '#lib/selection/merge-selections.ts';
import { sourcesOfUnplaced, unplaced } from '#lib/selection/unplaced.ts';
import { viewDocument } from '#lib/files/view-document.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { defaultView, type View } from '#lib/view/view.ts';

interface Pipeline {
  readonly id: string;
  readonly at: readonly [number, number] | null;
  readonly sources: readonly string[];
}
const PIPELINES: readonly Pipeline[] = [
  { id: 'oil', at: [125, 40], sources: ['s1'] },
  { id: 'lost', at: null, sources: ['s2'] }
];
const words = (text: string): Words => ({ en: text, ko: text, zh: text, ru: text });

/** Only in 2022; one of the two has no position. */
const pipelines: Layer<'pipelines', Pipeline> = {
  id: 'pipelines',
  kinds: ['railway'],
  select: (_atlas, { year }) => (year === 2022 ? PIPELINES : []),
  key: ({ id }) => id,
  sources: (items) => items.flatMap(({ at, sources }) => (at ? sources : [])),
  document: { name: 'pipelines', entry: ({ id }) => id },
  unplaced: { kind: 'railway', title: () => 'Lost pipelines', of: (items) => items.filter(({ at }) => !at) },
  legend: ({ items }) => (items.length > 0 ? [{ id: 'pipeline', sample: { shape: 'line', colour: 'zone', width: 2 }, text: 'Pipeline of the test' }] : []),
  limits: [{ id: 'leaks', words: words('Nothing is known of leaks.'), holds: (items) => items.length > 0 }]
};
const drawing: Drawing<Pipeline> = {
  depth: 4.5,
  features: ({ items }) =>
    items.flatMap(({ id, at }) =>
      at
        ? [
            {
              type: 'Feature' as const,
              geometry: {
                type: 'LineString' as const,
                coordinates: [
                  [at[0] - 1, at[1]],
                  [at[0] + 1, at[1]]
                ]
              },
              properties: { kind: 'railway' as const, id, name: 'The oil line', label: 'Oil', rank: 1 as const, lon: at[0], lat: at[1] }
            },
            {
              type: 'Feature' as const,
              geometry: { type: 'Point' as const, coordinates: [...at] },
              properties: { kind: 'railway' as const, id, name: 'The oil line', label: 'Oil', image: 'zone', rank: 1 as const, lon: at[0], lat: at[1] }
            }
          ]
        : []
    ),
  paints: [{ id: 'pipe', line: { colour: 'zone', width: 7, dash: [14, 7] } }],
  markPx: 15,
  names: { colour: 'zone', from: ({ image }) => (image ? 0 : null) }
};

/** An Atlas of its own: what the layers select of one is kept. */
const fixture = { ...shared };
const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(fixture)), layers: [], ...patch });
const drawings = DRAWINGS as unknown as Record<string, unknown>;
let with2022: Selection;
let without: Selection;

beforeAll(() => {
  (MAP_LAYERS as Layer[]).push(pipelines);
  drawings['pipelines'] = drawing;
  [with2022, without] = [select(fixture, view({ year: 2022 })), select(fixture, view({ year: 2023 }))];
});
afterAll(() => {
  (MAP_LAYERS as Layer[]).pop();
  delete drawings['pipelines'];
});

const itemsIn = (selection: Selection): unknown => (selection as unknown as Record<string, unknown>)['pipelines'];

describe('a layer added to the list', () => {
  it('is selected, with its sources and its list in view.json', () => {
    expect(itemsIn(with2022)).toEqual(PIPELINES);
    expect(itemsIn(without)).toEqual([]);
    expect(with2022.sources).toContain('s1');
    expect(viewDocument(fixture, with2022, 'x')).toMatchObject({ pipelines: ['oil', 'lost'] });
  });

  it('is in a comparison whichever side has it, also in legend and limits', () => {
    for (const both of [mergeSelections(with2022, without), mergeSelections(without, with2022)]) {
      expect(itemsIn(both)).toEqual(PIPELINES);
      expect(shortKey(legend(fixture, both)).map(({ id }) => id)).toContain('pipeline');
      expect(limits(fixture, both).map(({ id }) => id)).toContain('leaks');
    }
    expect(drawSvgComparison(fixture, with2022, without, 'x')).toContain('Pipeline of the test');
    expect(drawSvgComparison(fixture, without, with2022, 'x')).toContain('Pipeline of the test');
  });

  it('is in the full and short legend and in the limits only if it is shown', () => {
    expect(legend(fixture, with2022).places.map(({ text }) => text)).toEqual(['Pipeline of the test']);
    expect(legend(fixture, without).places).toEqual([]);
    expect(limits(fixture, with2022).find(({ id }) => id === 'leaks')?.words.ko).toBe('Nothing is known of leaks.');
    expect(limits(fixture, without).map(({ id }) => id)).not.toContain('leaks');
    expect(allLimits(fixture).map(({ id }) => id)).toContain('leaks');
  });

  it('is listed without a position, with its sources', () => {
    expect(unplaced(with2022).map(({ kind, title, ids }) => [kind, title('en'), ids])).toEqual([['railway', 'Lost pipelines', ['lost']]]);
    expect(sourcesOfUnplaced(with2022)).toEqual(['s2']);
  });

  it('is drawn on the static map and in the file with one paint, mark and name, and never without it', () => {
    const [html, svg] = [drawHtmlMap({ ...fixture }, with2022), drawSvgFile(fixture, with2022, 'x')];
    expect(html).toMatch(/<path class="pipelines-pipe" style="stroke:var\(--map-zone\);stroke-width:7px;stroke-dasharray:14 7" d="M[^"]+"/);
    expect(svg).toMatch(new RegExp(`<path d="M[^"]+" stroke="${palettes.light.zone}" stroke-width="7" stroke-dasharray="14 7"/>`));
    for (const drawn of [html, svg]) expect(drawn).toMatch(/>Oil</);
    expect(html).toContain('data-place="railway:oil"');
    expect(drawHtmlMap({ ...fixture }, without) + drawSvgFile(fixture, without, 'x')).not.toMatch(/pipelines-pipe|>Oil</);
  });

  it('is highlighted if the view selects it, on the static map, in the file and on the live map', () => {
    const chosen = select(fixture, view({ year: 2022, select: { kind: 'railway', id: 'oil' } }));
    expect(drawPlaces({ atlas: fixture, selection: chosen }).get('selected')).toHaveLength(2);
    expect(drawHtmlMap({ ...fixture }, chosen)).toContain('<path class="chosen"');
    expect(drawSvgFile(fixture, chosen, 'x')).toMatch(new RegExp(`stroke="${palettes.light.accent}" stroke-width="3"`));
    expect(pictureKey(chosen.view)).not.toBe(pictureKey(with2022.view));
  });

  it('is in the source of places and a layer of the live map’s style, and an item with a name', () => {
    const drawn = drawPlaces({ atlas: fixture, selection: with2022 });
    const style = composeStyle('light', { world: 'https://example.org/w', near: null, borderDetail: false }, drawn);
    expect(validateStyleMin(style)).toEqual([]);
    const { data } = style.sources['places'] as { data: { features: { properties: object }[] } };
    expect(data.features.filter(({ properties }) => 'layer' in properties && properties.layer === 'pipelines')).toHaveLength(
      drawn.get('pipelines')?.length ?? 0
    );
    expect(drawn.get('pipelines')).not.toEqual([]);
    // Dashes are in line widths.
    expect(style.layers.find(({ id }) => id === 'pipelines-pipe')).toMatchObject({
      source: 'places',
      filter: ['==', ['get', 'layer'], 'pipelines'],
      paint: { 'line-color': palettes.light.zone, 'line-width': 7, 'line-dasharray': [2, 1] }
    });
    expect(allItems(with2022, drawn).map(({ name }) => name)).toContain('The oil line');
  });
});
