import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTable, type Cells } from '../read.ts';
import { csvLine, replaceFiles } from './csv.ts';
import { declared, REPORTERS } from './comtrade.ts';
import type { FetchOptions } from './fetch.ts';
import { changeLine, changes } from './rows.ts';

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
  const trade = table(folder, 'trade');
  const sources = table(folder, 'sources');
  const { url, figures } = await declared(base, reporter, years, options);
  const source = `un-comtrade-${partner}-${today}`;
  const found = changes(trade.rows, partner, figures, source);
  for (const change of found) log(changeLine(change));
  for (const year of years) {
    if (!figures.some((figure) => figure.year === year)) log(`  ${partner} ${year}: no total in the answer; the gap stays a gap`);
  }
  const added = found.filter((change) => change.kind !== 'same').map((change) => change.cells);
  if (added.length === 0) return log('Nothing to add.');
  if (!write) return log(`${added.length} ${added.length === 1 ? 'row' : 'rows'} to add. Run again with --write to add ${added.length === 1 ? 'it' : 'them'}.`);
  const cited: Cells = {
    id: source, publisher: 'United Nations', title: `UN Comtrade, totals of reporter ${reporter} with partner 408`, url,
    published: '', read: today, licence: 'facts-only', via: '', note: 'Answer of the public API to this address on the day it was read.'
  };
  const known = sources.rows.filter((row) => row['id'] !== source);
  replaceFiles(new Map([
    [sources.path, text(sources.columns, [...known, cited])],
    [trade.path, text(trade.columns, [...trade.rows, ...added])]
  ]));
  log(`Added ${added.length} to trade.csv and "${source}" to sources.csv. Now run: npm run data`);
}

function table(folder: string, name: string): { path: string; columns: readonly string[]; rows: Cells[] } {
  const path = join(folder, 'tables', `${name}.csv`);
  const raw = readTable(`${name}.csv`, readFileSync(path, 'utf8'));
  const [problem] = raw.problems;
  if (problem) throw new Error(`${problem.file}:${problem.line}: ${problem.expected}; run "npm run data" and mend the table first`);
  return { path, columns: raw.columns, rows: raw.rows.map((row) => row.cells) };
}

function text(columns: readonly string[], rows: readonly Cells[]): string {
  const sorted = [...rows].sort((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1));
  return `${[columns.join(','), ...sorted.map((row) => csvLine(columns, row))].join('\n')}\n`;
}
