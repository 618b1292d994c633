import type { PxPoint, Size } from '#lib/geo/box.ts';
import { visiblePoints, type ArcPoint } from '#lib/geo/clip-arc.ts';
import type { Point } from '#lib/geo/curve.ts';
import { arrow, ARROW_AT, type Arrow } from './arrow.ts';
import { arcStyle, type ArcStyle, type Trade } from './arc-style.ts';

/** An arc as far as a picture shows it. */
export interface VisibleArc {
  readonly style: ArcStyle;
  /** In order of travel. */
  readonly steps: readonly ArcPoint[];
}

/** The arcs of which a picture shows something, by the id of their fact. */
export function visibleArcs(arcs: readonly Trade[], toPx: (point: Point) => PxPoint, size: Size): Map<string, VisibleArc> {
  return new Map(
    arcs
      .filter((arc) => arc.fact.value > 0)
      .flatMap((arc) => {
        const ink = arcStyle(arc);
        const steps = visiblePoints(ink.curve, toPx, size);
        return steps.length > 1 ? [[arc.fact.id, { style: ink, steps }]] : [];
      })
  );
}

/** The arrowhead of a directed arc: at its place on the whole, or on the part that a picture shows of it. */
export function arrowheadOf({ style, steps }: VisibleArc): Arrow | null {
  const [first, last] = [steps[0], steps[steps.length - 1]];
  if (!style.arrow || !first || !last) return null;
  if (first.t === 0 && last.t === 1) return style.arrow;
  const t = first.t + (last.t - first.t) * ARROW_AT;
  // An arc can leave the picture and come back: where it is seen, not between.
  return arrow(style.curve, steps.reduce((best, step) => (Math.abs(step.t - t) < Math.abs(best.t - t) ? step : best), first).t);
}
