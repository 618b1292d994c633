// The forms of counted words.
import { expect, test } from 'vitest';
import { counted } from './plural.ts';

test.each([
  [0, '0 rows', '0 строк'],
  [1, '1 row', '1 строка'],
  [2, '2 rows', '2 строки'],
  [11, '11 rows', '11 строк'],
  [21, '21 rows', '21 строка'],
  [112, '112 rows', '112 строк'],
  [2022, '2,022 rows', '2\u00a0022 строки']
])('%d', (count, en, ru) => {
  expect(counted(count, 'en', '# row|# rows')).toBe(en);
  expect(counted(count, 'ru', '# строка|# строки|# строк')).toBe(ru);
  expect(counted(count, 'ko', '#행')).toMatch(/^[\d,]+행$/);
});

test('the last form serves for those left out', () => {
  expect(counted(1, 'zh', '#行')).toBe('1行');
  expect(counted(1.5, 'ru', '# строка|# строки|# строк|# строки')).toBe('1,5 строки');
});
