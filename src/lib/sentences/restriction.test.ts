// Restrictions as text.
import { expect, test } from 'vitest';
import type { Lang, Restriction } from '#lib/atlas/atlas.ts';
import { capText, resolutionText } from './restriction.ts';

const LANGS: readonly Lang[] = ['en', 'ko', 'zh', 'ru'];
const row: Restriction = {
  id: '2321-export-coal',
  resolution: '2321',
  event: 'e1',
  direction: 'export',
  names: { en: 'Coal' },
  measure: 'cap',
  from: '2017-01-01',
  sources: ['s1']
};
/** A no-break space joins numbers to what follows. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');
const capped = (patch: Partial<Restriction>): string | undefined => {
  const text = capText({ ...row, ...patch }, 'en');
  return text && plain(text);
};
const texts = (patch: Partial<Restriction>): string[] => LANGS.map((lang) => plain(resolutionText({ ...row, ...patch }, lang)));

test('a restriction is named by its resolution and, if known, its place in it', () => {
  expect(texts({})).toEqual(['resolution 2321', '결의 2321호', '第2321号决议', 'резолюция 2321']);
  expect(texts({ paragraph: '26 (b)' })).toEqual([
    'resolution 2321, paragraph 26 (b)',
    '결의 2321호, 26 (b)항',
    '第2321号决议第26 (b)段',
    'резолюция 2321, пункт 26 (b)'
  ]);
  expect(texts({ paragraph: 'Annex IV' })).toEqual([
    'resolution 2321, annex IV',
    '결의 2321호, 부속서 IV',
    '第2321号决议附件IV',
    'резолюция 2321, приложение IV'
  ]);
});

test('a cap has its amounts and period; one without an amount has no text', () => {
  expect(capped({ cap: 500_000, capUnit: 'barrels', capPer: 'a year' })).toBe('500,000 barrels a year');
  expect(capped({ cap: 4_000_000, capUnit: 'barrels', capOther: 525_000, capOtherUnit: 't', capPer: '12 months' })).toBe(
    '4,000,000 barrels or 525,000 t in twelve months'
  );
  expect(capped({ cap: 400_870_018, capUnit: 'USD', capOther: 7_500_000, capOtherUnit: 't', capPer: 'a year' })).toBe(
    '$401 m (400,870,018) or 7,500,000 t a year'
  );
  expect(capped({})).toBeUndefined();
});
