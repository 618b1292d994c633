// The shapes of the base map, land, water and borders: read from files on the server, fetched in the browser. Call `fetchShapes` before
// drawing in a browser, `shapesOf` to draw.
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import nearUrl from '../../../geodata/shapes/near.json?url';
import worldUrl from '../../../geodata/shapes/world.json?url';

/** A feature of the base map: land, water on land, or a border line between two countries. */
export type LandShape = GeoJSON.Feature<
  GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.LineString | GeoJSON.MultiLineString,
  { readonly id: string; readonly kind: 'land' | 'border' | 'sea' | 'water'; readonly status?: string; readonly river?: string }
>;

/** The shapes of the whole world, and the detailed ones around the country. */
export type ShapeFile = 'world' | 'near';

/** The server reads the files. A browser fetches those that a map needs. */
const read = import.meta.env.SSR
  ? { world: (await import('../../../geodata/shapes/world.json?raw')).default, near: (await import('../../../geodata/shapes/near.json?raw')).default }
  : null;

/** Addresses of the files, relative to the page. */
export const SHAPE_URLS: Readonly<Record<ShapeFile, string>> = { world: worldUrl, near: nearUrl };

const shapes = new Map<ShapeFile, readonly LandShape[]>();

/** Loads a file into the browser, once. Throws if it cannot be loaded. */
export async function fetchShapes(file: ShapeFile): Promise<void> {
  if (read || shapes.has(file)) return;
  const answer = await fetch(SHAPE_URLS[file]);
  if (!answer.ok) throw new Error(`fetchShapes: ${SHAPE_URLS[file]} answered ${answer.status}`);
  shapes.set(file, parsed(await answer.text()));
}

/** The shapes of a file; empty if it is not loaded, since a map with the coarse coastline alone is better than none. */
export function shapesOf(file: ShapeFile): readonly LandShape[] {
  let found = shapes.get(file);
  if (!found && read) shapes.set(file, (found = parsed(read[file])));
  return found ?? [];
}

/** The files that a map at a zoom draws, lowest first. */
export function shapeFiles(zoom: number): ShapeFile[] {
  return zoom >= NEAR_ZOOM ? ['world', 'near'] : ['world'];
}

function parsed(text: string): readonly LandShape[] {
  return (JSON.parse(text) as GeoJSON.FeatureCollection).features as LandShape[];
}
