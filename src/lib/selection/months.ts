// Which partners have monthly figures at all. For the others, pages say once that there are none.
import type { Atlas, PartnerId } from '#lib/atlas/atlas.ts';

// Partners with monthly figures, cached by atlas.

const partnersOf = new WeakMap<Atlas, ReadonlySet<PartnerId>>();

/** Whether this partner has a figure for any month. */
export function hasMonths(atlas: Atlas, partner: PartnerId): boolean {
  let found = partnersOf.get(atlas);
  if (!found) partnersOf.set(atlas, (found = new Set(atlas.monthly.map((fact) => fact.partner))));
  return found.has(partner);
}
