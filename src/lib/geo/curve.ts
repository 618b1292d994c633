/**
 * The curve of an arc, and Web Mercator. An arc is a symbol, not a route: a quadratic curve between two schematic points, bent to the right
 * of travel, so that exports and imports are apart.
 */

/** Web Mercator, unit square: x east from 180° W, y south from 85.05° N. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Curve {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** Largest distance of the curve from its chord, as a fraction of the chord's length. */
export const BEND = 0.14;

/** Projects WGS 84 degrees to the unit square (EPSG:3857 divided by the world's width). */
export function project(lon: number, lat: number): Point {
  const sin = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) };
}

/** Inverse of `project`: unit square to [longitude, latitude] in degrees. */
export function unproject(p: Point): [number, number] {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * p.y))) * 180) / Math.PI;
  return [(p.x - 0.5) * 360, lat];
}

/** The curve from one place to another; `bend` 0 is a straight line, for figures without a direction. */
export function curve(from: Point, to: Point, bend: number = BEND): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  // y grows southwards, so (-dy, dx) points to the right of travel. A quadratic curve reaches half the offset of its control point.
  return {
    from,
    to,
    control: { x: (from.x + to.x) / 2 - 2 * bend * dy, y: (from.y + to.y) / 2 + 2 * bend * dx }
  };
}

/** Point of the curve at t (0…1). */
export function pointAt(c: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * c.from.x + 2 * s * t * c.control.x + t * t * c.to.x,
    y: s * s * c.from.y + 2 * s * t * c.control.y + t * t * c.to.y
  };
}

/** Direction of travel at t, in degrees clockwise from the top of the screen (north). */
export function heading(c: Curve, t: number): number {
  const dx = (1 - t) * (c.control.x - c.from.x) + t * (c.to.x - c.control.x);
  const dy = (1 - t) * (c.control.y - c.from.y) + t * (c.to.y - c.control.y);
  return (Math.atan2(dx, -dy) * 180) / Math.PI;
}

/** `segments` + 1 points at equal steps of t, including both ends. */
export function sample(c: Curve, segments: number): Point[] {
  return Array.from({ length: segments + 1 }, (_, i) => pointAt(c, i / segments));
}
