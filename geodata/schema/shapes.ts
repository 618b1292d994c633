// Shapes of places and areas, from the GeoJSON files beside the tables.
import type { ShapeName } from './tables.ts';

/** The geometry types that tables use. */
export type ShapeGeometry = GeoJSON.Point | GeoJSON.LineString | GeoJSON.Polygon | GeoJSON.MultiPolygon;

export interface Shape {
  readonly file: string;
  /** The line with the feature's id. */
  readonly line: number;
  readonly id: string;
  readonly geometry: ShapeGeometry;
}

export type Shapes = Readonly<Record<ShapeName, ReadonlyMap<string, Shape>>>;
