// The last digit of a number as a source prints it.
import { expect, test } from 'vitest';
import { lastDigit } from './rounding.ts';

test.each([
  ['206930000', 4],
  ['40000', 4],
  ['87631', 0],
  ['0', 0],
  ['73.0', -1],
  ['39.97', -2],
  ['1', 0],
  ['0.1', -1],
  ['10', 1]
])('the last significant digit of %s is a multiple of ten to the %i', (number, power) => {
  expect(lastDigit(number)).toBe(power);
});
