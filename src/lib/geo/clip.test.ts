// Lines and rings cut at a rectangle.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from './clip.ts';
import type { Point } from './curve.ts';

const point = fc.record({ x: fc.integer({ min: -50, max: 150 }), y: fc.integer({ min: -50, max: 150 }) });
const bounds = { left: 0, top: 0, right: 100, bottom: 100 };

describe('clip', () => {
  it('leaves nothing outside the bounds, whatever the ring or line', () => {
    const within = (p: Point): boolean => p.x >= -1e-9 && p.x <= 100 + 1e-9 && p.y >= -1e-9 && p.y <= 100 + 1e-9;
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 3, maxLength: 30 }),
        (points) => clipRing(points, bounds).every(within) && clipLine(points, bounds).flat().every(within)
      )
    );
  });
  it('cuts a line that leaves and returns into two', () => {
    expect(
      clipLine(
        [
          { x: 50, y: 50 },
          { x: 150, y: 50 },
          { x: 150, y: 80 },
          { x: 50, y: 80 }
        ],
        bounds
      )
    ).toEqual([
      [
        { x: 50, y: 50 },
        { x: 100, y: 50 }
      ],
      [
        { x: 100, y: 80 },
        { x: 50, y: 80 }
      ]
    ]);
  });
});
