// The search for missing texts.
import { expect, it } from 'vitest';
import { gaps } from './missing-translations.ts';

const whole = {
  en: { title: 'Map', years: { none: (year: number) => `none in ${year}` } },
  ru: { title: 'Карта', years: { none: (year: number) => `нет за ${year}` } }
};

it('finds nothing if all languages are complete', () => {
  expect(gaps(whole)).toEqual([]);
});

it.each([
  ['is missing', { ...whole, ru: { title: 'Карта', years: {} } }, ['ru.years.none']],
  ['is empty', { ...whole, ru: { ...whole.ru, title: ' ' } }, ['ru.title']],
  ['is in one language alone', { ...whole, en: { ...whole.en, more: 'More' } }, ['ru.more']],
  ['belongs to a language without any', { en: { title: 'Map' }, ru: {} }, ['ru.title']]
])('reports a message that %s', (_, catalogue, expected) => {
  expect(gaps(catalogue)).toEqual(expected);
});
