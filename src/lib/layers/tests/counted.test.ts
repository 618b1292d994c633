// The counts in the words about missile tests.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { LANGS } from '#lib/view/view.ts';

describe('the limit of what is counted as a missile test', () => {
  it('states as many missiles of 2022 as the records have', () => {
    const missiles = (tests: typeof atlas.missileTests): number => tests.reduce((sum, { count }) => sum + (count ?? 0), 0);
    const day = missiles(atlas.missileTests.filter(({ date }) => date === '2022-11-02'));
    const year = missiles(atlas.missileTests.filter(({ date, class: kind }) => date.startsWith('2022') && !kind.startsWith('cruise')));
    const limit = atlas.limits.find(({ view }) => view === 'notCounted');
    for (const lang of LANGS) {
      const numbers = limit?.texts[lang].match(/\d+/gu)?.map(Number) ?? [];
      expect(numbers, lang).toEqual(expect.arrayContaining([day, year]));
    }
  });
});
