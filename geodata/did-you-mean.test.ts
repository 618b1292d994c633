// Suggestions for misspelt ids.
import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

test('a swapped or missing letter finds the id that was meant', () => {
  expect(didYouMean('chm', ['rus', 'chn', 'jpn'])).toBe('chn');
  expect(didYouMean('mbrm', ['srbm', 'mrbm', 'irbm'])).toBe('mrbm');
  expect(didYouMean('nampho', ['nampo', 'wonsan'])).toBe('nampo');
  expect(didYouMean('reuters-2023', ['reuters-2013-02', 'reuters-2023-0', 'yonhap-2023'])).toBe('reuters-2023-0');
});

test('an entirely different word gets no suggestion', () => {
  expect(didYouMean('atlantis', ['chn', 'wonsan'])).toBeUndefined();
});

test('a code that lost or kept its leading zeros finds the one with the same digits', () => {
  expect(didYouMean('03', ['203', '0203', '3', '33'])).toBe('3');
  expect(didYouMean('3', ['33', '203', '03'])).toBe('03');
  expect(didYouMean('203', ['03', '2033', '0203'])).toBe('0203');
  expect(didYouMean('1-24', ['01-24', '11-24'])).toBe('01-24');
});
