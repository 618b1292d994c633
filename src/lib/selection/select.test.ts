// What follows from Atlas and View: arcs, totals, gaps, places and sources.
import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Atlas, CommodityFact } from '#lib/atlas/atlas.ts';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { DPRK_BOUNDS, fitBounds, boundsOf } from './map-bounds.ts';
import { shares } from './goods.ts';
import { select } from './select.ts';

const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(fixture)), ...patch });
const cited = (id: string, hs: string, value: number, more: Partial<CommodityFact> = {}): CommodityFact => ({
  id,
  partner: 'chn',
  period: '2023',
  direction: 'export',
  hs,
  goods: 'g',
  value,
  valuation: 'not-stated',
  evidence: 'reported',
  precision: 'rounded',
  reporter: 'r',
  sources: ['s2'],
  ...more
});
/** Wigs in 2023 from two publications, an estimate of oil, and rows that are not values of a whole year. */
const goods: Atlas = {
  ...fixture,
  commodities: [
    cited('wigs', '6704', 100_000_000),
    cited('wigs-2', '6704', 145_935_500, { publication: 'gacc' }),
    cited('wigs-half', '6704', 9, { period: '2024-01/2024-06' }),
    cited('oil', '2709', 300_000_000, { direction: 'import', evidence: 'estimated', publication: 'kotra', period: '2022' })
  ]
};
const shown = (patch: Partial<View>): string[] => select(fixture, view(patch)).arcs.map((arc) => arc.fact.id);

