// Ids of the figures behind sums and headlines, so that tests and readers can trace an amount.
import type { Selection } from './selection.ts';

/** Ids of the figures behind the calculated sums and sentences of views, separated by spaces; undefined if there are none. */
export function factIdsOf(...selections: readonly Selection[]): string | undefined {
  const sums = selections.flatMap(({ totals, undivided }) => [totals.export, totals.import, totals.undirected, undivided]);
  const ids = sums.flatMap((sum) => sum?.facts.map((fact) => fact.id) ?? []);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
