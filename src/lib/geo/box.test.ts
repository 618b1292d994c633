// Boxes in px: where they overlap, and which lines cross them.
import { expect, it } from 'vitest';
import { nearestOf, overlap, intersectsSegment, within } from './box.ts';

const box = { x: 10, y: 10, width: 20, height: 10 };

it('distinguishes a line through a box from one that passes or only touches it', () => {
  expect(intersectsSegment({ x: 0, y: 0 }, { x: 40, y: 30 }, box)).toBe(true);
  expect(intersectsSegment({ x: 15, y: 15 }, { x: 100, y: 100 }, box)).toBe(true);
  expect(intersectsSegment({ x: 0, y: 0 }, { x: 40, y: 5 }, box)).toBe(false);
  expect(intersectsSegment({ x: 0, y: 10 }, { x: 40, y: 10 }, box)).toBe(false);
  expect(intersectsSegment({ x: 0, y: 15 }, { x: 10, y: 15 }, box)).toBe(false);
});

it('lets boxes touch', () => {
  expect(overlap(box, { x: 30, y: 10, width: 5, height: 5 })).toBe(false);
  expect(overlap(box, { x: 29, y: 19, width: 5, height: 5 })).toBe(true);
});

it('finds the nearest point of a box, and whether it lies inside an area', () => {
  expect(nearestOf(box, { x: 0, y: 15 })).toEqual({ x: 10, y: 15 });
  expect(nearestOf(box, { x: 12, y: 12 })).toEqual({ x: 12, y: 12 });
  expect(within(box, { width: 30, height: 20 })).toBe(true);
  expect(within(box, { width: 30, height: 20 }, 4)).toBe(false);
});
