import type { Atlas, Partner } from '#lib/atlas/atlas.ts';
import { known } from '#lib/atlas/lookup.ts';
import { partnersOf, type Side } from '#lib/view/compare.ts';

/** The partners that a view is filtered to, in the order of the table. */
export function inFilter(atlas: Atlas, view: Side): Partner[] {
  const filter = partnersOf(view);
  const wanted = filter === 'all' ? known(atlas).partners : filter;
  return atlas.partners.filter((partner) => wanted.includes(partner.id));
}
