import type { Atlas, Partner } from '#lib/atlas/atlas.ts';
import { byId, existed, availableValues } from '#lib/atlas/lookup.ts';
import { comparedPartners, type Side } from '#lib/view/compare.ts';

/** The partners that a view is filtered to, whatever the year, in the order of the table. */
export function partnersInFilter(atlas: Atlas, view: Side): Partner[] {
  return listed(atlas, wanted(atlas, view));
}

/** Of these, the ones there were in the view's year; for one that the view names and that was not yet, what it was a part of. */
export function partnersInYear(atlas: Atlas, view: Side): Partner[] {
  const there = (id: string): string[] => {
    const partner = byId(atlas.partners, id);
    if (!partner || existed(partner, view.year)) return [id];
    if (comparedPartners(view) === 'all') return [];
    return [view.year < (partner.from ?? -Infinity) ? (partner.partOf ?? id) : id];
  };
  return listed(atlas, wanted(atlas, view).flatMap(there));
}

function wanted(atlas: Atlas, view: Side): readonly string[] {
  const filter = comparedPartners(view);
  return filter === 'all' ? availableValues(atlas).partners : filter;
}

const listed = (atlas: Atlas, ids: readonly string[]): Partner[] => atlas.partners.filter((partner) => ids.includes(partner.id));
