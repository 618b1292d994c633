import { pointAt, heading, type Curve, type Point } from '#lib/geo/curve.ts';

/** An arrowhead on an arc: where it sits and where it points. */
export interface Arrow {
  readonly at: Point;
  /** Degrees clockwise from screen-up. */
  readonly heading: number;
}

/** Share of the way at which the arrowhead sits: past the middle, clear of both ends where arcs meet. */
export const ARROW_AT = 0.56;

/** Arrowhead of a directed arc, at a share of its way. */
export function arrow(c: Curve, t: number = ARROW_AT): Arrow {
  return { at: pointAt(c, t), heading: heading(c, t) };
}

/** Side of the arrowhead's square in px for an arc of the given width in px: always wider than its line. */
export function arrowSize(lineWidth: number): number {
  return Math.max(12, lineWidth * 1.25 + 7);
}

/** Arrowhead pointing up in a 24 × 24 box, as SVG path data; its centre of rotation is the box's centre. */
export const ARROW_PATH = 'M12 2 L22 21 L12 16.5 L2 21 Z';
