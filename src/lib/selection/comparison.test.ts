// The difference between two views.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { differences } from './comparison.ts';
import { select } from './select.ts';

const sides = (a: string, b: string): Parameters<typeof differences> => {
  const pair = decodeCompare(`a=${a}&b=${b}`, availableValues(atlas));
  return [select(atlas, pair.a), select(atlas, pair.b)];
};

describe('the difference of two views', () => {
  it('is the second sum minus the first, relative to the first', () => {
    const [a, b] = sides('chn/2016', 'chn/2023');
    const sold = differences(a, b).find(({ direction }) => direction === 'export');
    const [from, to] = [a, b].map(({ arcs }) => arcs.find(({ fact }) => fact.direction === 'export')?.fact.value ?? NaN);
    expect(sold?.change?.dollars).toBe((to ?? NaN) - (from ?? NaN));
    expect(sold?.change?.share).toBeCloseTo((to ?? NaN) / (from ?? NaN) - 1, 12);
  });

  it('changes its sign when the sides are swapped', () => {
    for (const year of availableValues(atlas).years) {
      const there = differences(...sides('chn/2010', `chn/${year}`));
      const back = differences(...sides(`chn/${year}`, 'chn/2010'));
      expect(back.map(({ change }) => change && -change.dollars + 0)).toEqual(there.map(({ change }) => change && change.dollars + 0));
    }
  });

  it('is not given if one side only has figures of fewer partners', () => {
    const found = differences(...sides('all/2013', 'all/2023'));
    expect(found.length).toBeGreaterThan(0);
    for (const { a, b, change } of found) {
      const who = (sum: typeof a): string =>
        (sum?.facts ?? [])
          .map((fact) => fact.partner)
          .sort()
          .join();
      if (who(a) !== who(b)) expect(change).toBeNull();
    }
    expect(found.some(({ a, b, change }) => a && b && change === null)).toBe(true);
  });

  it('compares two partners if each has its figure', () => {
    const [first] = differences(...sides('chn/2014', 'jpn/2005'));
    expect(first?.change).not.toBeNull();
  });
});
