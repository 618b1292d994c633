// Lines and rings of the data in unit Mercator.
import { project, type Point } from './curve.ts';

const kept = new WeakMap<readonly GeoJSON.Position[], readonly Point[]>();

/** A line or ring of degrees in unit Mercator, kept because each movement of the map asks for the same ones. It must not change. */
export function projected(line: readonly GeoJSON.Position[]): readonly Point[] {
  const found = kept.get(line) ?? line.map(([lon = 0, lat = 0]) => project(lon, lat));
  kept.set(line, found);
  return found;
}
