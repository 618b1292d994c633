// The partners in a view's filter.
import type { Atlas, Partner } from '#lib/atlas/atlas.ts';
import { byId, existed, availableValues } from '#lib/atlas/lookup.ts';
import { comparedPartners, type Side } from '#lib/view/compare.ts';

/** The partners that a view is filtered to, regardless of the year, in the order of the table. */
export function partnersInFilter(atlas: Atlas, view: Side): Partner[] {
  return listed(atlas, wanted(atlas, view));
}

/**
 * Those of them that existed in the view's year. A named partner that did not exist yet is replaced by the state it was part of. One that
 * no longer existed is left out if the view also has a part of it, so that no sum counts anything twice.
 */
export function partnersInYear(atlas: Atlas, view: Side): Partner[] {
  const ids = wanted(atlas, view);
  const there = (id: string): string[] => {
    const partner = byId(atlas.partners, id);
    if (!partner || existed(partner, view.year)) return [id];
    if (comparedPartners(view) === 'all') return [];
    if (view.year < (partner.from ?? -Infinity)) return partner.partOf === undefined ? [id] : there(partner.partOf);
    return ids.some((other) => byId(atlas.partners, other)?.partOf === id) ? [] : [id];
  };
  return listed(atlas, ids.flatMap(there));
}

/** Those of them and the states they were part of, which stand for them in years before they existed. */
export function partnersOfAllYears(atlas: Atlas, view: Side): Partner[] {
  const before = (id: string): string[] => {
    const parent = byId(atlas.partners, id)?.partOf;
    return parent === undefined ? [] : [parent, ...before(parent)];
  };
  return listed(
    atlas,
    wanted(atlas, view).flatMap((id) => [id, ...before(id)])
  );
}

function wanted(atlas: Atlas, view: Side): readonly string[] {
  const filter = comparedPartners(view);
  return filter === 'all' ? availableValues(atlas).partners : filter;
}

function listed(atlas: Atlas, ids: readonly string[]): Partner[] {
  const chosen = new Set(ids);
  return atlas.partners.filter(({ id }) => chosen.has(id));
}