describe('select', () => {
  it.each<[string, Partial<View>, string[]]>([
    ['takes both directions from the first publication that has both', { partners: ['chn'], year: 2023 }, ['chn-2023-import-gacc', 'chn-2023-export-gacc']],
    ['falls back to each direction by itself', { partners: ['chn'], year: 2024 }, ['chn-2024-import-cow', 'chn-2024-export-comtrade']],
    ['follows the series', { partners: ['chn'], year: 2022, series: 'kotra' }, ['chn-2022-import-kotra', 'chn-2022-export-kotra']],
    ['shows a total only where no direction is known', { partners: ['kor'], year: 2022 }, ['kor-2022-total-gacc']],
    ['hides a total when one direction is asked for', { partners: ['kor'], year: 2022, flow: 'export' }, []],
    ['keeps a reported zero', { partners: ['rus'], year: 2022 }, ['rus-2022-export-gacc', 'rus-2022-import-gacc']],
    ['shows one direction', { partners: ['chn'], year: 2022, flow: 'import' }, ['chn-2022-import-comtrade']],
    ['narrows all to some', { year: 2022, only: ['kor', 'rus'] }, ['kor-2022-total-gacc', 'rus-2022-export-gacc', 'rus-2022-import-gacc']]
  ])('%s', (_claim, patch, ids) => {
    expect(shown(patch)).toEqual(ids);
  });

  it('draws a total rather than the directions of a reserve, and the reserve if nobody else has a figure', () => {
    const cow = fixture.trade
      .filter((fact) => fact.id === 'chn-2024-import-cow')
      .flatMap((fact) =>
        [2023, 2024].flatMap((year) =>
          (['export', 'import'] as const).map((direction) => ({
            ...fact,
            id: `kor-${year - 1}-${direction}-cow`,
            partner: 'kor',
            year: year - 1,
            direction
          }))
        )
      );
    const atlas = {
      ...fixture,
      trade: [...fixture.trade, ...cow],
      preferences: [{ partner: 'any', series: 'customs', groups: [['comtrade', 'gacc', 'kotra'], ['cow']] }]
    } as const;
    const drawn = (year: number): string[] => select(atlas, view({ partners: ['kor'], year })).arcs.map((arc) => arc.fact.id);
    expect(drawn(2022)).toEqual(['kor-2022-total-gacc']);
    expect(drawn(2023)).toEqual(['kor-2023-export-cow', 'kor-2023-import-cow']);
  });

  it('never draws a world total as an arc, and cites it only for all partners', () => {
    expect(shown({ year: 2022 })).not.toContain('wld-2022-total-kotra');
    expect(select(fixture, view({ year: 2022 })).world.map((fact) => fact.id)).toEqual(['wld-2022-total-kotra']);
    expect(select(fixture, view({ year: 2022, partners: ['chn'] })).world).toEqual([]);
  });

  it('lists partners without a figure instead of counting them as zero', () => {
    expect(select(fixture, view({ year: 2023 })).notReported.map((partner) => partner.id)).toEqual(['ind', 'kor', 'rus']);
  });

  it('marks a neighbour without a figure on the map of all partners, and any partner that the view names, with the last year that has one', () => {
    const gaps = (patch: Partial<View>): unknown[] => select(fixture, view(patch)).gaps.map(({ partner, last }) => [partner.id, last]);
    const years = fixture.trade.filter(({ partner, year }) => partner === 'kor' && year < 2023).map(({ year }) => year);
    expect(gaps({ year: 2023 })).toEqual([['rus', '2022']]);
    expect(gaps({ year: 2023, partners: ['kor'] })).toEqual([['kor', String(Math.max(...years))]]);
    expect(gaps({ year: 2022, partners: ['chn'] })).toEqual([]);
  });

  it('shows a month with its own figures and competing ones, and no other partner’s', () => {
    const { arcs, totals, notReported, gaps, tests } = select(fixture, view({ year: 2023, month: '2023-10' }));
    expect(arcs.map(({ fact }) => fact.id)).toEqual(['chn-2023-10-import-gacc', 'chn-2023-10-export-gacc']);
    expect(arcs[0]?.competing.map(({ id }) => id)).toEqual(['chn-2023-10-import-gacc-2']);
    expect([totals.export?.value, totals.import?.value]).toEqual([24_820_000, 167_600_000]);
    expect(notReported.map(({ id }) => id)).toEqual(['ind', 'kor', 'rus']);
    expect(gaps.map(({ partner, last }) => [partner.id, last])).toEqual([['rus', null]]);
    expect(tests.every(({ date }) => date.startsWith('2023-10'))).toBe(true);
  });

  it('leaves a month without a figure as a gap, with the last earlier one that has a figure', () => {
    const { arcs, gaps } = select(fixture, view({ year: 2023, month: '2023-09', partners: ['chn'] }));
    expect(arcs).toEqual([]);
    expect(gaps.map(({ last }) => last)).toEqual(['2023-08']);
  });

  it('ignores a month of another year', () => {
    const whole = select(fixture, view({ year: 2022 })).arcs.map(({ fact }) => fact.id);
    expect(select(fixture, view({ year: 2022, month: '2023-10' })).arcs.map(({ fact }) => fact.id)).toEqual(whole);
  });

  it('keeps competing figures', () => {
    const [imports] = select(fixture, view({ partners: ['chn'], year: 2022 })).arcs;
    expect(imports?.competing.map((fact) => fact.id)).toEqual(['chn-2022-import-kotra']);
  });

  it('includes the statuses and tests of the year', () => {
    const selection = select(fixture, view({ year: 2022 }));
    expect(selection.crossings[0]?.status.map((status) => status.state)).toEqual(['closed', 'freight-only']);
    expect(selection.tests.map((test) => test.id)).toEqual(['t1']);
    expect(selection.sites.map((entry) => entry.site.id)).toEqual(['sunan']);
  });

  it('of one kind of goods shows the statement of the publication that ranks first, keeps the others, and draws no total with it', () => {
    const { arcs, totals, notReported } = select(goods, view({ year: 2023, goods: '6704' }));
    expect(arcs.map((arc) => [arc.fact.id, arc.competing.map((fact) => fact.id)])).toEqual([['wigs-2', ['wigs']]]);
    expect(totals).toMatchObject({ export: { value: 145_935_500 }, import: null, undirected: null });
    expect(notReported.map((partner) => partner.id)).toEqual(['ind', 'kor', 'rus']);
  });

  it('of one kind of goods leaves years and directions without a value for the whole year as gaps', () => {
    for (const patch of [{ year: 2024 }, { year: 2023, flow: 'import' as const }]) {
      const selection = select(goods, view({ partners: ['chn'], goods: '6704', ...patch }));
      expect([selection.arcs, selection.notReported.map((partner) => partner.id)]).toEqual([[], ['chn']]);
    }
  });

  it('states the share of the goods in the total, but not for an estimate beside a customs figure', () => {
    const of = (patch: Partial<View>): unknown[] =>
      shares(goods, select(goods, view({ partners: ['chn'], ...patch }))).map(({ whole, percent }) => [whole?.id, percent]);
    expect(of({ year: 2023, goods: '6704' })).toEqual([['chn-2023-export-gacc', expect.closeTo(50, 1)]]);
    expect(of({ year: 2022, goods: '2709' })).toEqual([['chn-2022-import-comtrade', undefined]]);
    expect(of({ year: 2022, goods: '2709', series: 'kotra' })).toEqual([['chn-2022-import-kotra', expect.closeTo(21.4, 1)]]);
    expect(of({ year: 2023 })).toEqual([]);
  });

  it('names the sources of exactly what is shown', () => {
    expect(select(fixture, view({ partners: ['kor'], year: 2023, layers: ['ports'] })).sources).toEqual(['s2']);
  });
});

