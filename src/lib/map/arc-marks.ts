// The arcs of a selection as deck.gl needs them, and their stable order across years.
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import type { Arc } from '#lib/selection/selection.ts';
import { arrowSize } from '#lib/symbols/arrow.ts';
import { BEND, unproject, type Point } from '#lib/geo/curve.ts';
import { arrowheadOf, type VisibleArc } from '#lib/symbols/visible-arcs.ts';
import { arcStyle } from '#lib/symbols/arc-style.ts';

/** One arc as deck draws it. */
export interface ArcMark {
  /** Id of the fact. */
  readonly id: string;
  /** Partner and direction: identifies the arc in every year. */
  readonly key: string;
  readonly partner: string;
  readonly direction: 'export' | 'import' | 'total';
  readonly from: [number, number];
  readonly to: [number, number];
  readonly control: Point;
  /** Px. */
  readonly width: number;
  /** Width in the year before, from which it changes, in px; 0 for a new arc. */
  readonly widthBefore: number;
  /** The light inside of a hollow line as a fraction of its width; 0 for a filled line. */
  readonly hollow: number;
  readonly minor: boolean;
  readonly dash: [number, number];
  /** Largest distance from the chord as a fraction of its length; 0 for figures without a direction. */
  readonly bend: number;
  readonly arrow: { readonly position: [number, number]; readonly share: number; readonly heading: number; readonly size: number } | null;
}

/** The marks of arcs with a value above zero, largest first. Arrowheads are placed on the visible part (`drawn`) of each arc. */
export function arcMarks(arcs: readonly Arc[], drawn: ReadonlyMap<string, VisibleArc>): ArcMark[] {
  return arcs
    .filter((arc) => arc.fact.value > 0)
    .map((arc) => {
      const ink = arcStyle(arc);
      const home: [number, number] = [DPRK_ANCHOR.lon, DPRK_ANCHOR.lat];
      const there: [number, number] = [arc.partner.lon, arc.partner.lat];
      const line = drawn.get(ink.id);
      const head = line ? arrowheadOf(line) : ink.arrow;
      const inward = ink.direction === 'import';
      return {
        id: ink.id,
        key: `${arc.partner.id}-${ink.direction}`,
        partner: arc.partner.id,
        direction: ink.direction,
        from: inward ? there : home,
        to: inward ? home : there,
        control: ink.curve.control,
        width: ink.width,
        widthBefore: 0,
        hollow: ink.hollow / ink.width,
        minor: ink.minor,
        dash: ink.dash ? [...ink.dash] : [0, 0],
        bend: ink.direction === 'total' ? 0 : BEND,
        arrow: head && { position: unproject(head.at), share: head.share, heading: head.heading, size: arrowSize(ink.width) }
      };
    });
}

/**
 * Keeps the order of arcs, so that each is drawn above the same others in every year: minor ones below the rest, as on the static map. An
 * arc that has gone stays with width 0; new ones are appended. `steps`: whether the selection changes, so that widths change from those of
 * the marks before; otherwise a change in progress goes on.
 */
export function keepOrder(marks: readonly ArcMark[], before: readonly ArcMark[], steps: boolean): ArcMark[] {
  const now = new Map(marks.map((mark) => [mark.key, mark]));
  const kept = before.map((old) => {
    const mark = now.get(old.key);
    now.delete(old.key);
    return { ...(mark ?? { ...old, width: 0, arrow: null }), widthBefore: steps ? old.width : old.widthBefore };
  });
  return [...kept, ...now.values()].sort((a, b) => Number(b.minor) - Number(a.minor));
}
