// Which goods have a bar.
import { expect, test } from 'vitest';
import type { CommodityFact } from '#lib/atlas/atlas.ts';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { goodsGroups } from './goods-bars.ts';
import { codesOverlap } from '#lib/selection/hs-codes.ts';

const row = (id: string, hs: string | undefined, value: number, patch: Partial<CommodityFact> = {}): CommodityFact => ({
  id,
  partner: 'chn',
  period: '2022',
  direction: 'import',
  ...(hs !== undefined && { hs }),
  goods: id,
  value,
  valuation: 'not-stated',
  evidence: 'reported',
  precision: 'rounded',
  reporter: 'r',
  sources: ['s2'],
  ...patch
});

const groups = (rows: readonly CommodityFact[], patch: Partial<View> = {}) => {
  const atlas = { ...fixture, commodities: rows };
  return goodsGroups(atlas, select(atlas, { ...defaultView(availableValues(atlas)), partners: ['chn'], year: 2022, ...patch }));
};

test.each([
  ['61', '61-62', true],
  ['2701', '27', true],
  ['2701', '2709', false],
  ['03', '01-24', true],
  ['6704', '67', true],
  ['26', '27', false],
  ['54-55', '50-63', true]
])('codes %s and %s share goods: %s', (a, b, expected) => {
  expect(codesOverlap(a, b)).toBe(expected);
  expect(codesOverlap(b, a)).toBe(expected);
});

test('goods that overlap are never both counted', () => {
  const bars = groups([row('knitted', '61', 5), row('clothing', '61-62', 9), row('coal', '2701', 7), row('coal-again', '2701', 8)])[0]?.bars;
  expect(bars?.map(({ id }) => id)).toEqual(['clothing', 'coal']);
});

test('rows of the shown figure’s own publication take precedence over wider ones', () => {
  const own = select(fixture, { ...defaultView(availableValues(fixture)), partners: ['chn'], year: 2022 }).arcs.find((arc) => arc.fact.direction === 'import')
    ?.fact.publication;
  const bars = groups([row('clothing', '61-62', 9), row('knitted', '61', 5, { publication: own ?? '' })])[0]?.bars;
  expect(bars?.map(({ id }) => id)).toEqual(['knitted']);
});

test('a code gives way to those of its own publication that make up nearly all of it, and to no others', () => {
  const of = (...rows: CommodityFact[]): string[] => groups(rows)[0]?.bars.map(({ id }) => id) ?? [];
  const [fuels, coal] = [row('fuels', '27', 100), row('coal', '2701', 95)];
  expect(of(fuels, coal)).toEqual(['fuels']);
  expect(of({ ...fuels, publication: 'gacc' }, { ...coal, publication: 'gacc' })).toEqual(['coal']);
  expect(of({ ...fuels, publication: 'gacc' }, { ...coal, publication: 'gacc', value: 85 })).toEqual(['fuels']);
  expect(of({ ...fuels, publication: 'gacc' }, { ...coal, publication: 'kita' })).toEqual(['fuels']);
});

test('doubtful rows have no bar beside others', () => {
  const doubted = row('fuels', '27', 100, { status: 'doubted' });
  expect(groups([doubted, row('wood', '44', 5)])[0]?.bars.map(({ id }) => id)).toEqual(['wood']);
  expect(groups([doubted])[0]?.bars.map(({ id }) => id)).toEqual(['fuels']);
});

test('the coverage is the sum of the bars relative to the figure that the view shows', () => {
  const group = groups([row('a', '01', 89_403_990.6), row('b', '02', 89_403_990.6)])[0];
  expect(group?.fact?.value).toBe(894_039_906);
  expect(group?.percent).toBeCloseTo(20);
});

test('rows without a code, of other periods or of the other direction, and estimates with a customs figure, have no bar', () => {
  expect(
    groups([
      row('zinc', undefined, 5),
      row('half', '01', 5, { period: '2022-01/2022-06' }),
      row('oil', '2709', 5, { evidence: 'estimated', publication: 'kotra' })
    ])
  ).toEqual([]);
  expect(groups([row('a', '01', 5)], { flow: 'export' })).toEqual([]);
});

test('rows that exceed the shown figure have no coverage', () => {
  expect(groups([row('a', '01', 9e12)])[0]?.percent).toBeUndefined();
});
