// Answers questions about positions: on land, in which country, how far from coast and border. For the checks.
import { isInside, readPolygonLayer, readTowns, toLand, type PolygonLayer } from './polygons.ts';
import { toSegments, type LonLat } from './segments.ts';
import type { RawDataset } from '../raw-dataset.ts';
import { saveAnswers } from '../saved-answers.ts';
import type { Problem } from '../problem.ts';

/** The area in which the detailed shapes are used: a tenth of a degree inside their box, so that its edge never counts as a coast. */
const FINE = { west: 121.1, south: 36.1, east: 134.9, north: 44.9 };

/** Answers about positions from the base map's shapes. Distances are metres. */
export interface LandIndex {
  /** Accuracy of the shapes at a point: 100 m for the detailed ones, 10 km for the coarse ones. */
  readonly slack: (point: LonLat) => number;
  /** Whether the shapes have land of a country. */
  readonly has: (country: string) => boolean;
  /** Distance to a country's land; 0 on it. */
  readonly toCountry: (country: string, point: LonLat) => number;
  readonly toCoast: (point: LonLat) => number;
  /** Distance to the nearest border of the DPRK. */
  readonly toBorder: (point: LonLat) => number;
  readonly onLand: (point: LonLat) => boolean;
  /** Positions of towns by name. */
  readonly towns: ReadonlyMap<string, readonly LonLat[]>;
}

/** Countries without which no question here can be answered. */
const NEEDED = ['prk', 'chn', 'rus', 'kor'] as const;

/** Prepares the base map's shapes; results are cached by file. Null, with a problem, if a file is missing or cannot be read. */
export function readLandIndex({ near, world, towns }: RawDataset['ground']): { ground: LandIndex | null; problems: readonly Problem[] } {
  return prepare(near, world, towns);
}

const prepare = saveAnswers((near: string, world: string, towns: string): { ground: LandIndex | null; problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const read = <T>(file: string, text: string, reader: (text: string) => T): T | undefined => {
    // A missing file has already been reported.
    if (text === '') return undefined;
    try {
      return reader(text);
    } catch (error) {
      problems.push({ file, line: 1, column: 'file', expected: 'shapes as "npm run basemap" writes them', got: (error as Error).message });
      return undefined;
    }
  };
  const [fine, coarse, named] = [read('near.json', near, readLayer), read('world.json', world, readLayer), read('towns.json', towns, readTowns)];
  return { ground: fine && coarse && named ? answers(fine, coarse, named) : null, problems };
}, 2);

/** Kept by text, because a change of one file leaves the others as they are. */
const readLayer = saveAnswers((text: string): PolygonLayer => {
  const layer = readPolygonLayer(text);
  const missing = NEEDED.filter((country) => !layer.lands.has(country));
  if (missing.length > 0) throw new Error(`no land for ${missing.join(', ')}`);
  if (layer.border.length === 0) throw new Error('no border of prk');
  return layer;
}, 4);

function answers(near: PolygonLayer, world: PolygonLayer, towns: LandIndex['towns']): LandIndex {
  const layer = (point: LonLat): PolygonLayer => (isFine(point) ? near : world);
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

const isFine = ([lon, lat]: LonLat): boolean => lon > FINE.west && lon < FINE.east && lat > FINE.south && lat < FINE.north;

function remember<T>(ask: (about: string, point: LonLat) => T): (about: string, point: LonLat) => T {
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

function remembered<T>(ask: (point: LonLat) => T): (point: LonLat) => T {
  const answer = remember((_, point) => ask(point));
  return (point) => answer('', point);
}
