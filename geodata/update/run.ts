import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable, type Cells } from '../read.ts';
import { csvLine } from './csv.ts';
import { declared, REPORTERS } from './comtrade.ts';
import type { FetchOptions } from './fetch.ts';
import { finishReplacing, replaceFiles } from './replace.ts';
import { changeLine, changes, type Change } from './rows.ts';

interface UpdateOptions extends FetchOptions {
  /** The folder that holds tables/. */
  readonly folder: string;
  readonly base: string;
  readonly partner: string;
  readonly years: readonly number[];
  readonly write: boolean;
  /** Day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly log: (line: string) => void;
}

/** Shows what UN Comtrade's totals would change in trade.csv and, with `write`, adds the rows and their source. */
export async function updateFromComtrade(options: UpdateOptions): Promise<void> {
  const { folder, base, partner, years, write, today, log } = options;
  const reporter = REPORTERS[partner];
  if (reporter === undefined) throw new Error(`--partner: expected one of ${Object.keys(REPORTERS).join(', ')}, got "${partner}"`);
  finishReplacing(join(folder, 'tables'), log);
  const trade = table(folder, 'trade');
  const sources = table(folder, 'sources');
  const found: (Change & { readonly cited: Cells })[] = [];
  for (const year of years) {
    const { url, figures } = await declared(base, reporter, year, options);
    const cited = sourceOf(partner, reporter, year, url, today);
    if (figures.length === 0) log(`  ${partner} ${year}: no total in the answer; the gap stays a gap`);
    for (const change of changes(trade.rows, partner, figures, cited['id'] ?? '', today)) {
      log(changeLine(change));
      found.push({ ...change, cited });
    }
  }
  const added = found.filter((change) => change.kind !== 'same');
  if (added.length === 0) return log('Nothing to add.');
  if (!write) return log(`${added.length} ${added.length === 1 ? 'row' : 'rows'} to add. Run again with --write to add ${added.length === 1 ? 'it' : 'them'}.`);
  const cited = new Map(added.map((change) => [change.cited['id'], change.cited]));
  const known = sources.rows.filter((row) => !cited.has(row['id']));
  replaceFiles(join(folder, 'tables'), new Map([
    [sources.file, text(sources.columns, [...known, ...cited.values()])],
    [trade.file, text(trade.columns, [...trade.rows, ...added.map((change) => change.cells)])]
  ]));
  log(`Added ${added.length} to trade.csv and ${[...cited.keys()].map((id) => `"${id}"`).join(', ')} to sources.csv. Now run: npm run data`);
}

/** The answer for one year as a source: the year stands in its id, so that another run of the day has a row and an address of its own. */
function sourceOf(partner: string, reporter: number, year: number, url: string, today: string): Cells {
  return {
    id: `un-comtrade-${partner}-${year}-${today}`, publisher: 'United Nations', title: `UN Comtrade, totals of reporter ${reporter} with partner 408, ${year}`, url,
    published: '', read: today, licence: 'facts-only', via: '', note: 'Answer of the public API to this address on the day it was read.'
  };
}

function table(folder: string, name: string): { file: string; columns: readonly string[]; rows: Cells[] } {
  const file = `${name}.csv`;
  const raw = readTable(file, readFileSync(join(folder, 'tables', file), 'utf8'));
  const [problem] = raw.problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}: ${problem.expected}; run "npm run data" and mend the table first`);
  return { file, columns: raw.columns, rows: raw.rows.map((row) => row.cells) };
}

function text(columns: readonly string[], rows: readonly Cells[]): string {
  const sorted = [...rows].sort((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1));
  return `${[columns.join(','), ...sorted.map((row) => csvLine(columns, row))].join('\n')}\n`;
}
