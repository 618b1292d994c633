// The visible part of an arc, as points in px. Work depends on what is visible, not on the arc's length.
import { type Curve, type Point } from './curve.ts';
import type { PxPoint, Size } from './box.ts';

/** A point of an arc in px, and its position along the arc (0…1). */
export interface ArcPoint extends PxPoint {
  readonly t: number;
}

/** The three points of a piece of a curve, in px. */
type Triangle = Readonly<Record<keyof Curve, PxPoint>>;

/** Largest distance in px between two points. */
const STEP_PX = 10;

/** Most times an arc is halved: enough for the longest arc at the highest zoom. */
const DEPTH = 24;

/** The visible part of an arc, as points in order of travel at most STEP_PX apart. Parts outside the map are skipped. */
export function visiblePoints(curve: Curve, toPx: (point: Point) => PxPoint, size: Size): ArcPoint[] {
  const steps: ArcPoint[] = [];
  const add = (t: number, { x, y }: PxPoint): void => {
    if (x >= 0 && y >= 0 && x <= size.width && y <= size.height) steps.push({ t, x, y });
  };
  // `px`: the points of the piece in px. Those that two pieces share are projected once.
  const walk = (piece: Curve, px: Triangle, t0: number, t1: number, depth: number): void => {
    const { from: a, control: b, to: c } = px;
    // A quadratic curve lies inside the triangle of its three points.
    if (Math.max(a.x, b.x, c.x) < 0 || Math.max(a.y, b.y, c.y) < 0 || Math.min(a.x, b.x, c.x) > size.width || Math.min(a.y, b.y, c.y) > size.height) return;
    if (depth === 0 || length(a, b) + length(b, c) <= STEP_PX) return add(t0, a);
    const [first, second] = halves(piece);
    const middle = (t0 + t1) / 2;
    const half = toPx(first.to);
    walk(first, { from: a, control: toPx(first.control), to: half }, t0, middle, depth - 1);
    walk(second, { from: half, control: toPx(second.control), to: c }, middle, t1, depth - 1);
  };
  const end = toPx(curve.to);
  walk(curve, { from: toPx(curve.from), control: toPx(curve.control), to: end }, 0, 1, DEPTH);
  add(1, end);
  return steps;
}

const length = (a: PxPoint, b: PxPoint): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2);

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
