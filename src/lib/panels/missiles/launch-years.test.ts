// The chart of missile tests counts every entry of the table.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { GROUPS, launchYears, testsOutsideYears } from './launch-years.ts';

const years = launchYears(atlas);

describe('the chart of missile tests', () => {
  it('has the years of the trade chart, gaps included', () => {
    const { years: trade } = availableValues(atlas);
    expect(years[0]?.year).toBe(trade[0]);
    expect(years.at(-1)?.year).toBe(trade.at(-1));
    expect(years.map(({ year }) => year)).toEqual(years.map((_, i) => (trade[0] ?? NaN) + i));
  });

  it('counts every entry of the table once, in a column or beside the chart', () => {
    const shown = [...years.flatMap(({ tests }) => tests), ...testsOutsideYears(atlas)].map(({ id }) => id);
    expect(shown.sort()).toEqual(atlas.missileTests.map(({ id }) => id).sort());
    for (const { tests, parts, outcomes } of years) {
      expect(parts.reduce((sum, part) => sum + part.entries, 0)).toBe(tests.length);
      expect(outcomes.success + outcomes.failure + outcomes.unknown).toBe(tests.length);
    }
  });

  it('adds up the missiles of entries that state a number, and counts the others separately', () => {
    for (const { tests, missiles, uncounted } of years) {
      const counted = tests.filter((test) => test.count !== undefined);
      expect(missiles).toBe(counted.map((test) => test.count ?? NaN).reduce((sum, count) => sum + count, 0));
      expect(uncounted).toBe(tests.length - counted.length);
    }
    expect(years.reduce((sum, { uncounted }) => sum + uncounted, 0)).toBeGreaterThan(0);
  });

  it('marks all six nuclear tests', () => {
    expect(years.flatMap(({ nuclear }) => nuclear.map(({ number }) => number))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('stacks the groups in one order', () => {
    for (const { parts } of years) {
      const order = parts.map(({ group }) => GROUPS.indexOf(group));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});
