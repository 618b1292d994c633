import { expect, test } from 'vitest';
import { isSameGesture } from './history-coalescing.ts';

test('the first step of a gesture is new, and those that follow closely belong to it', () => {
  const goesOn = isSameGesture();
  expect([0, 300, 1500, 2900].map(goesOn)).toEqual([false, true, true, true]);
  expect(goesOn(5000)).toBe(false);
});
