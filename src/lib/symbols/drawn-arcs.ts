import type { Px, Size } from '#lib/geo/box.ts';
import { course, type Step } from '#lib/geo/course.ts';
import type { Point } from '#lib/geo/curve.ts';
import { arrow, ARROW_AT, type Arrow } from './arrow.ts';
import { arcInk, type ArcInk, type Trade } from './ink.ts';

/** An arc as far as a picture shows it. */
export interface Drawn {
  readonly ink: ArcInk;
  /** In order of travel. */
  readonly steps: readonly Step[];
}

/** The arcs of which a picture shows something, by the id of their fact. */
export function drawnArcs(arcs: readonly Trade[], toPx: (point: Point) => Px, size: Size): Map<string, Drawn> {
  return new Map(arcs.filter((arc) => arc.fact.value > 0).flatMap((arc) => {
    const ink = arcInk(arc);
    const steps = course(ink.curve, toPx, size);
    return steps.length > 1 ? [[arc.fact.id, { ink, steps }]] : [];
  }));
}

/** The arrowhead of a directed arc: at its place on the whole, or on the part that a picture shows of it. */
export function headOf({ ink, steps }: Drawn): Arrow | null {
  const [first, last] = [steps[0], steps[steps.length - 1]];
  if (!ink.arrow || !first || !last) return null;
  if (first.t === 0 && last.t === 1) return ink.arrow;
  const t = first.t + (last.t - first.t) * ARROW_AT;
  // An arc can leave the picture and come back: where it is seen, not between.
  return arrow(ink.curve, steps.reduce((best, step) => (Math.abs(step.t - t) < Math.abs(best.t - t) ? step : best), first).t);
}
