// Bars of the chart of years, alone and joined.
import { expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { barPaths, joinedPaths, type PlacedBar } from './bar-paths.ts';

const [first, second] = fixture.trade;
if (!first || !second) throw new Error('the fixture has fewer than two figures');

const bar = (year: number, direction: PlacedBar['direction'], facts: PlacedBar['bar']['facts']): PlacedBar => ({
  bar: { value: 30, parts: { reported: 20, estimated: 10, derived: 0, zero: 0 }, least: 20, greatest: 40, ...(facts && { facts }) } as PlacedBar['bar'],
  year,
  direction,
  x: year - 2000,
  width: 0.5
});
const scale = { length: (value: number) => value, axis: 50 };

it('joins the same parts of the bars of one direction, with all their figures, and bands above the rest', () => {
  const bars = [bar(2001, 'export', [first]), bar(2002, 'export', [second]), bar(2001, 'import', [first])];
  const joined = joinedPaths(bars, scale);
  expect(joined.map(({ what, direction }) => `${what} ${direction}`)).toEqual([
    'solid export',
    'striped export',
    'solid import',
    'striped import',
    'band export',
    'band import'
  ]);
  const alone = bars.slice(0, 2).map((one) => barPaths(one, scale)[0]?.d);
  expect(joined[0]).toMatchObject({ d: alone.join(''), facts: [first.id, second.id] });
});

it('draws a bar hollow if all its figures are doubtful, and only then', () => {
  const doubted = { ...first, status: 'doubted' as const };
  const kinds = (facts: PlacedBar['bar']['facts'], direction: PlacedBar['direction'] = 'export'): string[] =>
    barPaths(bar(2001, direction, facts), scale).map(({ what }) => what);
  expect(kinds([doubted])).toEqual(['hollow']);
  expect(kinds([doubted], 'total')).toEqual(['hollow']);
  expect(kinds([first], 'total')).toEqual(['undirected']);
  expect(kinds([doubted, { ...second, status: 'final' }])).toEqual(['solid', 'striped', 'band']);
});

it('names no figures if those of a bar are not known here', () => {
  for (const bars of [
    [bar(2001, 'export', [first]), bar(2002, 'export', undefined)],
    [bar(2001, 'export', undefined), bar(2002, 'export', [first])]
  ])
    for (const path of joinedPaths(bars, scale)) expect(path.facts).toBeUndefined();
});
