import { expect, test } from 'vitest';
import { apart } from './compare.ts';

test('a difference is in dollars and in percent of the base, with its sign', () => {
  expect(apart({ value: 2e6 }, { value: 2.5e6 }, 'en')).toBe('+$500,000 (+25\u00a0%)');
  expect(apart({ value: 2e9 }, { value: 1.5e9 }, 'en')).toBe('−$500\u00a0m (−25\u00a0%)');
  expect(apart({ value: 2e9 }, { value: 1.5e9 }, 'ru')).toBe('−500\u00a0млн\u00a0$ (−25\u00a0%)');
  expect(apart({ value: 7 }, { value: 7 }, 'en')).toBe('$0 (0\u00a0%)');
});

test('against a reported zero there is no percentage', () => {
  expect(apart({ value: 0 }, { value: 5 }, 'en')).toBe('+$5');
});
