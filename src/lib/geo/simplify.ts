// Simplification of lines and rings.
import type { Point } from './curve.ts';

/** A line without the points that lie within `tolerance` of the remaining line (Douglas and Peucker 1973). */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    let worst = -1;
    let far = tolerance * tolerance;
    for (let i = first + 1; i < last; i++) {
      const d = distance(points[i] as Point, points[first] as Point, points[last] as Point);
      if (d > far) [worst, far] = [i, d];
    }
    if (worst < 0) continue;
    keep[worst] = 1;
    open.push([first, worst], [worst, last]);
  }
  return points.filter((_, i) => keep[i] === 1);
}

/** The same for a closed ring, split at its first point and the point farthest from it. Empty if fewer than three points remain. */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  const [first] = ring;
  if (!first) return [];
  let far = 0;
  ring.forEach((point, i) => {
    if (Math.hypot(point.x - first.x, point.y - first.y) > Math.hypot((ring[far] as Point).x - first.x, (ring[far] as Point).y - first.y)) far = i;
  });
  const out = simplifyLine(ring.slice(0, far + 1), tolerance);
  const back = simplifyLine([...ring.slice(far), first], tolerance);
  const whole = [...out, ...back.slice(1, -1)];
  return whole.length < 3 ? [] : whole;
}

/** Squared distance of a point from the segment a–b. */
function distance(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return (p.x - a.x - t * dx) ** 2 + (p.y - a.y - t * dy) ** 2;
}
