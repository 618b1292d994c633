// Arrowheads of arcs: position, direction and size.
import { pointAt, heading, type Curve, type Point } from '#lib/geo/curve.ts';

/** An arrowhead on an arc: position and direction. */
export interface Arrow {
  readonly at: Point;
  /** Its position as a fraction of the arc's length. */
  readonly share: number;
  /** Degrees clockwise from the top of the screen. */
  readonly heading: number;
}

/** Position of the arrowhead as a fraction of the arc's length: past the middle, and away from both ends, where arcs meet. */
export const ARROW_AT = 0.56;

/** The arrowhead of a directed arc at a fraction of its length. */
export function arrow(c: Curve, t: number = ARROW_AT): Arrow {
  return { at: pointAt(c, t), share: t, heading: heading(c, t) };
}

/** Side of the arrowhead's square in px for an arc of the given width in px: always wider than the line. */
export function arrowSize(lineWidth: number): number {
  return Math.max(12, lineWidth * 1.25 + 7);
}

/** Arrowhead pointing up in a 24 × 24 box, as SVG path data; it rotates around the centre of the box. */
export const ARROW_PATH = 'M12 2 L22 21 L12 16.5 L2 21 Z';
