// `npm run basemap -- --extract <file>`: writes the detail of the border from an OpenStreetMap extract that the maintainer has downloaded.
import { existsSync, mkdirSync, mkdtempSync, openSync, closeSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FeatureCollection, LineString, MultiPolygon, Position } from 'geojson';
import type { ShapeProperties } from '../feature.ts';
import { badFile, CUT, DOWNLOAD } from './bad-file.ts';
import { CELL, cellOf, cellsAlong, cornerOf, cellFileName, MAX_BYTES, type Ground } from './cells.ts';
import type { Extract } from './detail.ts';
import { osmDetails } from './osm-details.ts';
import { pmtilesDetails } from './pmtiles-details.ts';

/** Most bytes of an extract in the format .osm.pbf: several provinces. A PMTiles archive may have any size, since only its tiles near the border are read. */
const MAX_EXTRACT = 1024 ** 3;

/** Most bytes of all cells together. */
const MAX_TOTAL = 24 * 1024 ** 2;

/**
 * Writes `border/<west>_<south>.json` below the folder of the shapes, in place of those of an earlier extract, and returns lines to print.
 * Nothing is written if the file cannot be used; the error says why.
 */
export async function addExtract(path: string, shapes: string): Promise<string[]> {
  const name = basename(path);
  const { lines, ...ground } = readNear(shapes);
  const corners = cellsAlong(lines);
  const known = new Set(corners.map(cellFileName));
  const extract = await read(path, name, {
    isNear: (lon, lat) => known.has(cellFileName(cornerOf(lon, lat))),
    boxes: corners.map(([west, south]) => [west, south, west + CELL, south + CELL])
  });
  const cells = corners.flatMap((corner) => {
    const text = cellOf(corner, extract.details, ground, extract.day);
    return text === null ? [] : [{ file: cellFileName(corner), text }];
  });
  const kb = (bytes: number): string => `${Math.ceil(bytes / 1024)} KB`;
  const sizes = cells.map(({ text }) => Buffer.byteLength(text));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (cells.length === 0) throw badFile(name, 'water, railways, roads or built-up areas within 10 km of the border with China or Russia', 'none', CUT);
  const largest = cells[sizes.indexOf(Math.max(...sizes))]!;
  if (Math.max(...sizes) > MAX_BYTES || total > MAX_TOTAL) {
    const got = `${kb(Math.max(...sizes))} in ${largest.file}, ${kb(total)} in all`;
    throw badFile(name, `at most ${kb(MAX_BYTES)} for a cell of a quarter degree and ${kb(MAX_TOTAL)} in all`, got, 'Use an extract with less detail.');
  }
  replaceFolder(shapes, cells);
  return [
    `basemap: wrote ${cells.length} files to geodata/shapes/border, ${kb(total)}, the largest ${kb(Math.max(...sizes))}, from ${name}, data of ${extract.day ?? 'an unknown day'}`,
    `basemap: ${cells.length} of the ${corners.length} cells along the border have something; ${extract.broken} areas that lack a part in the file are left out`,
    'basemap: the files are © OpenStreetMap contributors, ODbL 1.0. To take the detail out again, delete the folder.'
  ];
}

interface Near {
  readonly isNear: (lon: number, lat: number) => boolean;
  readonly boxes: readonly [number, number, number, number][];
}

/** Reads an extract in the format that its first bytes say it is in. */
async function read(path: string, name: string, near: Near): Promise<Extract> {
  if (!existsSync(path)) throw badFile(path, 'a file', 'none', DOWNLOAD);
  if (!statSync(path).isFile()) throw badFile(path, 'a file', 'a folder', DOWNLOAD);
  const start = beginning(path);
  if (start.subarray(0, 7).toString('latin1') === 'PMTiles') return pmtilesDetails(path, near.boxes);
  // A length of four bytes, then the type of the first block: field 1, 9 characters.
  if (start.subarray(4, 15).toString('latin1') !== '\n\tOSMHeader') {
    const got = start.length === 0 ? 'an empty file' : `one that begins with ${JSON.stringify(start.toString('latin1'))}`;
    throw badFile(name, 'an .osm.pbf file or a PMTiles archive', got, DOWNLOAD);
  }
  const { size } = statSync(path);
  if (size > MAX_EXTRACT) throw badFile(name, 'at most 1 GB', `${(size / 1024 ** 3).toFixed(1)} GB`, CUT);
  return osmDetails(path, near.isNear);
}

function beginning(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(16);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

/** The DPRK's borders with China and Russia, those parts of them that follow a river, and the land on both sides. */
function readNear(shapes: string): Ground & { readonly lines: readonly Position[][] } {
  const { features } = JSON.parse(readFileSync(join(shapes, 'near.json'), 'utf8')) as FeatureCollection<LineString | MultiPolygon, ShapeProperties>;
  const borders = features.flatMap(({ properties, geometry }) =>
    ['prk-chn', 'prk-rus'].includes(properties.id) && geometry.type === 'LineString' ? [{ river: properties.river, line: geometry.coordinates }] : []
  );
  return {
    lines: borders.map(({ line }) => line),
    rivers: borders.filter(({ river }) => river).map(({ line }) => line),
    lands: features.flatMap(({ properties, geometry }) =>
      properties.kind === 'land' && geometry.type === 'MultiPolygon' ? [{ id: properties.id, polygons: geometry.coordinates }] : []
    )
  };
}

/** Writes the files beside the folder first, so that an interruption leaves the earlier ones whole. */
function replaceFolder(shapes: string, cells: readonly { readonly file: string; readonly text: string }[]): void {
  const folder = join(shapes, 'border');
  const made = mkdtempSync(join(shapes, '.border-'));
  try {
    mkdirSync(join(made, 'border'));
    for (const { file, text } of cells) writeFileSync(join(made, 'border', file), text);
    if (existsSync(folder)) renameSync(folder, join(made, 'earlier'));
    renameSync(join(made, 'border'), folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
