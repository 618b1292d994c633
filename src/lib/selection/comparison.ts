// Differences between the two sides of a comparison.
import type { Direction } from '#lib/atlas/atlas.ts';
import type { Selection, Sum } from './selection.ts';

/** One direction on both sides of a comparison. */
export interface Difference {
  readonly direction: Direction;
  readonly a: Sum | null;
  readonly b: Sum | null;
  /** b − a in dollars and relative to a (absent if a is zero); null if the sums cover different partners. */
  readonly change: { readonly dollars: number; readonly share?: number } | null;
  /** Whether the two sides have figures of different publications, which may explain part of the change. */
  readonly otherPublications: boolean;
}

/**
 * Compares the sums of two selections by direction; a direction that neither has is left out. A change is given only if the sums cover the
 * same partners, or if each side covers all partners of its filter: a missing figure must not look like a change of trade.
 */
export function differences(a: Selection, b: Selection): Difference[] {
  const sums = (selection: Selection): Record<Direction, Sum | null> => ({ ...selection.totals, total: selection.totals.undirected });
  const [left, right] = [sums(a), sums(b)];
  return (['export', 'import', 'total'] as const).flatMap((direction): Difference[] => {
    const [from, to] = [left[direction], right[direction]];
    if (!from && !to) return [];
    const like = from && to && (partnersOf(from) === partnersOf(to) || (covers(from, a) && covers(to, b) && filterOf(a) !== filterOf(b)));
    const dollars = from && to ? to.value - from.value : 0;
    return [
      {
        direction,
        a: from,
        b: to,
        change: like ? { dollars, ...(from.value > 0 && { share: dollars / from.value }) } : null,
        otherPublications: from !== null && to !== null && publicationsOf(from) !== publicationsOf(to)
      }
    ];
  });
}

const partnersOf = (sum: Sum): string =>
  sum.facts
    .map((fact) => fact.partner)
    .sort()
    .join();
const publicationsOf = (sum: Sum): string =>
  sum.facts
    .map((fact) => `${fact.partner} ${fact.publication ?? fact.reporter}`)
    .sort()
    .join();
const filterOf = (selection: Selection): string =>
  selection.partners
    .map((partner) => partner.id)
    .sort()
    .join();
const covers = (sum: Sum, selection: Selection): boolean => partnersOf(sum) === filterOf(selection);
