// Adds figures of UN Comtrade to the tables.
import { join } from 'node:path';
import { checkFigures } from '../check/trade.ts';
import { readTyped } from '../typed-tables.ts';
import type { Cells, Tables } from '../schema/rows.ts';
import { sentence, type Problem } from '../problem.ts';
import { readTable, readText } from '../csv.ts';
import { LEAST_YEAR } from '../schema/dates.ts';
import { csvLine } from './csv.ts';
import { fetchReported, LEFT_OUT, type Reported } from './comtrade.ts';
import { farFrom } from './outliers.ts';
import { sleep, type UpdateRun } from './fetch.ts';
import { LockHeld, withLock } from './lock.ts';
import { finishHeld, replaceFiles } from './atomic-replace.ts';
import { changeLine, changedRows, rowChanges, sourceOf, type RowChange } from './rows.ts';

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
  const { base, folder, partner, years, write, today } = options;
  const partnerRow = table(folder, 'partners').rows.find((row) => row['id'] === partner && row['kind'] === 'country' && !LEFT_OUT.has(partner));
  if (!partnerRow) throw new Error(`--partner: expected all or the id of a country in partners.csv other than South Korea, got "${partner}"`);
  const latest = Number(today.slice(0, 4));
  const other = years.find((year) => year < LEAST_YEAR || year > latest);
  if (other !== undefined) throw new Error(`--years: expected years of four digits up to ${latest}, got ${other}`);
  // Everything is downloaded first; then the tables are read, compared and replaced without interruption.
  const answers: Answer[] = [];
  for (const year of years) {
    const { url, figures } = await fetchReported(base, partner, year, options);
    answers.push({ year, figures, cited: sourceOf(String(year), url, today) });
  }
  if (!write) return apply(options, partnerRow, answers);
  await whenFree(() => withLock(join(folder, 'tables'), () => apply(options, partnerRow, answers)), options.pause ?? sleep);
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

function apply({ folder, partner, write, accept = false, today, log }: UpdateOptions, partnerRow: Cells, answers: readonly Answer[]): void {
  if (write) finishHeld(join(folder, 'tables'), log);
  const trade = table(folder, 'trade');
  const sources = table(folder, 'sources');
  const found: (RowChange & { readonly cited: Cells })[] = [];
  for (const { year, figures, cited } of answers) {
    if (figures.length === 0) log(`  ${partner} ${year}: no total in the response; left as a gap`);
    for (const change of rowChanges(trade.rows, partnerRow, figures, cited['id'] ?? '', today)) {
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
    trade: text(trade.columns, changedRows(trade.rows, added))
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
