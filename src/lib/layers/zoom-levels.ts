import type { Atlas, Position, Zone } from '#lib/atlas/atlas.ts';

/** How soon a place appears: 1 in the region, 2 from RANK_2_MIN_ZOOM, 3 from RANK_3_MIN_ZOOM. */
export type Rank = 1 | 2 | 3;

/** Zooms (512 px tiles) from which the second and the third rank are drawn. */
export const RANK_2_MIN_ZOOM = 7;
export const RANK_3_MIN_ZOOM = 9;

/** Zoom from which the fine coasts and border lines are drawn. */
export const NEAR_ZOOM = 7.5;

/** Whether a place of this rank is drawn at the zoom, in map and poster alike. */
export function isVisibleAt(rank: Rank, zoom: number): boolean {
  return rank <= (zoom < RANK_2_MIN_ZOOM ? 1 : zoom < RANK_3_MIN_ZOOM ? 2 : 3);
}

/**
 * Rank of a crossing or a port. What a cited figure names comes first, since the map is about trade; then what has a
 * position of its own; a derived position is for the close view only.
 */
export function rankOf(atlas: Atlas, placeKind: 'crossing' | 'port', id: string, position: Position): Rank {
  if (position.basis === 'derived') return 3;
  return atlas.gateways.some((fact) => fact.placeKind === placeKind && fact.place === id) ? 1 : 2;
}

/** Rank of a zone: the one with an outline first, then what the central state set up. */
export function zoneRank(zone: Zone): Rank {
  return zone.level === 'central' ? (zone.outline ? 1 : 2) : 3;
}
