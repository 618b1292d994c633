// The shapes of the base map, land, water and borders, as far as they have been loaded. load-shapes.ts brings them; call `shapesOf` to draw.
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';

/** A feature of the base map: land, water on land, or a border line between two countries. */
export type LandShape = GeoJSON.Feature<
  GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.LineString | GeoJSON.MultiLineString,
  { readonly id: string; readonly kind: 'land' | 'border' | 'sea' | 'water'; readonly status?: string; readonly river?: string }
>;

/** The shapes of the whole world, and the detailed ones around the country. */
export type ShapeFile = 'world' | 'near';

const loaded = new Map<ShapeFile, readonly LandShape[]>();

/** Keeps the shapes of a file, as GeoJSON text. */
export function keepShapes(file: ShapeFile, text: string): void {
  loaded.set(file, (JSON.parse(text) as GeoJSON.FeatureCollection).features as LandShape[]);
}

/** Whether a file has been loaded. */
export function hasShapes(file: ShapeFile): boolean {
  return loaded.has(file);
}

/** The shapes of a file; empty if it is not loaded, since a map with the coarse coastline alone is better than none. */
export function shapesOf(file: ShapeFile): readonly LandShape[] {
  return loaded.get(file) ?? [];
}

/** The files that a map at a zoom draws, lowest first. */
export function shapeFiles(zoom: number): ShapeFile[] {
  return zoom >= NEAR_ZOOM ? ['world', 'near'] : ['world'];
}
