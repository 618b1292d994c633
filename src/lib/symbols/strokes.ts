import type { Arc } from '#lib/selection/selection.ts';
import { sample, type Point } from './curve.ts';
import { arcInk } from './ink.ts';
import type { Box } from './labels.ts';

/** A piece of a drawn arc, in px: straight from one point to the other, `reach` px to either side. */
export interface Stroke {
  readonly a: Point;
  readonly b: Point;
  readonly reach: number;
}

/** Pieces an arc is cut into: no more than a px or two off the curve where a label can stand. */
const PIECES = 32;

/** The drawn arcs as pieces in px. */
export function strokes(arcs: readonly Arc[], toPx: (point: Point) => Point): Stroke[] {
  return arcs.filter((arc) => arc.fact.value > 0).flatMap((arc) => {
    const ink = arcInk(arc);
    const points = sample(ink.curve, PIECES).map(toPx);
    return points.slice(1).map((b, i) => ({ a: points[i] ?? b, b, reach: ink.width / 2 }));
  });
}

/** Whether a stroke runs through a box: the segment is clipped by the box grown by the stroke's reach (Liang–Barsky). */
export function crosses({ a, b, reach }: Stroke, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [a.x - b.x, a.x - (box.x - reach)],
    [b.x - a.x, box.x + box.width + reach - a.x],
    [a.y - b.y, a.y - (box.y - reach)],
    [b.y - a.y, box.y + box.height + reach - a.y]
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}
