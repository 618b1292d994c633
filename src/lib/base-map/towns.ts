// The towns of the base map, which place-names.ts names where there is space.
import type { Lang } from '#lib/atlas/atlas.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import towns from '../../../geodata/shapes/towns.json' with { type: 'json' };

/** A town: rank 1 is named on the map of the world, 5 only close to a border bridge. */
export interface Town {
  readonly rank: number;
  /** The English name, which is also its id. */
  readonly id: string;
  readonly names: Readonly<{ en: string } & Partial<Record<Lang, string>>>;
  /** Unit Mercator. */
  readonly at: Point;
}

/** All towns, most important first. */
export const TOWNS: readonly Town[] = towns.features
  .map(({ properties: { rank, ...names }, geometry: { coordinates } }) => ({
    rank,
    id: names.en,
    names,
    at: project(coordinates[0] ?? 0, coordinates[1] ?? 0)
  }))
  .sort((a, b) => a.rank - b.rank);

/** Zooms (512 px tiles) from which towns of rank 2, 3, 4 and 5 are named; those of rank 1 always are. */
const ZOOM_OF_RANK = [4, 5, 7, 8] as const;

/** The lowest rank that is named at a zoom. */
export function lowestTownRank(zoom: number): number {
  return 1 + ZOOM_OF_RANK.filter((from) => zoom >= from).length;
}
