import type { Folder } from './folder.ts';
import type { Problem } from './problem.ts';
import { SHAPES, type ShapeName } from './schema/tables.ts';

export interface Shape {
  readonly file: string;
  /** The line on which the feature's id stands. */
  readonly line: number;
  readonly id: string;
  readonly geometry: GeoJSON.Geometry;
}

export type Shapes = Readonly<Record<ShapeName, ReadonlyMap<string, Shape>>>;

/** Reads the GeoJSON files of the tables; features are found by their id. */
export function readShapes(folder: Folder): { shapes: Shapes; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = SHAPES.map((name) => {
    const found = readFile(`${name}.geojson`, folder.shapes[name]);
    problems.push(...found.problems);
    return [name, found.shapes] as const;
  });
  return { shapes: Object.fromEntries(entries) as unknown as Shapes, problems };
}

function readFile(file: string, text: string): { shapes: Map<string, Shape>; problems: Problem[] } {
  const shapes = new Map<string, Shape>();
  const problems: Problem[] = [];
  // A missing file has been told already.
  for (const { id, geometry } of text === '' ? [] : featuresOf(file, text, problems)) {
    const shape = { file, line: lineOf(text, String(id)), id: String(id), geometry };
    if (shapes.has(shape.id)) problems.push({ file, line: shape.line, column: 'id', expected: 'an id of its own', got: shape.id });
    shapes.set(shape.id, shape);
  }
  return { shapes, problems };
}

function featuresOf(file: string, text: string, problems: Problem[]): readonly GeoJSON.Feature[] {
  try {
    const { features } = JSON.parse(text) as { features?: unknown };
    if (Array.isArray(features)) return features as GeoJSON.Feature[];
    problems.push({ file, line: 1, column: 'file', expected: 'a FeatureCollection with features', got: typeof features });
    return [];
  } catch (error) {
    problems.push({ file, line: 1, column: 'file', expected: 'well-formed JSON', got: String(error) });
    return [];
  }
}

function lineOf(text: string, id: string): number {
  // An id is whatever the file says, also what a pattern would read as its own.
  const place = text.search(new RegExp(`"id":\\s*"${id.replace(/[^\w-]/g, '\\$&')}"`));
  return place < 0 ? 1 : text.slice(0, place).split('\n').length;
}
