import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { LIMITS } from '#lib/selection/limits.ts';
import { LANGS } from '#lib/view/view.ts';
import { limitWords } from './limits.ts';

describe('the words of the limits', () => {
  it('say each limit in every language', () => {
    for (const lang of LANGS) expect(Object.keys(limitWords[lang]).sort()).toEqual([...LIMITS].sort());
  });

  it('tell as many missiles of 2022 as the records have', () => {
    const missiles = (tests: typeof atlas.missileTests): number => tests.reduce((sum, { count }) => sum + (count ?? 0), 0);
    const day = missiles(atlas.missileTests.filter(({ date }) => date === '2022-11-02'));
    const year = missiles(atlas.missileTests.filter(({ date, class: kind }) => date.startsWith('2022') && !kind.startsWith('cruise')));
    for (const lang of LANGS) {
      const numbers = limitWords[lang].notCounted.match(/\d+/gu)?.map(Number) ?? [];
      expect(numbers, lang).toEqual(expect.arrayContaining([day, year]));
    }
  });
});
