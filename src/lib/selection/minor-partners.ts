// Which partners a map of many draws thin and without a label, so that the large ones can be read.
import type { Atlas, Partner } from '#lib/atlas/atlas.ts';
import { periodOf } from '#lib/atlas/partial-dates.ts';
import { NEIGHBOURS } from '#lib/atlas/lookup.ts';
import { comparedPartners } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';
import { figuresOf } from './figures.ts';

/** A view with at most this many partners draws and labels all of them. */
export const MOST_LABELLED = 16;

/** Ranks that are labelled in every view. */
const LARGEST = 10;

/** Share of the trade of all partners in a view below which a partner after these ranks is minor. */
export const MINOR_SHARE = 0.02;

/**
 * Ids of the minor partners of a view: with more than 16 partners that have a figure, those after the ten largest whose trade in both
 * directions is below 2 % of that of all. China and Russia are never minor, nor is a partner that the view names. The direction shown
 * makes no difference, so that one picture can hold both.
 */
export function minorPartners(atlas: Atlas, view: View, partners: readonly Partner[]): ReadonlySet<string> {
  if (comparedPartners(view) !== 'all') return new Set();
  const trade = partners.flatMap(({ id }) => {
    const shown = Object.values(figuresOf(atlas, id, periodOf(view), view)).flatMap(([fact]) => fact ?? []);
    return shown.length > 0 ? [{ id, value: shown.reduce((sum, { value }) => sum + value, 0) }] : [];
  });
  if (trade.length <= MOST_LABELLED) return new Set();
  const least = MINOR_SHARE * trade.reduce((sum, { value }) => sum + value, 0);
  const ranked = trade.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  return new Set(ranked.flatMap(({ id, value }, rank) => (rank < LARGEST || value >= least || NEIGHBOURS.some((near) => near === id) ? [] : [id])));
}
