import type { Atlas } from '#lib/atlas/atlas.ts';
import { partnersInBounds } from './map-bounds.ts';
import type { Arc, Selection } from './selection.ts';

/** Width in px below which a map has no room to label many arcs that leave it. */
export const NARROW_MAP_PX = 440;

/** Width in px below which it has none for a crowd of them. */
const CROWDED_PX = 680;

/** Arcs leaving it that even a narrow map still labels. */
const FEW = 5;

/** More arcs leaving it than this are a crowd. */
const CROWD = 8;

/** A partner outside the map, and its arcs. */
interface Told {
  readonly partner: Arc['partner'];
  readonly arcs: readonly Arc[];
}

/**
 * The arcs of each partner outside a view's frame, largest first, where these are too many for a narrow map to label: the
 * page lists their values below it. Minor arcs are labelled nowhere and not listed. Empty where all others are labelled.
 */
export function overflowPartners(atlas: Atlas, { view, arcs }: Selection): Told[] {
  const inside = new Set(partnersInBounds(atlas, view).map(({ id }) => id));
  const outside = arcs.filter(({ partner, minor }) => !minor && !inside.has(partner.id));
  if (outside.length <= FEW) return [];
  return [...new Set(outside.map(({ partner }) => partner))].map((partner) => ({ partner, arcs: outside.filter((arc) => arc.partner === partner) }));
}

/** Whether the page tells so many arcs that even a map of middling width has no room to label them. */
export function isCrowd(told: readonly Told[]): boolean {
  return told.reduce((count, { arcs }) => count + arcs.length, 0) > CROWD;
}

/** Ids of the partners that a map `width` px wide leaves to the page beneath it. */
export function partnersListedBelow(atlas: Atlas, selection: Selection, width: number): ReadonlySet<string> {
  if (width >= CROWDED_PX) return new Set();
  const told = overflowPartners(atlas, selection);
  return new Set(width < NARROW_MAP_PX || isCrowd(told) ? told.map(({ partner }) => partner.id) : []);
}
