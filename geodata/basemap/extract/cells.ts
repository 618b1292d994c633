// The cells of the detail along the border: where they are, and what of an extract is in each.
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Point } from '#lib/geo/curve.ts';
import { clipLine, clipRing, type Bounds } from '#lib/geo/clip.ts';
import { simplifyLine, simplifyRing } from '#lib/geo/simplify.ts';
import { boxArea, roundLine, wind } from '../box.ts';
import type { Detail } from './detail.ts';
import { AREAS, type DetailKind } from './kinds.ts';

/** Side of a cell in degrees: at zoom 10, where the detail begins, a wide screen shows about six along the border. */
export const CELL = 0.25;

/** Degrees around the border within which there are cells: about 10 km. */
const MARGIN = { lon: 0.12, lat: 0.09 };

/** Degrees by which neighbouring cells overlap, so that no seam shows: about 50 m. */
const OVERLAP = 0.0005;

/** Degrees by which simplification may move a line: about 5 m. Positions are rounded to 5 decimals, about 1 m. */
const TOLERANCE = 0.00005;
const DECIMALS = (): number => 5;

/** Most bytes of one cell's file. Over it, minor lines are left out first, then areas below MIN_AREA. */
export const MAX_BYTES = 600 * 1024;

/** Square degrees of an area that is left out of a full cell: about 2 ha. */
const MIN_AREA = 2.2e-6;

/** Share of the border along a river that must lie in mapped water for the river to have its banks in a cell. */
const BANKS_SHARE = 0.9;

/** A cell by its south-west corner in degrees. */
export type Corner = readonly [west: number, south: number];

export interface DetailProperties {
  /** Land hides the river's symbolic band, which is wider than the river, where the banks are mapped. */
  readonly kind: DetailKind | 'land';
  /** The country of land, as in near.json. */
  readonly id?: string;
  /** Sidings and smaller roads, drawn thinner. */
  readonly minor?: true;
  readonly bridge?: true;
}

/** The file of one cell. */
export interface Cell extends FeatureCollection<Geometry, DetailProperties> {
  /** The day of the data; null if the extract does not say. */
  readonly day: string | null;
}

/** What near.json has of the border: the lines along a river, and the land on both sides. */
export interface Ground {
  readonly rivers: readonly (readonly Position[])[];
  readonly lands: readonly { readonly id: string; readonly polygons: readonly (readonly Position[][])[] }[];
}

