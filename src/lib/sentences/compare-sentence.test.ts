// The sentences of a comparison.
import { expect, test } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { LANGS } from '#lib/view/view.ts';
import { comparison } from './compare-sentence.ts';

test('a comparison calls a missing figure missing, in every language, and never zero', () => {
  const pair = decodeCompare('a=chn/2023&b=jpn/2023', availableValues(atlas));
  for (const lang of LANGS) {
    const text = comparison(atlas, select(atlas, pair.a), select(atlas, pair.b), lang);
    expect(text).toContain(new Intl.DisplayNames(lang, { type: 'region' }).of('JP'));
    expect(text).not.toMatch(/(^|\D)0(\D|$)/);
    expect(text).not.toContain('%');
  }
});
