// The state of a crossing in a year.
import { describe, expect, it } from 'vitest';
import type { Crossing, CrossingStatus } from '#lib/atlas/atlas.ts';
import { existsIn, stateAtEnd, statusIn } from './state.ts';

const status = (state: CrossingStatus['state'], from: string | undefined, to?: string, part: CrossingStatus['part'] = 'all'): CrossingStatus => ({
  state,
  part,
  sources: ['s1'],
  ...(from ? { from } : {}),
  ...(to ? { to } : {})
});
const crossing = (...statuses: CrossingStatus[]): Crossing => ({
  id: 'c',
  names: { en: 'C' },
  neighbour: 'chn',
  sideDprk: 'a',
  sideOther: 'b',
  kind: 'rail-road',
  sources: ['s1'],
  statuses
});

describe('the state of a crossing', () => {
  it.each<[string, CrossingStatus[], number, string]>([
    ['is the one of the year’s last day', [status('open', undefined, '2020-01-27'), status('closed', '2020-01-28')], 2020, 'closed'],
    ['counts to the end of the month or year that a record names', [status('open', '2019', '2020')], 2020, 'open'],
    [
      'is that of the more open of rail and road',
      [status('closed', '2022-01-16', undefined, 'road'), status('freight-only', '2022-09-26', undefined, 'rail')],
      2022,
      'freight-only'
    ],
    ['is unknown once the record has ended', [status('open', '2003-02-21', '2016-02-10', 'road')], 2016, 'unknown'],
    ['is unknown in a gap', [status('open', '2003', '2008'), status('closed', '2024-10-15')], 2015, 'unknown']
  ])('%s', (_claim, statuses, year, state) => {
    expect(stateAtEnd(crossing(...statuses), year)).toBe(state);
  });

  it('includes all that held in the year', () => {
    expect(statusIn(crossing(status('open', undefined, '2020-01-27'), status('closed', '2020-01-28')), 2020)).toHaveLength(2);
  });
});

it('exists from the year in which its construction began, and if older, always', () => {
  const built = crossing(status('under-construction', '2011-10', '2013'), status('closed', '2014'));
  expect([2010, 2011, 2020].map((year) => existsIn(built, year))).toEqual([false, true, true]);
  expect(existsIn(crossing(status('closed', '2020')), 1995)).toBe(true);
  expect(existsIn(crossing(), 1995)).toBe(true);
});
