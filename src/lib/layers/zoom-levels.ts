// The zooms at which places appear, on the live map and the static map.
import type { Atlas, Position, Zone } from '#lib/atlas/atlas.ts';

/** The rank of a place: 0 is always shown, 1 from MARKS_FROM, 2 from RANK_2_MIN_ZOOM, 3 from RANK_3_MIN_ZOOM. */
export type Rank = 0 | 1 | 2 | 3;

/** Zoom (512 px tiles) from which places are drawn: on a map of the world all of them would lie on each other. */
export const MARKS_FROM = 2;

/** Zooms from which places of the second and third rank are drawn. */
export const RANK_2_MIN_ZOOM = 7;
export const RANK_3_MIN_ZOOM = 9;

/** Zooms from which crossings and ports, and launch sites and nuclear tests, are named where there is space. */
export const PLACE_NAMES_FROM = 3;
export const SITE_NAMES_FROM = 6;

/** Zoom from which the name of a place is followed by its detail. */
export const DETAILS_FROM = 10;

/** Whether a place of this rank is drawn at the zoom. */
export function isVisibleAt(rank: Rank, zoom: number): boolean {
  return rank <= (zoom < MARKS_FROM ? 0 : zoom < RANK_2_MIN_ZOOM ? 1 : zoom < RANK_3_MIN_ZOOM ? 2 : 3);
}

/**
 * Rank of a crossing or a port. Places with cited figures come first, since the map is about trade, then places with a position of their
 * own; derived positions are shown at high zooms only.
 */
export function rankOf(atlas: Atlas, placeKind: 'crossing' | 'port', id: string, position: Position): Rank {
  if (position.basis === 'derived') return 3;
  return atlas.gateways.some((fact) => fact.placeKind === placeKind && fact.place === id) ? 1 : 2;
}

/** Rank of a zone: zones of the central government come first, and among them those with an outline. */
export function zoneRank(zone: Zone): Rank {
  return zone.level === 'central' ? (zone.outline ? 1 : 2) : 3;
}
