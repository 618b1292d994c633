// Dates and periods as text, in four languages.
import { describe, expect, it } from 'vitest';
import { formatDate, periodName, formatPeriod } from './date.ts';

describe('a date', () => {
  it.each([
    ['en', '2022-01-16', '16 Jan 2022'],
    ['ko', '2022-01-16', '2022년 1월 16일'],
    ['zh', '2022-01-16', '2022年1月16日'],
    ['ru', '2022-01-16', '16 янв. 2022 г.'],
    ['en', '2022-01', 'Jan 2022'],
    ['ko', '2022-01', '2022년 1월'],
    ['zh', '2022-01', '2022年1月'],
    ['ru', '2022-01', 'янв. 2022 г.'],
    ['en', '2022', '2022'],
    ['ko', '2022', '2022년'],
    ['zh', '2022', '2022年'],
    ['ru', '2022', '2022']
  ] as const)('in %s is %s as %s, without a day or month that it lacks', (lang, iso, text) => {
    expect(formatDate(iso, lang).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
  });

  it.each([
    ['en', 'October 2023'],
    ['ko', '2023년 10월'],
    ['zh', '2023年10月'],
    ['ru', 'октябрь 2023 г.']
  ] as const)('in %s has its month in words, %s, and its year in digits', (lang, text) => {
    expect(periodName({ year: 2023, month: '2023-10' }, lang).replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text);
    expect(periodName({ year: 2023, month: null }, lang)).toBe('2023');
  });

  it.each([
    ['2014', '2014'],
    ['2014-01/2014-06', 'Jan 2014 – Jun 2014'],
    ['2024-03-07/2024-11-05', '7 Mar 2024 – 5 Nov 2024']
  ])('and a period %s is written %s', (period, text) => {
    expect(formatPeriod(period, 'en')).toBe(text);
  });
});

it('begins no line with the Russian “г.” after a year', () => {
  expect(periodName({ year: 2023, month: '2023-10' }, 'ru')).toMatch(/\d\u00a0г\.$/);
});
