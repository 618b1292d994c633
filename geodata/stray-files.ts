// Files beside the data that nothing reads: an edit saved under another name must not be lost without a word.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from './did-you-mean.ts';
import { SHAPES, TABLE_NAMES } from './schema/tables.ts';
import type { Problem } from './problem.ts';

/** The files of each folder. Those of the stories are any that end in .md. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  tables: TABLE_NAMES.map((name) => `${name}.csv`),
  shapes: [...SHAPES.map((name) => `${name}.geojson`), 'near.json', 'world.json', 'towns.json'],
  stories: []
};

/** Names of tables and shapes, as browsers, spreadsheets and geographical programs save them. */
const DATA = /\.(csv|tsv|tab|xlsx?|xlsm|ods|numbers|geojson|json|topojson|kml|kmz|gpkg|shp)$/i;
/** Hidden files, such as the locks of editors and of the update, and the temporary files of a spreadsheet that has a table open. */
const TEMPORARY = /^(\.|~\$)/;

interface Stray {
  /** Files that look like data. */
  readonly problems: readonly Problem[];
  /** Paths of other files, such as the backups of an editor. */
  readonly ignored: readonly string[];
}

/** What is in the folders of the data set and is not read. A folder that does not exist is reported elsewhere. */
export function strayFiles(folder: string): Stray {
  const found = Object.entries(FOLDERS).flatMap(([part, names]) =>
    namesIn(join(folder, part))
      .filter((name) => !names.includes(name) && !TEMPORARY.test(name) && !(part === 'stories' && name.endsWith('.md')))
      .map((name) => ({ part, name, names }))
  );
  return {
    problems: found.filter(({ name }) => DATA.test(name)).map(({ part, name, names }) => misnamed(part, name, names)),
    ignored: found.filter(({ name }) => !DATA.test(name)).map(({ part, name }) => `${part}/${name}`)
  };
}

function misnamed(part: string, file: string, names: readonly string[]): Problem {
  const hint = meant(file, names);
  return {
    file,
    line: 1,
    column: 'file',
    expected: `only the files of geodata/README.md in ${part} (copy to its own file what this one adds, then delete it)`,
    got: 'one that nothing reads',
    ...(hint !== undefined && { hint })
  };
}

/** The file of which this one is a copy, such as "trade (1).csv" and "Copy of trade.csv", or for which it is a typing error. */
function meant(file: string, names: readonly string[]): string | undefined {
  const [longest] = names.filter((name) => file.toLowerCase().includes(name.replace(/\.\w+$/, ''))).sort((a, b) => b.length - a.length);
  return longest ?? didYouMean(file, names);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
