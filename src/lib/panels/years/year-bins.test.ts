// The bars of the chart of years.
import { expect, test } from 'vitest';
import { fact, fixture } from '#lib/atlas/fixture.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Flow } from '#lib/view/view.ts';
import { yearBins, type YearBin } from './year-bins.ts';

const atlas: Atlas = {
  ...fixture,
  trade: [
    fact('chn', 2019, 'export', 'comtrade', 200),
    fact('chn', 2019, 'import', 'comtrade', 2000),
    fact('chn', 2019, 'import', 'kotra', 2600, { evidence: 'estimated' }),
    fact('rus', 2019, 'import', 'kotra', 40, { evidence: 'estimated' }),
    fact('ind', 2022, 'total', 'kotra', 7)
  ],
  events: []
};
const bins = (flow: Flow = 'both'): YearBin[] => yearBins(atlas, { partners: 'all', only: [], series: 'customs', goods: null, flow });

test('years without a published figure are empty slots, not zeros', () => {
  const all = bins();
  expect(all.map((slot) => slot.year)).toEqual([2019, 2020, 2021, 2022]);
  expect(all[1]).toEqual({ year: 2020, export: null, import: null, total: null, events: [] });
});

test('a bar adds the figures on the map and separates reported from estimated ones', () => {
  const bar = bins()[0]?.import;
  expect(bar?.value).toBe(2040);
  expect(bar?.parts).toEqual({ reported: 2000, estimated: 40, derived: 0, zero: 0 });
});

test('the range is from the smallest to the largest competing figure', () => {
  const bar = bins()[0]?.import;
  expect([bar?.least, bar?.greatest]).toEqual([2040, 2640]);
});

test('a total without direction has its own bar, and none if one direction is selected', () => {
  expect(bins()[3]?.total?.value).toBe(7);
  expect(bins('export')[3]?.total).toBeNull();
  expect(bins('export')[0]?.import).toBeNull();
});
