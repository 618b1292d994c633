// The sentence under the chart of years about states that stand for partners before these existed.
import { expect, test } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Side } from '#lib/view/compare.ts';
import { earlierPartners, earlierText } from './earlier-partners.ts';

const said = (patch: Partial<Side>, lang: Lang = 'en'): string =>
  earlierText(earlierPartners(atlas, { partners: 'all', only: [], year: 2020, ...patch }), lang);

test('names the state that a partner was part of, and its last year', () => {
  expect(said({ partners: ['rus'] })).toBe('Until 1991, up to the vertical line, the figures are those of the Soviet Union.');
  expect(said({ only: ['bel', 'lux'] })).toBe('Until 1998, up to the vertical line, the figures are those of Belgium–Luxembourg.');
  expect(said({ partners: ['mne'] })).toBe(
    'Until 1991, up to the vertical line, the figures are those of Yugoslavia. From 1992 to 2004 the figures are those of Serbia and Montenegro.'
  );
  expect(earlierPartners(atlas, { partners: ['mne'], only: [], year: 2020 }).map(({ to }) => to)).toEqual([1991, 2004]);
  expect(said({ partners: ['rus'] }, 'ru')).toBe('По 1991 год включительно (слева от вертикальной линии) показаны данные за такие государства: СССР.');
});

test('says nothing of partners that existed in all years, of states that are in the view themselves, or of all partners', () => {
  for (const patch of [{ partners: ['chn'] }, { only: ['rus', 'sun'] }, {}]) expect(said(patch)).toBe('');
});
