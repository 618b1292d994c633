import { readText } from './read.ts';
import { SHAPES, TABLE_NAMES, type ShapeName, type TableName } from './schema/tables.ts';
import type { Problem } from './problem.ts';

/** Everything the data consists of, as text in memory. */
export interface Folder {
  readonly version: string;
  readonly tables: Readonly<Record<TableName, string>>;
  readonly shapes: Readonly<Record<ShapeName, string>>;
  /** Land and borders, from the fine to the coarse. */
  readonly ground: { readonly near: string; readonly world: string };
  readonly problems: readonly Problem[];
}

/** Reads `tables`, `shapes` and `VERSION` below `folder`; what is missing stands in `problems`. */
export function readFolder(folder: string): Folder {
  const problems: Problem[] = [];
  const take = (path: string): string => {
    const { text, problems: found } = readText(folder, path);
    problems.push(...found);
    return text;
  };
  const all = <N extends string>(names: readonly N[], path: (name: N) => string): Record<N, string> =>
    Object.fromEntries(names.map((name) => [name, take(path(name))])) as Record<N, string>;
  return {
    version: take('VERSION').trim(),
    tables: all(TABLE_NAMES, (name) => `tables/${name}.csv`),
    shapes: all(SHAPES, (name) => `shapes/${name}.geojson`),
    ground: { near: take('shapes/near.json'), world: take('shapes/world.json') },
    problems
  };
}
