import { type Curve, type Point } from './curve.ts';
import type { PxPoint, Size } from './box.ts';

/** A point of an arc in px, and how far along it lies (0…1). */
export interface ArcPoint extends PxPoint {
  readonly t: number;
}

/** Greatest distance in px from one step to the next. */
export const STEP_PX = 10;

/** Halvings after which an arc is cut no further: enough for the longest at the closest zoom. */
const DEPTH = 24;

/** The part of an arc that a picture shows, as steps in order of travel. What lies outside costs nothing, however long. */
export function visiblePoints(curve: Curve, toPx: (point: Point) => PxPoint, size: Size): ArcPoint[] {
  const steps: ArcPoint[] = [];
  const add = (t: number, { x, y }: PxPoint): void => {
    if (x >= 0 && y >= 0 && x <= size.width && y <= size.height) steps.push({ t, x, y });
  };
  const walk = (piece: Curve, t0: number, t1: number, depth: number): void => {
    const [a, b, c] = [toPx(piece.from), toPx(piece.control), toPx(piece.to)];
    // The curve lies inside the triangle of its three points.
    if (Math.max(a.x, b.x, c.x) < 0 || Math.max(a.y, b.y, c.y) < 0 || Math.min(a.x, b.x, c.x) > size.width || Math.min(a.y, b.y, c.y) > size.height) return;
    if (depth === 0 || Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y) <= STEP_PX) return add(t0, a);
    const [first, second] = halves(piece);
    const middle = (t0 + t1) / 2;
    walk(first, t0, middle, depth - 1);
    walk(second, middle, t1, depth - 1);
  };
  walk(curve, 0, 1, DEPTH);
  add(1, toPx(curve.to));
  return steps;
}

/** The two halves of a curve (de Casteljau). */
function halves({ from, control, to }: Curve): [Curve, Curve] {
  const [left, right] = [between(from, control), between(control, to)];
  const middle = between(left, right);
  return [
    { from, control: left, to: middle },
    { from: middle, control: right, to }
  ];
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
