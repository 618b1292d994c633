// Minor partners: with many partners on a map, the small ones are drawn thin and without labels, so that the large ones can be read.
import type { Atlas, Partner } from '#lib/atlas/atlas.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { NEIGHBOURS } from '#lib/atlas/lookup.ts';
import { comparedPartners } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';
import { figuresOf } from './figures.ts';
import type { Arc } from './selection.ts';

/** With at most this many partners, all of them are drawn normally and labelled. */
export const MOST_LABELLED = 16;

/** Number of largest partners that are always labelled. */
const LARGEST = 10;

/** Share of the trade of all partners in a view, in per cent, below which the other partners are minor. */
export const MINOR_PERCENT = 2;

/**
 * Ids of the minor partners of a view: if more than 16 partners have a figure, those after the ten largest whose trade in both directions
 * is below 2 % of the trade of all. China and Russia are never minor, nor is a partner that the view names. The direction shown does not
 * matter, so that one static map can contain both.
 */
export function minorPartners(atlas: Atlas, view: View, partners: readonly Partner[]): ReadonlySet<string> {
  if (comparedPartners(view) !== 'all') return new Set();
  const trade = partners.flatMap(({ id }) => {
    const shown = Object.values(figuresOf(atlas, id, periodOf(view), view)).flatMap(([fact]) => fact ?? []);
    return shown.length > 0 ? [{ id, value: shown.reduce((sum, { value }) => sum + value, 0) }] : [];
  });
  if (trade.length <= MOST_LABELLED) return new Set();
  const least = (MINOR_PERCENT / 100) * trade.reduce((sum, { value }) => sum + value, 0);
  const ranked = trade.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  return new Set(ranked.flatMap(({ id, value }, rank) => (rank < LARGEST || value >= least || NEIGHBOURS.some((near) => near === id) ? [] : [id])));
}

/** Number of minor partners among these arcs. */
export function countMinor(arcs: readonly Pick<Arc, 'minor' | 'partner'>[]): number {
  return new Set(arcs.flatMap(({ minor, partner }) => (minor ? partner.id : []))).size;
}
