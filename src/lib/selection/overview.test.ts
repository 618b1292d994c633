// What the overview says of partners and years that a view does not show.
import { expect, test } from 'vitest';
import { fact, fixture } from '#lib/atlas/fixture.ts';
import { knownYears } from './overview.ts';

test('the years of a partner are spans between its gaps, whatever the direction', () => {
  const trade = [
    fact('chn', 1999, 'export', 'wits', 1),
    ...[2001, 2002, 2003].map((year) => fact('ind', year, 'import', 'wits', 5_000_000)),
    fact('ind', 2003, 'export', 'wits', 4_000_000),
    fact('ind', 2006, 'total', 'kotra', 4_000_000),
    fact('chn', 2009, 'export', 'wits', 1)
  ];
  const atlas = { ...fixture, trade };
  expect(knownYears(atlas, 'ind', 'customs')).toEqual([
    [2001, 2003],
    [2006, 2006]
  ]);
  expect(knownYears(atlas, 'zzz', 'customs')).toEqual([]);
});
