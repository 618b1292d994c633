// How an arc is drawn: width, dash, hollow or filled, arrowhead. The live map and the static map share it.
import type { Fact, MonthFact } from '#lib/atlas/atlas.ts';
import { BEND, curve, project, type Curve } from '#lib/geo/curve.ts';
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import { arrow, type Arrow } from './arrow.ts';
import { DASH } from './evidence.ts';
import { monthWidth, lineWidth, MIN_LINE_WIDTH } from './line-width.ts';

/** The style of one arc. */
export interface ArcStyle {
  /** Id of the fact, which is also the id of the mark. */
  readonly id: string;
  readonly direction: 'export' | 'import' | 'total';
  readonly curve: Curve;
  /** Px on screen at every zoom. */
  readonly width: number;
  /** Width of the light inside of a hollow line, which marks a doubtful figure, in px; 0 for a filled line. */
  readonly hollow: number;
  /** Whether it is one of many small ones: without casing, arrowhead and label. */
  readonly minor: boolean;
  /** [dash, gap] in px, or null for solid. */
  readonly dash: readonly [number, number] | null;
  /** Null for figures without a direction. */
  readonly arrow: Arrow | null;
}

/** Width of each of the two edges of a hollow line, in px; at most a third of the line. */
const HOLLOW_EDGE = 1.25;

/** Thinnest hollow line, in px: in a thinner one no inside would be seen. */
export const MIN_HOLLOW_WIDTH = 3;

/** Opacity of a minor arc, in the live and the static map; the inside of a hollow one is opaque. */
export const MINOR_OPACITY = 0.22;

/** The data that an arc's style depends on. */
export interface Trade {
  readonly partner: { readonly lon: number; readonly lat: number };
  readonly fact: Pick<Fact, 'id' | 'direction' | 'value' | 'evidence'> & Partial<Pick<Fact, 'status'> & Pick<MonthFact, 'month'>>;
  readonly minor?: boolean;
}

/** The style of an arc. Exports run from Pyongyang to the partner, imports the other way; totals are straight. */
export function arcStyle({ partner, fact, minor = false }: Trade): ArcStyle {
  const home = project(DPRK_ANCHOR.lon, DPRK_ANCHOR.lat);
  const there = project(partner.lon, partner.lat);
  const course = fact.direction === 'import' ? curve(there, home) : curve(home, there, fact.direction === 'total' ? 0 : BEND);
  const filled = minor ? MIN_LINE_WIDTH : (fact.month === undefined ? lineWidth : monthWidth)(fact.value);
  const isHollow = fact.status === 'doubted' && filled > 0;
  const width = isHollow ? Math.max(filled, MIN_HOLLOW_WIDTH) : filled;
  return {
    id: fact.id,
    direction: fact.direction,
    curve: course,
    width,
    hollow: isHollow ? Math.max(width - 2 * HOLLOW_EDGE, width / 3) : 0,
    minor,
    dash: DASH[fact.evidence],
    arrow: fact.direction === 'total' || minor ? null : arrow(course)
  };
}
