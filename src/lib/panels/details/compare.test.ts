import { expect, test } from 'vitest';
import { difference } from './compare.ts';

test('a difference is in dollars and in percent of the base', () => {
  expect(difference({ value: 200 }, { value: 250 })).toEqual({ dollars: 50, percent: 25 });
  expect(difference({ value: 200 }, { value: 150 })).toEqual({ dollars: -50, percent: -25 });
});

test('against a reported zero there is no percentage', () => {
  expect(difference({ value: 0 }, { value: 5 })).toEqual({ dollars: 5, percent: null });
});
