// Land, coasts and borders of one base map file, for distances and containment.
import { booleanPointInPolygon } from '@turf/turf';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { toSegments, type LonLat, type Segments } from './segments.ts';

type Areas = GeoJSON.Polygon | GeoJSON.MultiPolygon;
type Shape = GeoJSON.Feature<GeoJSON.Geometry, { id?: string; kind?: string }>;

/** One file of base map shapes, prepared for questions about positions. */
export interface PolygonLayer {
  readonly lands: ReadonlyMap<string, readonly GeoJSON.Feature<Areas>[]>;
  readonly edges: ReadonlyMap<string, Segments>;
  readonly coast: Segments;
  /** Borders of the DPRK. */
  readonly border: Segments;
}

/** Reads a FeatureCollection or a Topology whose shapes have `id` and `kind`. Throws if the text does not have the base map's form. */
export function readPolygonLayer(text: string): PolygonLayer {
  const shapes = features(JSON.parse(text) as GeoJSON.FeatureCollection | Topology);
  const lands = new Map<string, GeoJSON.Feature<Areas>[]>();
  const edges = new Map<string, number[]>();
  const border: number[] = [];
  const waters: number[] = [];
  const outlines: number[][] = [];
  const lines = new Set<string>();
  for (const shape of shapes) {
    const { id = '', kind } = shape.properties;
    const pieces = segments(shape.geometry);
    if (pieces.length === 0 || !pieces.flat().every(isDegrees)) throw new Error(`no line of positions in degrees for ${id || 'a shape'}`);
    if (kind === 'border') {
      if (id.split('-').includes('prk')) border.push(...pieces.flat());
      for (const piece of pieces) lines.add(name(piece));
    }
    if (kind === 'water') waters.push(...pieces.flat());
    if (kind !== 'land') continue;
    outlines.push(...pieces);
    // Land between the outlines of two countries has both ids and counts for each.
    for (const country of id.split('-')) {
      lands.set(country, [...(lands.get(country) ?? []), shape as GeoJSON.Feature<Areas>]);
      edges.set(country, [...(edges.get(country) ?? []), ...pieces.flat()]);
    }
  }
  return { lands, edges, border, coast: [...coastOf(outlines, lines), ...waters] };
}

/** Positions of towns by English name. Throws if the text does not have the base map's form. */
export function readTowns(text: string): ReadonlyMap<string, readonly LonLat[]> {
  const towns = new Map<string, LonLat[]>();
  for (const { geometry, properties } of (JSON.parse(text) as GeoJSON.FeatureCollection<GeoJSON.Point, { en: unknown }>).features) {
    const [lon, lat] = geometry.coordinates;
    const { en } = properties;
    if (typeof en !== 'string') throw new Error(`no name for the town at ${lon}, ${lat}`);
    if (lon === undefined || lat === undefined || !isDegrees(lon) || !isDegrees(lat)) throw new Error(`no position for ${en}`);
    towns.set(en, [...(towns.get(en) ?? []), [lon, lat]]);
  }
  if (towns.size === 0) throw new Error('no towns');
  return towns;
}

const isDegrees = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= 180;

export const isInside = (layer: PolygonLayer, country: string, point: LonLat): boolean =>
  (layer.lands.get(country) ?? []).some((land) => booleanPointInPolygon([...point], land));

/** Metres from a point to a country's land; 0 on it, Infinity if the layer lacks the country. */
export const toLand = (layer: PolygonLayer, country: string, point: LonLat): number =>
  isInside(layer, country, point) ? 0 : toSegments(point, layer.edges.get(country) ?? []);

/** Edges that belong to one land only and to no border: the coast. */
function coastOf(outlines: readonly number[][], lines: ReadonlySet<string>): number[] {
  const names = outlines.map(name);
  const seen = new Map<string, number>();
  for (const edge of names) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  return outlines.filter((_, i) => seen.get(names[i]!) === 1 && !lines.has(names[i]!)).flat();
}

/** The same text for both directions along an edge. */
function name([a = 0, b = 0, c = 0, d = 0]: readonly number[]): string {
  return a < c || (a === c && b < d) ? `${a} ${b} ${c} ${d}` : `${c} ${d} ${a} ${b}`;
}

function segments(geometry: GeoJSON.Geometry): number[][] {
  if (geometry.type === 'GeometryCollection' || geometry.type === 'Point' || geometry.type === 'MultiPoint') return [];
  const lines = geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.flatMap((line) => line.slice(1).map((to, i) => [...(line[i] ?? []).slice(0, 2), ...to.slice(0, 2)]));
}

function features(json: GeoJSON.FeatureCollection | Topology): Shape[] {
  if (json.type === 'FeatureCollection') return json.features as Shape[];
  return Object.values(json.objects).flatMap((object) => {
    const made = feature(json, object);
    return (made.type === 'FeatureCollection' ? made.features : [made]) as Shape[];
  });
}
