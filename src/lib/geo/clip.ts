// Clipping of lines and rings to a rectangle.
import type { Point } from './curve.ts';

/** A rectangle by its edges, in the units of the points to clip. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Edge {
  readonly inside: (p: Point) => boolean;
  readonly cross: (a: Point, b: Point) => Point;
}

function edges({ left, top, right, bottom }: Bounds): Edge[] {
  const atX =
    (x: number) =>
    (a: Point, b: Point): Point => ({ x, y: a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y) });
  const atY =
    (y: number) =>
    (a: Point, b: Point): Point => ({ x: a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x), y });
  return [
    { inside: (p) => p.x >= left, cross: atX(left) },
    { inside: (p) => p.x <= right, cross: atX(right) },
    { inside: (p) => p.y >= top, cross: atY(top) },
    { inside: (p) => p.y <= bottom, cross: atY(bottom) }
  ];
}

/** The part of a closed ring inside the bounds (Sutherland and Hodgman 1974); empty if there is none. */
export function clipRing(ring: readonly Point[], bounds: Bounds): readonly Point[] {
  let points = ring;
  for (const { inside, cross } of edges(bounds)) {
    // Most rings cross one edge at most.
    if (points.every(inside)) continue;
    const kept: Point[] = [];
    let before = points[points.length - 1]!;
    let wasInside = inside(before);
    for (const point of points) {
      const isInside = inside(point);
      if (isInside !== wasInside) kept.push(cross(before, point));
      if (isInside) kept.push(point);
      [before, wasInside] = [point, isInside];
    }
    points = kept;
  }
  return points;
}

/** The parts of a line inside the bounds. */
export function clipLine(line: readonly Point[], bounds: Bounds): Point[][] {
  let parts: Point[][] = [[...line]];
  for (const { inside, cross } of edges(bounds)) {
    parts = parts.flatMap((part) => {
      if (part.every(inside)) return [part];
      const kept: Point[][] = [];
      let open: Point[] | null = null;
      part.forEach((point, i) => {
        const before = part[i - 1];
        if (before && inside(point) !== inside(before)) {
          const edge = cross(before, point);
          if (open) open.push(edge);
          else kept.push((open = [edge]));
        }
        if (!inside(point)) open = null;
        else if (open) open.push(point);
        else kept.push((open = [point]));
      });
      return kept;
    });
  }
  return parts.filter((part) => part.length > 1);
}
