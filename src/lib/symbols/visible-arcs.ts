// The visible parts of arcs in a box of px. Labels, arrowheads and both maps use it to see only what is on the map.
import type { PxPoint, Size } from '#lib/geo/box.ts';
import { visiblePoints, type ArcPoint } from '#lib/geo/clip-arc.ts';
import type { Point } from '#lib/geo/curve.ts';
import { arrow, ARROW_AT, type Arrow } from './arrow.ts';
import { arcStyle, type ArcStyle, type Trade } from './arc-style.ts';

/** An arc and the part of it that the map shows. */
export interface VisibleArc {
  readonly style: ArcStyle;
  /** Visible points in order of travel. */
  readonly steps: readonly ArcPoint[];
}

/** The arcs that are at least partly visible, by the id of their fact. */
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

/** The arrowhead of a directed arc: at its usual position, or on the visible part of the arc. */
export function arrowheadOf({ style, steps }: VisibleArc): Arrow | null {
  const [first, last] = [steps[0], steps[steps.length - 1]];
  if (!style.arrow || !first || !last) return null;
  if (first.t === 0 && last.t === 1) return style.arrow;
  const t = first.t + (last.t - first.t) * ARROW_AT;
  // An arc can leave the map and return, so the arrowhead goes to the visible point nearest to its usual position.
  return arrow(style.curve, steps.reduce((best, step) => (Math.abs(step.t - t) < Math.abs(best.t - t) ? step : best), first).t);
}
