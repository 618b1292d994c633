// Line styles of the evidence states. They differ in dashes, not in colour.
import type { Evidence } from '#lib/atlas/atlas.ts';

/** Dash pattern as [dash, gap] in px at any width, or null for a solid line. */
export const DASH: Readonly<Record<Evidence, readonly [number, number] | null>> = {
  reported: null,
  estimated: [14, 6],
  derived: [3, 5],
  zero: null
};

/** Order of the evidence states in the legend. */
export const EVIDENCE_ORDER: readonly Evidence[] = ['reported', 'estimated', 'derived', 'zero'];
