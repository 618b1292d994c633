// Periods of cited figures: as text, and the years they overlap.
import { expect, test } from 'vitest';
import { periodText, overlapsPeriod } from './period.ts';

test('a period overlaps the years it names and those between', () => {
  expect([2013, 2014, 2015].map((year) => overlapsPeriod('2014-03', year))).toEqual([false, true, false]);
  expect([2018, 2019, 2020, 2021].map((year) => overlapsPeriod('2018-11/2020-02', year))).toEqual([true, true, true, false]);
});

test('a figure without a date belongs to no year, and says so', () => {
  expect([2025, 2026].map((year) => overlapsPeriod(undefined, year))).toEqual([false, false]);
  expect(periodText(undefined, 'en')).toBe('undated');
  expect(periodText('2014', 'en')).toBe('2014');
});
