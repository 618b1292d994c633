// Reads all files of the data set as text.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './csv.ts';
import { strayFiles } from './stray-files.ts';
import { SHAPES, TABLE_NAMES, type ShapeName, type TableName } from './schema/tables.ts';
import type { Problem } from './problem.ts';

/** All data as text in memory. */
export interface RawDataset {
  readonly version: string;
  readonly tables: Readonly<Record<TableName, string>>;
  readonly shapes: Readonly<Record<ShapeName, string>>;
  /** Detailed and coarse land and borders, and towns. */
  readonly ground: { readonly near: string; readonly world: string; readonly towns: string };
  /** Files that could not be read, whose texts are blank, and files that look like data but are none of these. */
  readonly problems: readonly Problem[];
  /** Paths of other files, such as the backups of an editor. */
  readonly ignored: readonly string[];
}

/** Reads `tables`, `shapes` and `VERSION` below `folder`; missing files are listed in `problems`. */
export function readRawDataset(folder: string): RawDataset {
  const problems: Problem[] = [];
  // A missing folder is reported once, not once for each of its files.
  const missing = ['tables', 'shapes'].filter((name) => !isFolder(join(folder, name)));
  problems.push(...missing.map((name) => ({ file: name, line: 1, column: 'folder', expected: `a folder ${name} with its files`, got: 'none' })));
  const take = (path: string): string => {
    if (missing.includes(path.split('/')[0] ?? '')) return '';
    const { text, problems: found } = readText(folder, path);
    problems.push(...found);
    return text;
  };
  const all = <N extends string>(names: readonly N[], path: (name: N) => string): Record<N, string> =>
    Object.fromEntries(names.map((name) => [name, take(path(name))])) as Record<N, string>;
  const dataset = {
    version: take('VERSION').trim(),
    tables: all(TABLE_NAMES, (name) => `tables/${name}.csv`),
    shapes: all(SHAPES, (name) => `shapes/${name}.geojson`),
    ground: { near: take('shapes/near.json'), world: take('shapes/world.json'), towns: take('shapes/towns.json') }
  };
  const stray = strayFiles(folder);
  return { ...dataset, problems: [...problems, ...stray.problems], ignored: stray.ignored };
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
