// Lines and rings simplified within a tolerance.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from './curve.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';

const point = fc.record({ x: fc.integer({ min: -50, max: 150 }), y: fc.integer({ min: -50, max: 150 }) });

describe('simplify', () => {
  it('keeps both ends and stays within the tolerance', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (points, tolerance) => {
        const left = simplifyLine(points, tolerance);
        expect(left[0]).toEqual(points[0]);
        expect(left.at(-1)).toEqual(points.at(-1));
        for (const p of points) expect(Math.min(...left.slice(1).map((b, i) => segment(p, left[i] as Point, b)))).toBeLessThanOrEqual(tolerance + 1e-9);
      })
    );
  });
  it('drops a ring without area', () => {
    expect(
      simplifyRing(
        [
          { x: 0, y: 0 },
          { x: 10, y: 0.1 },
          { x: 20, y: 0 }
        ],
        1
      )
    ).toEqual([]);
  });
});

function segment(p: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length));
  return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
}
