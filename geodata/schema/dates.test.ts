// Which cells are valid dates, and what partial dates cover.
import { expect, test } from 'vitest';
import { firstDay, lastDay } from '#lib/dates/partial-dates.ts';
import { isDay, isPartialDate, isPeriod } from './dates.ts';

test('only days of the calendar are accepted', () => {
  expect(['2024-02-29', '1990-12-31'].every(isDay)).toBe(true);
  expect(['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '2024-02', '', '0000-01-01', '0206-03-02', '3024-01-01'].some(isDay)).toBe(false);
});

test('a date may lack the day or the month', () => {
  expect(['2024', '2024-02', '2024-02-29'].every(isPartialDate)).toBe(true);
  expect(['24', '2024-13', '2023-02-29', '2024-'].some(isPartialDate)).toBe(false);
});

test('a period does not end before it begins', () => {
  expect(['2024', '2023-01/2023-06', '2023/2023-06'].every(isPeriod)).toBe(true);
  expect(['2023-06/2023-01', '2023/', '2021/2022/2023', ''].some(isPeriod)).toBe(false);
});

test('a partial date covers its first to its last day', () => {
  expect([firstDay('2024'), lastDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
  expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
  expect(lastDay('2024-02-03')).toBe('2024-02-03');
});
