import type { Arc } from '#lib/selection/selection.ts';
import { arrow, ARROW_AT, arrowSize, type Arrow } from './arrow.ts';
import { around, type Box, type Px, type Size } from '#lib/geo/box.ts';
import { course, type Step } from '#lib/geo/course.ts';
import { Crowding } from './crowding.ts';
import type { Point } from '#lib/geo/curve.ts';
import { arcInk, type ArcInk } from './ink.ts';

/** An arc as far as a picture shows it. */
export interface Drawn {
  readonly ink: ArcInk;
  /** In order of travel. */
  readonly steps: readonly Step[];
}

/** The arcs of which a picture shows something, by the id of their fact. */
export function drawnArcs(arcs: readonly Arc[], toPx: (point: Point) => Px, size: Size): Map<string, Drawn> {
  return new Map(arcs.filter((arc) => arc.fact.value > 0).flatMap((arc) => {
    const ink = arcInk(arc);
    const steps = course(ink.curve, toPx, size);
    return steps.length > 1 ? [[arc.fact.id, { ink, steps }]] : [];
  }));
}

/** Weights of a cell under a label: a line may be crossed where nothing else is free, a mark hardly ever. */
const WEIGHT = { line: 2, head: 12, end: 60, mark: 40 } as const;

/** How crowded a picture is before its labels stand: its lines and arrowheads, the ends of the arcs, the marks of places. */
export function crowdingOf(drawn: Iterable<Drawn>, ends: Iterable<Px>, marks: Iterable<Box>, toPx: (point: Point) => Px, size: Size): Crowding {
  const crowding = new Crowding(size);
  for (const { ink, steps } of drawn) {
    steps.forEach((step, i) => {
      const next = steps[i + 1] ?? step;
      crowding.add(around(step, ink.width), WEIGHT.line);
      crowding.add(around({ x: (step.x + next.x) / 2, y: (step.y + next.y) / 2 }, ink.width), WEIGHT.line);
    });
    const head = headOf({ ink, steps });
    if (head) crowding.add(around(toPx(head.at), arrowSize(ink.width)), WEIGHT.head);
  }
  for (const end of ends) crowding.add(around(end, 10), WEIGHT.end);
  for (const mark of marks) crowding.add(mark, WEIGHT.mark);
  return crowding;
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
