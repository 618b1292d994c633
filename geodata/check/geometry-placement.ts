// Checks whether lines and areas are on land or at sea.
import type { LandIndex } from '../land-index/land-index.ts';
import type { LonLat } from '../land-index/segments.ts';
import type { Problem } from '../problem.ts';
import { positions } from './shapes.ts';
import type { Shape, Shapes } from '../schema/shapes.ts';

/** Largest distance from land of a line's vertex: towns stand for stations, and a border point for a bridge. */
const ASHORE_M = 2_000;
const COUNTRIES = ['prk', 'chn', 'rus', 'kor'] as const;

/** Railways are on land of the DPRK and its neighbours; danger areas are at sea. */
export function checkGeometryPlacement(shapes: Shapes, ground: LandIndex | null): Problem[] {
  if (ground === null) return [];
  return [
    ...each(shapes.railways, 'every vertex on land of the DPRK or a neighbour', (place) =>
      COUNTRIES.some((country) => ground.toCountry(country, place) <= ASHORE_M)
    ),
    ...each(shapes.danger_areas, 'every vertex at sea', (place) => !ground.onLand(place))
  ];
}

function each(shapes: ReadonlyMap<string, Shape>, expected: string, holds: (place: LonLat) => boolean): Problem[] {
  return [...shapes.values()].flatMap((shape) => {
    const stray = positions(shape.geometry)
      .map(([lon = NaN, lat = NaN]): LonLat => [lon, lat])
      .find((place) => !holds(place));
    return stray === undefined ? [] : [{ file: shape.file, line: shape.line, column: shape.id, expected, got: stray.join(', ') }];
  });
}
