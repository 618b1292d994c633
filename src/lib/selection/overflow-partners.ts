// Which partners a narrow map cannot label, so that the page lists their values below it.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { partnersInBounds } from './map-bounds.ts';
import type { Arc, Selection } from './selection.ts';

/** Width in px below which a map has no space to label many arcs that leave it. */
export const NARROW_MAP_PX = 440;

/** Width in px below which it has no space for more than CROWD of them. */
const CROWDED_PX = 680;

/** Number of arcs leaving the map that even a narrow map labels. */
const FEW = 5;

/** More arcs leaving the map than this are a crowd. */
const CROWD = 8;

/** A partner outside the map, and its arcs. */
interface OverflowPartner {
  readonly partner: Arc['partner'];
  readonly arcs: readonly Arc[];
}

/**
 * The arcs of each partner outside a view's bounds, largest first, if they are too many for a narrow map to label; the page lists their
 * values below the map. Minor arcs have no labels and are not listed. Empty if all others are labelled.
 */
export function overflowPartners(atlas: Atlas, { view, arcs }: Selection): OverflowPartner[] {
  const inside = new Set(partnersInBounds(atlas, view).map(({ id }) => id));
  const outside = arcs.filter(({ partner, minor }) => !minor && !inside.has(partner.id));
  if (outside.length <= FEW) return [];
  return [...new Set(outside.map(({ partner }) => partner))].map((partner) => ({ partner, arcs: outside.filter((arc) => arc.partner === partner) }));
}

/** Whether the page lists so many arcs that even a map of medium width has no space to label them. */
export function isCrowd(overflow: readonly OverflowPartner[]): boolean {
  return overflow.reduce((count, { arcs }) => count + arcs.length, 0) > CROWD;
}

/** Ids of the partners whose values are listed below a map `width` px wide. */
export function partnersListedBelow(atlas: Atlas, selection: Selection, width: number): ReadonlySet<string> {
  if (width >= CROWDED_PX) return new Set();
  const overflow = overflowPartners(atlas, selection);
  return new Set(width < NARROW_MAP_PX || isCrowd(overflow) ? overflow.map(({ partner }) => partner.id) : []);
}
