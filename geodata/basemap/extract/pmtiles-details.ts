// The water, railways, roads and built-up areas of a PMTiles archive of vector tiles that come near the border.
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles, TileType } from 'pmtiles';
import { badFile, CUT, DOWNLOAD } from './bad-file.ts';
import type { Detail, Extract } from './detail.ts';
import { AREAS, TILE_SCHEMAS, type Classified, type TileSchema } from './kinds.ts';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/** Zooms of the tiles read: coarser ones would show less than the base map does, finer ones have no more of these kinds. */
const LEAST_ZOOM = 11;
const MOST_ZOOM = 14;

/** Reads the tiles of a PMTiles archive that touch one of the boxes. Tiles that the archive does not have are empty. */
export async function pmtilesDetails(path: string, boxes: readonly Box[]): Promise<Extract> {
  const name = basename(path);
  const file = await open(path);
  try {
    const archive = new PMTiles({
      getKey: () => path,
      getBytes: async (offset, length) => {
        const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
        return { data: buffer.buffer.slice(0, bytesRead) };
      }
    });
    const { schema, zoom, day } = await describe(archive, name);
    const details: Detail[] = [];
    for (const [x, y] of tilesOf(boxes, zoom)) {
      const answer = await archive.getZxy(zoom, x, y).catch((cause: unknown) => {
        throw badFile(name, `tile ${zoom}/${x}/${y}`, (cause as Error).message, DOWNLOAD);
      });
      if (answer) details.push(...tileDetails(new Uint8Array(answer.data), schema, [x, y, zoom], name));
    }
    return { day, details, broken: 0 };
  } finally {
    await file.close();
  }
}

async function describe(archive: PMTiles, name: string): Promise<{ schema: TileSchema; zoom: number; day: string | null }> {
  const [header, metadata] = await Promise.all([archive.getHeader(), archive.getMetadata()]).catch((cause: unknown) => {
    throw badFile(name, 'a PMTiles archive of version 3', (cause as Error).message, DOWNLOAD);
  });
  if (header.tileType !== TileType.Mvt) {
    throw badFile(name, 'vector tiles (MVT)', TileType[header.tileType] ?? 'an unknown type', 'Use an archive of vector tiles.');
  }
  if (header.maxZoom < LEAST_ZOOM) throw badFile(name, `tiles of zoom ${LEAST_ZOOM} or higher`, `zooms up to ${header.maxZoom}`, CUT);
  const { vector_layers: listed, ...more } = (metadata ?? {}) as { vector_layers?: { id: string }[] } & Record<string, unknown>;
  const layers = new Set((Array.isArray(listed) ? listed : []).map(({ id }) => id));
  const schema = TILE_SCHEMAS.find((known) => known.layers.every((layer) => layers.has(layer)));
  if (!schema) {
    const expected = TILE_SCHEMAS.map((known) => `the layers ${known.layers.join(', ')} (${known.name})`).join(' or ');
    throw badFile(name, expected, [...layers].join(', ') || 'no list of layers', 'Use an archive of one of these schemas.');
  }
  const time = more['planetiler:osm:osmosisreplicationtime'];
  const day = typeof time === 'string' ? (/^\d{4}-\d{2}-\d{2}/.exec(time)?.[0] ?? null) : null;
  return { schema, zoom: Math.min(header.maxZoom, MOST_ZOOM), day };
}

function tileDetails(bytes: Uint8Array, schema: TileSchema, [x, y, zoom]: readonly [number, number, number], name: string): Detail[] {
  try {
    const tile = new VectorTile(new PbfReader(bytes));
    return schema.layers.flatMap((id) => {
      const layer = tile.layers[id];
      return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer!.feature(i)).flatMap((feature) => {
        const kind = schema.kindOf(id, feature.properties);
        return kind ? detailsOf(kind, feature.toGeoJSON(x, y, zoom).geometry) : [];
      });
    });
  } catch (cause) {
    throw badFile(name, `a vector tile at ${zoom}/${x}/${y}`, (cause as Error).message, DOWNLOAD);
  }
}

/** A schema may have areas and lines in one layer: the kind follows the geometry where the two have one each. */
function detailsOf(found: Classified, geometry: Geometry): Detail[] {
  const paths = pathsOf(geometry);
  if (!paths) return [];
  const kind = found.kind === 'river' && paths.area ? 'water' : found.kind === 'water' && !paths.area ? 'river' : found.kind;
  return AREAS.has(kind) === paths.area ? paths.list.map((list) => ({ ...found, kind, paths: list })) : [];
}

function pathsOf(geometry: Geometry): { readonly area: boolean; readonly list: Position[][][] } | null {
  if (geometry.type === 'LineString') return { area: false, list: [[geometry.coordinates]] };
  if (geometry.type === 'MultiLineString') return { area: false, list: geometry.coordinates.map((line) => [line]) };
  if (geometry.type === 'Polygon') return { area: true, list: [geometry.coordinates] };
  return geometry.type === 'MultiPolygon' ? { area: true, list: geometry.coordinates } : null;
}

/** The tiles of a zoom (Web Mercator) that touch a box, each once. */
function tilesOf(boxes: readonly Box[], zoom: number): [number, number][] {
  const n = 2 ** zoom;
  const column = (lon: number): number => Math.floor(((lon + 180) / 360) * n);
  const row = (lat: number): number => Math.floor(((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * n);
  const tiles = new Map<string, [number, number]>();
  for (const [west, south, east, north] of boxes) {
    for (let x = column(west); x <= column(east); x++) for (let y = row(north); y <= row(south); y++) tiles.set(`${x}/${y}`, [x, y]);
  }
  return [...tiles.values()];
}
