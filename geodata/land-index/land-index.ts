import { isInside, readPolygonLayer, readTowns, toLand, type PolygonLayer } from './polygons.ts';
import { toSegments, type Point } from './segments.ts';
import type { RawDataset } from '../raw-dataset.ts';
import { saveAnswers } from '../saved-answers.ts';
import type { Problem } from '../problem.ts';

/** Where the fine shapes are used: inside their box by a tenth of a degree, so that the cut is never a coast. */
const FINE = { west: 121.1, south: 36.1, east: 134.9, north: 44.9 };

/** Answers about places, from the base map's own shapes. Distances are metres. */
export interface LandIndex {
  /** How far the shapes at a point may be off: 100 m of the fine ones, 10 km of the coarse ones. */
  readonly slack: (point: Point) => number;
  /** Whether the shapes have land of a country. */
  readonly has: (country: string) => boolean;
  /** To a country's land; 0 on it. */
  readonly toCountry: (country: string, point: Point) => number;
  readonly toCoast: (point: Point) => number;
  /** To the nearest line between the DPRK and a neighbour. */
  readonly toBorder: (point: Point) => number;
  readonly onLand: (point: Point) => boolean;
  /** Where towns of a name lie. */
  readonly towns: ReadonlyMap<string, readonly Point[]>;
}

/** Countries without which no question here has an answer. */
const NEEDED = ['prk', 'chn', 'rus', 'kor'] as const;

/** Makes the base map's shapes ready; the same question is answered once. Null where a file is missing or does not read, which is told. */
export function readLandIndex({ near, world, towns }: RawDataset['ground']): { ground: LandIndex | null; problems: readonly Problem[] } {
  return prepare(near, world, towns);
}

const prepare = saveAnswers((near: string, world: string, towns: string): { ground: LandIndex | null; problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const read = <T>(file: string, text: string, reader: (text: string) => T): T | undefined => {
    // A missing file has been told already.
    if (text === '') return undefined;
    try {
      return reader(text);
    } catch (error) {
      problems.push({ file, line: 1, column: 'file', expected: 'shapes as "npm run basemap" writes them', got: (error as Error).message });
      return undefined;
    }
  };
  const [fine, coarse, named] = [read('near.json', near, layerOf), read('world.json', world, layerOf), read('towns.json', towns, readTowns)];
  return { ground: fine && coarse && named ? answers(fine, coarse, named) : null, problems };
}, 2);

function layerOf(text: string): PolygonLayer {
  const layer = readPolygonLayer(text);
  const missing = NEEDED.filter((country) => !layer.lands.has(country));
  if (missing.length > 0) throw new Error(`no land for ${missing.join(', ')}`);
  return layer;
}

function answers(near: PolygonLayer, world: PolygonLayer, towns: LandIndex['towns']): LandIndex {
  const layer = (point: Point): PolygonLayer => (isFine(point) ? near : world);
  return {
    slack: (point) => (isFine(point) ? 100 : 10_000),
    has: (country) => world.lands.has(country),
    toCountry: remember((country, point) => toLand(layer(point), country, point)),
    toCoast: remembered((point) => toSegments(point, layer(point).coast)),
    toBorder: remembered((point) => toSegments(point, near.border)),
    onLand: remembered((point) => [...layer(point).lands.keys()].some((country) => isInside(layer(point), country, point))),
    towns
  };
}

const isFine = ([lon, lat]: Point): boolean => lon > FINE.west && lon < FINE.east && lat > FINE.south && lat < FINE.north;

function remember<T>(ask: (about: string, point: Point) => T): (about: string, point: Point) => T {
  const answers = new Map<string, T>();
  return (about, point) => {
    const key = `${about} ${point.join(' ')}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(about, point);
    answers.set(key, answer);
    return answer;
  };
}

function remembered<T>(ask: (point: Point) => T): (point: Point) => T {
  const answer = remember((_, point) => ask(point));
  return (point) => answer('', point);
}
