import { expect, test } from 'vitest';
import { closest } from './closest.ts';

test('a swapped or missing letter finds the id that was meant', () => {
  expect(closest('chm', ['rus', 'chn', 'jpn'])).toBe('chn');
  expect(closest('mbrm', ['srbm', 'mrbm', 'irbm'])).toBe('mrbm');
  expect(closest('nampho', ['nampo', 'wonsan'])).toBe('nampo');
  expect(closest('reuters-2023', ['reuters-2013-02', 'reuters-2023-0', 'yonhap-2023'])).toBe('reuters-2023-0');
});

test('another word altogether is not offered', () => {
  expect(closest('atlantis', ['chn', 'wonsan'])).toBeUndefined();
});

test('a code that lost or kept its leading zeros finds the one with the same digits', () => {
  expect(closest('03', ['203', '0203', '3', '33'])).toBe('3');
  expect(closest('3', ['33', '203', '03'])).toBe('03');
  expect(closest('203', ['03', '2033', '0203'])).toBe('0203');
  expect(closest('1-24', ['01-24', '11-24'])).toBe('01-24');
});
