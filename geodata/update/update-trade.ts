// Adds figures of UN Comtrade to the tables.
import { join } from 'node:path';
import { checkFigures } from '../check/trade.ts';
import { readTyped } from '../typed-tables.ts';
import type { Cells, Tables } from '../schema/rows.ts';
import { sentence, type Problem } from '../problem.ts';
import { readTable, readText } from '../csv.ts';
import { LEAST_YEAR } from '../schema/dates.ts';
import { csvLine } from './csv.ts';
import { fetchReported, REPORTERS, type Reported } from './comtrade.ts';
import { farFrom } from './outliers.ts';
import { sleep, type UpdateRun } from './fetch.ts';
import { LockHeld, withLock } from './lock.ts';
import { finishHeld, replaceFiles } from './atomic-replace.ts';
import { changeLine, rowChanges, type RowChange } from './rows.ts';

interface UpdateOptions extends UpdateRun {
  readonly partner: string;
  readonly years: readonly number[];
}

/** The response for one year, and its row in sources.csv. */
interface Answer {
  readonly year: number;
  readonly figures: readonly Reported[];
  readonly cited: Cells;
}

/** Shows what UN Comtrade's totals would change in trade.csv and, with `write`, adds the rows and their source. */
export async function updateFromComtrade(options: UpdateOptions): Promise<void> {
  const { base, partner, years, write, today } = options;
  const reporter = REPORTERS.get(partner);
  if (reporter === undefined) throw new Error(`--partner: expected one of ${[...REPORTERS.keys()].join(', ')}, got "${partner}"`);
  const latest = Number(today.slice(0, 4));
  const other = years.find((year) => year < LEAST_YEAR || year > latest);
  if (other !== undefined) throw new Error(`--years: expected years of four digits up to ${latest}, got ${other}`);
  // Everything is downloaded first; then the tables are read, compared and replaced without interruption.
  const answers: Answer[] = [];
  for (const year of years) {
    const { url, figures } = await fetchReported(base, reporter, year, options);
    answers.push({ year, figures, cited: sourceOf(partner, reporter, year, url, today) });
  }
  if (!write) return apply(options, answers);
  await whenFree(() => withLock(join(options.folder, 'tables'), () => apply(options, answers)), options.pause ?? sleep);
}

/** Another run holds the lock only briefly; if it takes longer than this, the error names its holder. */
const LOCK_TRIES = 20;
const LOCK_PAUSE_S = 0.2;

export async function whenFree(run: () => void, pause: (seconds: number) => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof LockHeld) || attempt === LOCK_TRIES) throw error;
      await pause(LOCK_PAUSE_S);
    }
  }
}

function apply({ folder, partner, write, accept = false, today, log }: UpdateOptions, answers: readonly Answer[]): void {
  if (write) finishHeld(join(folder, 'tables'), log);
  const trade = table(folder, 'trade');
  const sources = table(folder, 'sources');
  const found: (RowChange & { readonly cited: Cells })[] = [];
  for (const { year, figures, cited } of answers) {
    if (figures.length === 0) log(`  ${partner} ${year}: no total in the response; left as a gap`);
    for (const change of rowChanges(trade.rows, partner, figures, cited['id'] ?? '', today)) {
      log(changeLine(change));
      found.push({ ...change, cited });
    }
  }
  const added = found.filter((change) => change.kind !== 'same');
  if (added.length === 0) return log('Nothing to add.');
  const far = farAmong(
    trade.rows,
    added.map(({ cells }) => cells)
  );
  if (far.length > 0 && !accept) {
    throw new Error(
      `${far.join('\n')}\nThese differ widely from the figures around them; nothing was written. Check the response, and run again with --accept if it is right.`
    );
  }
  if (!write) return log(`${added.length} ${added.length === 1 ? 'row' : 'rows'} to add. Run again with --write to add ${added.length === 1 ? 'it' : 'them'}.`);
  const cited = new Map(added.map((change) => [change.cited['id'], change.cited]));
  const known = sources.rows.filter((row) => !cited.has(row['id']));
  const texts = {
    sources: text(sources.columns, [...known, ...cited.values()]),
    trade: text(trade.columns, [...trade.rows, ...added.map((change) => change.cells)])
  };
  const faults = faultsOf(texts.trade, new Set(added.map(({ id }) => id)));
  if (faults.length > 0) throw new Error(`${faults.map(sentence).join('\n')}\nThese rows would not pass "npm run data"; nothing was written.`);
  replaceFiles(
    join(folder, 'tables'),
    new Map([
      [sources.file, { before: sources.text, text: texts.sources }],
      [trade.file, { before: trade.text, text: texts.trade }]
    ])
  );
  log(`Added ${added.length} to trade.csv and ${[...cited.keys()].map((id) => `"${id}"`).join(', ')} to sources.csv. Now run: npm run data`);
}

/** The figures far from all neighbouring ones; one that is close supports those of the years next to it. */
export function farAmong(rows: readonly Cells[], added: readonly Cells[]): string[] {
  const near = [...rows];
  return [...added]
    .sort((a, b) => Number(a['year']) - Number(b['year']))
    .flatMap((figure) => {
      const far = farFrom(near, figure);
      if (far !== undefined) return [far];
      near.push(figure);
      return [];
    });
}

/** The response for one year as a source. The id contains the year, so that another run on the same day has its own row and address. */
function sourceOf(partner: string, reporter: number, year: number, url: string, today: string): Cells {
  return {
    id: `un-comtrade-${partner}-${year}-${today}`,
    publisher: 'United Nations',
    title: `UN Comtrade, totals of reporter ${reporter} with partner 408, ${year}`,
    url,
    published: '',
    read: today,
    licence: 'facts-only',
    via: '',
    note: 'Answer of the public API to this address on the day it was read.'
  };
}

export interface Table {
  readonly file: string;
  /** As it was read; whoever replaces it checks that it is unchanged. */
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
}

export function table(folder: string, name: string): Table {
  const file = `${name}.csv`;
  const { text, problems } = readText(folder, `tables/${file}`);
  const raw = problems.length > 0 ? undefined : readTable(file, text);
  const [problem] = raw ? [...raw.form, ...raw.problems] : problems;
  if (problem || !raw) throw new Error(`${problem ? sentence(problem) : file}; run "npm run data" and correct the table first`);
  return { file, text, columns: raw.columns, rows: raw.rows.map((row) => row.cells) };
}

/** The problems of the figures with these ids, each on its own. */
export function faultsOf(text: string, ids: ReadonlySet<string>, name: 'trade' | 'monthly' = 'trade'): Problem[] {
  const { lines, form, cells } = readTyped(name, text);
  const own = new Set(lines.filter((line) => ids.has(line.cells['id'] ?? '')).map(({ line }) => line));
  return [
    ...form,
    ...[...cells, ...checkFigures({ monthly: [], trade: [], [name]: lines } as unknown as Pick<Tables, 'monthly' | 'trade'>)].filter(({ line }) =>
      own.has(line)
    )
  ];
}

export function text(columns: readonly string[], rows: readonly Cells[]): string {
  const sorted = [...rows].sort((a, b) => ((a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1));
  return `${[columns.join(','), ...sorted.map((row) => csvLine(columns, row))].join('\n')}\n`;
}