/** The corners of all cells near some lines, west to east. */
export function cellsAlong(lines: readonly (readonly Position[])[]): Corner[] {
  const corners = new Map<string, Corner>();
  for (const [lon, lat] of lines.flat()) {
    for (const dx of [-MARGIN.lon, 0, MARGIN.lon]) {
      for (const dy of [-MARGIN.lat, 0, MARGIN.lat]) {
        const corner = cornerOf(lon! + dx, lat! + dy);
        corners.set(cellFileName(corner), corner);
      }
    }
  }
  return [...corners.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

/** The corner of the cell that contains a position. */
export function cornerOf(lon: number, lat: number): Corner {
  return [Math.floor(lon / CELL) * CELL, Math.floor(lat / CELL) * CELL];
}

/** Name of a cell's file: its corner, as in 124.25_40.00.json. */
export function cellFileName([west, south]: Corner): string {
  return `${west.toFixed(2)}_${south.toFixed(2)}.json`;
}

/** The file of a cell with what of the features is in it, with fewer of them if it would be too large; null if there is nothing. */
export function cellOf(corner: Corner, details: readonly Detail[], { rivers, lands }: Ground, day: string | null): string | null {
  const bounds = boundsOf(corner);
  const all = details.flatMap((detail) => featuresOf(detail, bounds));
  if (all.length === 0) return null;
  const river = rivers.flat().filter(inside(corner));
  const land =
    river.length > 0 && hasBanks(all, river)
      ? lands.flatMap(({ id, polygons }) => polygons.flatMap((paths) => areaOf({ kind: 'land', id }, paths, bounds)))
      : [];
  const main = all.filter(({ properties }) => !properties.minor);
  const large = main.filter(({ geometry }) => geometry.type !== 'Polygon' || Math.abs(boxArea(geometry.coordinates[0]!)) > MIN_AREA);
  let text = '';
  for (const features of [all, main, large]) {
    text = asText({ type: 'FeatureCollection', day, features: [...land, ...features] });
    if (Buffer.byteLength(text) <= MAX_BYTES) break;
  }
  return text;
}

function boundsOf([west, south]: Corner): Bounds {
  return { left: west - OVERLAP, right: west + CELL + OVERLAP, top: south - OVERLAP, bottom: south + CELL + OVERLAP };
}

function inside([west, south]: Corner): (p: Position) => boolean {
  return ([lon, lat]) => lon! >= west && lon! < west + CELL && lat! >= south && lat! < south + CELL;
}

type DetailFeature = Feature<Geometry, DetailProperties>;

function featuresOf({ kind, minor, bridge, paths }: Detail, bounds: Bounds): DetailFeature[] {
  const properties: DetailProperties = { kind, ...(minor ? { minor } : {}), ...(bridge ? { bridge } : {}) };
  if (AREAS.has(kind)) return areaOf(properties, paths, bounds);
  return paths
    .filter((line) => touches(line, bounds))
    .flatMap((line) => clipLine(points(line), bounds))
    .map((line) => positions(simplifyLine(line, TOLERANCE)))
    .filter((line) => line.length > 1)
    .map((coordinates) => ({ type: 'Feature', properties, geometry: { type: 'LineString', coordinates } }));
}

function areaOf(properties: DetailProperties, paths: readonly (readonly Position[])[], bounds: Bounds): DetailFeature[] {
  if (!touches(paths[0] ?? [], bounds)) return [];
  const [outer, ...holes] = paths.map((ring) => closed(simplifyRing(clipRing(points(ring.slice(0, -1)), bounds), TOLERANCE)));
  if (!outer || outer.length < 4 || boxArea(outer) === 0) return [];
  const rings = [outer, ...holes.filter((ring) => ring.length >= 4 && boxArea(ring) !== 0)];
  return wind([rings]).map((coordinates) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } }));
}

const points = (line: readonly Position[]): Point[] => line.map(([x, y]) => ({ x: x!, y: y! }));
const positions = (line: readonly Point[]): Position[] =>
  roundLine(
    line.map(({ x, y }) => [x, y]),
    DECIMALS
  );

function closed(ring: readonly Point[]): Position[] {
  const [first] = ring;
  return first ? positions([...ring, first]) : [];
}

function touches(path: readonly Position[], { left, right, top, bottom }: Bounds): boolean {
  let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of path) {
    w = Math.min(w, x!);
    e = Math.max(e, x!);
    s = Math.min(s, y!);
    n = Math.max(n, y!);
  }
  return w < right && e > left && s < bottom && n > top;
}

/** Whether nearly all of the border along a river lies in mapped water. */
function hasBanks(features: readonly DetailFeature[], river: readonly Position[]): boolean {
  const waters = features.flatMap(({ properties, geometry }) => (properties.kind === 'water' && geometry.type === 'Polygon' ? [geometry.coordinates] : []));
  const wet = river.filter((p) => waters.some((rings) => rings.reduce((within, ring) => within !== contains(ring, p), false)));
  return wet.length >= river.length * BANKS_SHARE;
}

/** Whether a ring contains a position, by the crossings of a ray to the east. */
function contains(ring: readonly Position[], [x, y]: Position): boolean {
  let within = false;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1] as [number, number], ring[i] as [number, number]];
    if (ay > y! !== by > y! && x! < ax + ((y! - ay) / (by - ay)) * (bx - ax)) within = !within;
  }
  return within;
}

/** One feature per line, as in the other shapes. */
function asText({ day, features }: Cell): string {
  return `{"type":"FeatureCollection","day":${JSON.stringify(day)},"features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
}
