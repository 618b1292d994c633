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
