// Numbers, transforms and curves as SVG path data. Used by all static map output.
import { sample, type Curve, type Point } from '#lib/geo/curve.ts';
import type { CanvasProjection } from '#lib/geo/canvas-projection.ts';

/** A number for a path: one decimal, no trailing zero, never -0. Throws a RangeError if it is not finite. */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`path: expected a finite number, got ${value}`);
  return String(Math.round(value * 10) / 10 + 0);
}

/** A 2 × 2 rotation and tilt as an SVG or CSS transform. */
export function matrix(turn: readonly [number, number, number, number]): string {
  return `matrix(${turn.map((n) => Math.round(n * 1000) / 1000 + 0).join(', ')}, 0, 0)`;
}

/** A line or ring as path data in whole units and relative steps, the shortest notation. */
export function linePath(points: readonly Point[], closed: boolean): string {
  const first = points[0];
  if (!first) return '';
  let [x, y] = [Math.round(first.x), Math.round(first.y)];
  let path = `M${x} ${y}l`;
  let steps = 0;
  for (const point of points.slice(1)) {
    const [dx, dy] = [Math.round(point.x) - x, Math.round(point.y) - y];
    if (dx === 0 && dy === 0) continue;
    path += `${steps > 0 && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
    [x, y] = [x + dx, y + dy];
    steps++;
  }
  if (steps < (closed ? 2 : 1)) return '';
  return closed ? `${path}z` : path;
}

/** Units between two points of a tilted arc, and the most points per arc: as close to the curve as on the live map. */
const STEP = 8;
const MOST = 384;

/** An arc as path data: a quadratic curve, or with a camera, which may tilt it, its visible parts point by point. */
export function curvePath(curve: Curve, canvas: CanvasProjection): string {
  if (canvas.cameraProjection) {
    const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) * canvas.world;
    const points = sample(curve, Math.min(MOST, Math.max(16, Math.ceil(length / STEP))));
    return canvas
      .line(points)
      .map((part) => `M${part.map((p) => `${num(p.x)} ${num(p.y)}`).join('L')}`)
      .join('');
  }
  const [a, c, b] = [curve.from, curve.control, curve.to].map(canvas.at) as [Point, Point, Point];
  return `M${num(a.x)} ${num(a.y)}Q${num(c.x)} ${num(c.y)} ${num(b.x)} ${num(b.y)}`;
}