describe('the bounds of a view', () => {
  it('do not change with the year, the direction or the series', () => {
    const boxes = [2022, 2023, 2024].map((year) => boundsOf(fixture, view({ year, flow: 'export', series: 'kotra' })));
    expect(new Set(boxes.map((box) => JSON.stringify(box))).size).toBe(1);
  });

  it('contain near partners but not far ones, unless there are no others', () => {
    const all = boundsOf(fixture, view({}));
    expect(all.west).toBeLessThan(116.397);
    expect(all.west).toBeGreaterThan(100);
    expect(boundsOf(fixture, view({ partners: ['ind'] })).west).toBeLessThan(77.231);
  });

  it('contain the whole DPRK with any partner, by its own shape', () => {
    const shapes = JSON.parse(readFileSync('geodata/shapes/near.json', 'utf8')) as FeatureCollection<MultiPolygon, { id: string; kind: string }>;
    const land = shapes.features
      .filter(({ properties }) => properties.id === 'prk' && properties.kind === 'land')
      .flatMap(({ geometry }) => geometry.coordinates.flat(2));
    const [lons, lats] = [land.map(([lon]) => lon as number), land.map(([, lat]) => lat as number)];
    const low = (list: number[]): number => Math.floor(100 * list.reduce((a, b) => Math.min(a, b))) / 100;
    const high = (list: number[]): number => Math.ceil(100 * list.reduce((a, b) => Math.max(a, b))) / 100;
    expect(DPRK_BOUNDS).toEqual({ west: low(lons), south: low(lats), east: high(lons), north: high(lats) });
    for (const id of ['chn', 'ind', 'kor', 'rus']) {
      const box = boundsOf(fixture, view({ partners: [id] }));
      expect(box.west, id).toBeLessThan(DPRK_BOUNDS.west);
      expect(box.south, id).toBeLessThan(DPRK_BOUNDS.south);
      expect(box.east, id).toBeGreaterThan(DPRK_BOUNDS.east);
      expect(box.north, id).toBeGreaterThan(DPRK_BOUNDS.north);
    }
  });

  it('fit into any box without being cut', () => {
    const box = boundsOf(fixture, view({}));
    for (const size of [
      { width: 1440, height: 900 },
      { width: 360, height: 480 },
      { width: 320, height: 900 }
    ]) {
      const camera = fitBounds(box, size);
      const px = 512 * 2 ** camera.zoom;
      expect(((box.east - box.west) / 360) * px).toBeLessThanOrEqual(size.width + 1e-6);
      expect(camera.lon).toBeCloseTo((box.west + box.east) / 2, 6);
    }
  });
});
