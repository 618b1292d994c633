import type { Selection } from './selection.ts';

/** Ids of the figures that the computed sums and sentences of views rest on, separated by blanks; undefined for none. */
export function factIdsOf(...selections: readonly Selection[]): string | undefined {
  const sums = selections.flatMap(({ totals, undivided }) => [totals.export, totals.import, totals.undirected, undivided]);
  const ids = sums.flatMap((sum) => sum?.facts.map((fact) => fact.id) ?? []);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
