// Reads the GeoJSON files that belong to tables.
import { saveAnswers } from './saved-answers.ts';
import type { RawDataset } from './raw-dataset.ts';
import type { Problem } from './problem.ts';
import { SHAPES } from './schema/tables.ts';
import type { Shape, ShapeGeometry, Shapes } from './schema/shapes.ts';

/**
 * Names of WGS 84 in the `crs` member that GeoJSON had before RFC 7946, which programs still write; with any other, or none, the
 * coordinates may be metres, or degrees some hundred metres off.
 */
const WGS84 = /^(urn:ogc:def:crs:OGC:[\d.]*:CRS84|(urn:ogc:def:crs:EPSG:[\d.]*:|EPSG:)4326)$/i;

/** Nesting depth of positions in each type, and the least number of positions per list. */
const TYPES: Readonly<Record<ShapeGeometry['type'], { readonly depth: number; readonly least: number }>> = {
  Point: { depth: 0, least: 1 },
  LineString: { depth: 1, least: 2 },
  Polygon: { depth: 2, least: 4 },
  MultiPolygon: { depth: 3, least: 4 }
};

interface ReadShapes {
  readonly shapes: Shapes;
  readonly problems: readonly Problem[];
}

/** Reads the GeoJSON files of the tables; features are found by id. Invalid features are reported and left out. */
export function readShapes(folder: RawDataset): ReadShapes {
  const read = SHAPES.map((name) => [name, readFile(`${name}.geojson`, folder.shapes[name])] as const);
  return {
    shapes: Object.fromEntries(read.map(([name, { shapes }]) => [name, shapes])) as unknown as Shapes,
    problems: read.flatMap(([, { problems }]) => problems)
  };
}

const readFile = saveAnswers((file: string, text: string): { shapes: ReadonlyMap<string, Shape>; problems: readonly Problem[] } => {
  const shapes = new Map<string, Shape>();
  const problems: Problem[] = [];
  // A missing file has already been reported.
  const features = text === '' ? [] : featuresOf(file, text, problems);
  const report = (id: string | undefined, expected: string, got: string): void => {
    problems.push({ file, line: id === undefined ? 1 : lineOf(text, id), column: id ?? 'feature', expected, got });
  };
  features.forEach((feature, i) => {
    const { type, id, geometry } = asObject(feature);
    if (typeof id !== 'string' || id === '') return report(undefined, `an id, a text, in feature ${i + 1}`, show(id ?? feature));
    if (type !== 'Feature') return report(id, 'the type "Feature"', show(type));
    if (shapes.has(id)) return report(id, 'an id of its own', id);
    const fault = faultOf(geometry);
    if (fault !== undefined) return report(id, ...fault);
    shapes.set(id, { file, line: lineOf(text, id), id, geometry: geometry as ShapeGeometry });
  });
  return { shapes, problems };
}, 3 * SHAPES.length);

function featuresOf(file: string, text: string, problems: Problem[]): readonly unknown[] {
  const report = (line: number, expected: string, got: string): readonly unknown[] => {
    problems.push({ file, line, column: 'file', expected, got });
    return [];
  };
  if (text.startsWith('\uFEFF')) return report(1, 'UTF-8 without a byte order mark', 'a byte order mark');
  try {
    const collection = asObject(JSON.parse(text));
    const { type, features } = collection;
    const system = foreignSystem(collection);
    if (system !== undefined) {
      const expected = 'positions in WGS 84 without a crs (export the file again as RFC 7946, longitude and latitude, EPSG:4326)';
      return report(text.slice(0, text.indexOf('"crs"')).split('\n').length, expected, show(system));
    }
    if (type === 'FeatureCollection' && Array.isArray(features)) return features;
    return report(1, 'a FeatureCollection with features', type === 'FeatureCollection' ? `features: ${show(features)}` : show(type));
  } catch (error) {
    const { message } = error as Error;
    const place = Number(/position (\d+)/.exec(message)?.[1] ?? text.length);
    return report(text.slice(0, place).split('\n').length, 'well-formed JSON', message);
  }
}

/** The `crs` of a collection, a feature or a geometry that is not WGS 84, if there is one. */
function foreignSystem(collection: Readonly<Record<string, unknown>>): unknown {
  const features = Array.isArray(collection['features']) ? collection['features'].map(asObject) : [];
  const objects = [collection, ...features, ...features.map(({ geometry }) => asObject(geometry))];
  return objects.find((one) => 'crs' in one && !WGS84.test(show(asObject(asObject(one['crs'])['properties'])['name'])))?.['crs'];
}

/** What is wrong with the form of a geometry: what was expected, and what was found. */
function faultOf(geometry: unknown): [expected: string, got: string] | undefined {
  const { type, coordinates } = asObject(geometry);
  if (typeof type !== 'string' || !Object.hasOwn(TYPES, type))
    return [`a geometry, one of ${Object.keys(TYPES).join(', ')}`, geometry === null ? 'null' : show(type ?? geometry)];
  const { depth, least } = TYPES[type as ShapeGeometry['type']];
  if (coordinates === undefined) return [`coordinates of a ${type}`, 'none'];
  return faultOfLists(coordinates, depth, least, type);
}

function faultOfLists(list: unknown, depth: number, least: number, type: string): [expected: string, got: string] | undefined {
  if (!Array.isArray(list)) return [`coordinates of a ${type}, lists in lists`, show(list)];
  if (depth === 0) {
    return list.length >= 2 && list.every((number) => typeof number === 'number')
      ? undefined
      : ['positions of two numbers, longitude and latitude', show(list)];
  }
  if (list.length < (depth === 1 ? least : 1)) {
    return [depth > 1 ? `coordinates of a ${type}` : least === 2 ? 'a line of two positions or more' : 'closed rings of four positions or more', show(list)];
  }
  for (const part of list) {
    const fault = faultOfLists(part, depth - 1, least, type);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

const show = (value: unknown): string => (typeof value === 'string' ? value : begin(value, 4).slice(0, 80));

/** The beginning of a value as JSON: deeply nested lists would make JSON.stringify throw. */
function begin(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing';
  if (Array.isArray(value))
    return `[${
      depth === 0
        ? '…'
        : value
            .slice(0, 20)
            .map((part) => begin(part, depth - 1))
            .join(',')
    }]`;
  return `{${
    depth === 0
      ? '…'
      : Object.entries(value)
          .slice(0, 20)
          .map(([name, part]) => `${JSON.stringify(name)}:${begin(part, depth - 1)}`)
          .join(',')
  }}`;
}

function lineOf(text: string, id: string): number {
  // Escaped, because an id may contain characters with a meaning in a pattern.
  const place = text.search(new RegExp(`"id":\\s*${JSON.stringify(id).replace(/[^\w"-]/g, '\\$&')}`));
  return place < 0 ? 1 : text.slice(0, place).split('\n').length;
}
