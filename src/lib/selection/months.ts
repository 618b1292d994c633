import type { Atlas, PartnerId } from '#lib/atlas/atlas.ts';

// Which partners have figures of months at all: of the others a month says nothing, and a page says that once, for all of them.

const partnersOf = new WeakMap<Atlas, ReadonlySet<PartnerId>>();

/** Whether any month of this partner has a figure. */
export function hasMonths(atlas: Atlas, partner: PartnerId): boolean {
  let found = partnersOf.get(atlas);
  if (!found) partnersOf.set(atlas, (found = new Set(atlas.monthly.map((fact) => fact.partner))));
  return found.has(partner);
}
