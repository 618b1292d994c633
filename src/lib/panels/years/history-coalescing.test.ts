// Which changes of the year count as one step of the history.
import { expect, test } from 'vitest';
import { isSameGesture } from './history-coalescing.ts';

test('the first step of a gesture is new, and those that follow closely belong to it', () => {
  const continues = isSameGesture();
  expect([0, 300, 1500, 2900].map(continues)).toEqual([false, true, true, true]);
  expect(continues(5000)).toBe(false);
});
