// Partners that a year does not have, and the names of states at the time.
import { expect, test } from 'vitest';
import { fact, fixture } from '#lib/atlas/fixture.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { limits } from '#lib/selection/limits.ts';
import { headline, limitText } from './describe.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { partnersInFilter, partnersInYear } from '#lib/selection/filtered-partners.ts';
import { select } from '#lib/selection/select.ts';

// A state that ended, and a state that was part of it before.
const atlas: Atlas = {
  ...fixture,
  partners: fixture.partners
    .map((partner) => (partner.id === 'rus' ? { ...partner, from: 1992, partOf: 'sun' } : partner))
    .concat({ id: 'sun', kind: 'country', names: { en: 'Soviet Union' }, to: 1991, lon: 131.886, lat: 43.106 }),
  trade: [1985, 1995].flatMap((year) => ['chn', 'ind'].map((partner) => fact(partner, year, 'export', 'comtrade', 10_000_000)))
};
const view = (patch: Partial<View>): View => ({ ...defaultView(availableValues(atlas)), year: 1985, ...patch });
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

test('a view of all partners has those of its year', () => {
  expect(ids(partnersInYear(atlas, view({})))).toEqual(['chn', 'ind', 'kor', 'sun']);
  expect(ids(partnersInYear(atlas, view({ year: 1995 })))).toEqual(['chn', 'ind', 'kor', 'rus']);
});

test('a partner named before its time is replaced by the state it was part of', () => {
  expect(ids(partnersInYear(atlas, view({ partners: ['rus'] })))).toEqual(['sun']);
  expect(ids(partnersInFilter(atlas, view({ partners: ['rus'] })))).toEqual(['rus']);
  expect(ids(partnersInYear(atlas, view({ partners: ['sun'], year: 1995 })))).toEqual(['sun']);
});

test('a neighbour without a figure is a gap under its name at the time, and the headline says that the sums lack it', () => {
  const gone = select(atlas, view({}));
  expect(gone.gaps.map(({ partner }) => partner.id)).toEqual(['sun']);
  expect(headline(atlas, gone)).toMatch(/2 partners added up to \$20\sm\. No figure for the Soviet Union\.$/);
  const now = select(atlas, view({ year: 1995 }));
  expect(headline(atlas, now)).toMatch(/No figure for Russia\.$/);
  expect(headline(atlas, select(atlas, view({ partners: 'all', only: ['chn', 'rus'] })))).toMatch(/\$10\sm to China\. No figure for the Soviet Union\.$/);
});

test('the limits of a view name the missing partners, and are silent if there are none', () => {
  const gapLimit = (patch: Partial<View>): string | undefined => {
    const selection = select(atlas, view(patch));
    return limits(atlas, selection)
      .filter(({ id }) => id === 'gaps')
      .map((limit) => limitText(atlas, selection, limit))[0];
  };
  expect(gapLimit({})).toMatch(/^No figure for the Soviet Union\. No figure does not mean no trade/);
  expect(gapLimit({ lang: 'zh' })).toMatch(/^没有数字：.*。没有数字不等于没有贸易。/);
  expect(gapLimit({ year: 1995 })).toMatch(/^No figure for Russia\. /);
  expect(gapLimit({ partners: 'all', only: ['chn', 'ind', 'kor'] })).toMatch(/^No figure for South Korea\. /);
  expect(gapLimit({ partners: 'all', only: ['chn', 'ind'] })).toBeUndefined();
});
