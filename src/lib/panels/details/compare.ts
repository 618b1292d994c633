import type { Fact } from '#lib/atlas/atlas.ts';

/** How a figure differs from the one on the map: in dollars, and in percent of it (null where that one is zero). */
export interface Difference {
  readonly dollars: number;
  readonly percent: number | null;
}

/** Difference of another statement to a base figure; positive where the other is greater. */
export function difference(base: Pick<Fact, 'value'>, other: Pick<Fact, 'value'>): Difference {
  const dollars = other.value - base.value;
  return { dollars, percent: base.value === 0 ? null : (100 * dollars) / base.value };
}
