// Adds figures of UN Comtrade for all partners at once, for years or months. One request per period has all reporters; each answer is kept
// until it is written, so that an interrupted run goes on where it stopped.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cells } from '../schema/rows.ts';
import { sentence } from '../problem.ts';
import { finishHeld, replaceFiles } from './atomic-replace.ts';
import { fetchAllReporters, LEFT_OUT, reportersIn } from './comtrade.ts';
import { sleep, type UpdateRun } from './fetch.ts';
import { withLock } from './lock.ts';
import { farFrom } from './outliers.ts';
import { changeLine, changedRows, rowChanges, sourceOf, type RowChange } from './rows.ts';
import { farAmong, faultsOf, table, text, whenFree } from './update-trade.ts';

/** The public API answers about one request a second. */
const PAUSE_S = 1.5;
/** Lines of the differences that are shown; a file has all of them. */
const SHOWN = 30;

interface UpdateAllOptions extends UpdateRun {
  /** Years or months, `2024` or `2024-03`, all of one kind. */
  readonly periods: readonly string[];
}

/** Shows what UN Comtrade's totals of all reporters would change and, with `write`, adds the rows and a source for each period. */
export async function updateAll(options: UpdateAllOptions): Promise<void> {
  const { folder, base, periods, write, today, log, pause = sleep } = options;
  const late = periods.find((period) => period > today.slice(0, period.length));
  if (late !== undefined) throw new Error(`expected periods up to ${today}, got ${late}`);
  const kept = join(folder, '.comtrade');
  mkdirSync(kept, { recursive: true });
  const answers: PeriodAnswer[] = [];
  for (const [i, period] of periods.entries()) {
    const file = join(kept, `${period}.json`);
    const held = keptAnswer(file);
    // The answer of another day may be out of date.
    if (held?.day === today) {
      log(`${period}: answer of this day is kept`);
      answers.push({ period, ...held });
      continue;
    }
    const { url, text: answer } = await fetchAllReporters(base, period, options);
    writeFileSync(file, JSON.stringify({ day: today, url, text: answer } satisfies KeptAnswer));
    log(`${period}: ${reportersIn(url, answer, period).size} reporters (${i + 1} of ${periods.length})`);
    answers.push({ period, url, text: answer });
    if (i < periods.length - 1) await pause(PAUSE_S);
  }
  if (!write) return void apply(options, answers, kept);
  await whenFree(() => withLock(join(folder, 'tables'), () => apply(options, answers, kept)), pause);
}

/** The service's answer for one year or month. */
interface PeriodAnswer {
  readonly period: string;
  readonly url: string;
  readonly text: string;
}

/** An answer as a file keeps it. */
interface KeptAnswer {
  readonly day: string;
  readonly url: string;
  readonly text: string;
}

/** An answer of an earlier run; undefined if there is none, or if that run was ended while it wrote the file. */
function keptAnswer(file: string): KeptAnswer | undefined {
  try {
    const { day, url, text } = JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptAnswer>;
    return day === undefined || url === undefined || text === undefined ? undefined : { day, url, text };
  } catch {
    return undefined;
  }
}

/** The answers compared with the table: each figure, a line for each difference, and the sources of what is added. */
interface Compared {
  readonly found: readonly RowChange[];
  readonly lines: readonly string[];
  readonly cited: ReadonlyMap<string, Cells>;
}

function compare(answers: readonly PeriodAnswer[], rows: readonly Cells[], partners: readonly Cells[], today: string): Compared {
  const names = new Map(partners.map((row) => [row['id'] ?? '', row]));
  const found: RowChange[] = [];
  const cited = new Map<string, Cells>();
  const lines: string[] = [];
  for (const { period, url, text: answer } of answers) {
    const source = sourceOf(period, url, today);
    for (const [id, reported] of reportersIn(url, answer, period)) {
      const partner = names.get(id);
      if (LEFT_OUT.has(id)) continue;
      if (!partner) {
        lines.push(`  ${period} ${id}: not in partners.csv, left out`);
        continue;
      }
      for (const change of rowChanges(rows, partner, reported, source['id'] ?? '', today)) {
        found.push(change);
        if (change.kind !== 'same') {
          lines.push(changeLine(change));
          cited.set(source['id'] ?? '', source);
        }
      }
    }
  }
  return { found, lines, cited };
}

/** Shows the differences and, with `write`, adds the rows and their sources. */
function apply({ folder, periods, write, accept = false, today, log }: UpdateAllOptions, answers: readonly PeriodAnswer[], kept: string): void {
  if (write) finishHeld(join(folder, 'tables'), log);
  const name = (periods[0]?.length ?? 4) > 4 ? 'monthly' : 'trade';
  const [figures, sources, partners] = [table(folder, name), table(folder, 'sources'), table(folder, 'partners')];
  const { found, lines, cited } = compare(answers, figures.rows, partners.rows, today);
  const added = found.filter(({ kind }) => kind !== 'same');
  log(`${found.length - added.length} figures are in the table, ${added.filter(({ kind }) => kind === 'differs').length} differ, ${added.length} to add`);
  show(lines, join(kept, 'differences.txt'), log);
  if (added.length === 0) return;
  const far =
    name === 'trade'
      ? farAmong(
          figures.rows,
          added.map(({ cells }) => cells)
        )
      : farMonths(figures.rows, added);
  if (far.length > 0 && !accept) {
    writeFileSync(join(kept, 'far.txt'), `${far.join('\n')}\n`);
    throw new Error(
      `${far.slice(0, SHOWN).join('\n')}\n${far.length} differ widely from the figures around them (all: ${join(kept, 'far.txt')}); nothing was written. Check the responses, and run again with --accept if they are right.`
    );
  }
  if (!write) return log('Run again with --write to add them.');
  const known = sources.rows.filter((row) => !cited.has(row['id'] ?? ''));
  const texts = {
    sources: text(sources.columns, [...known, ...cited.values()]),
    figures: text(figures.columns, changedRows(figures.rows, added))
  };
  const faults = faultsOf(texts.figures, new Set(added.map(({ id }) => id)), name);
  if (faults.length > 0) throw new Error(`${faults.slice(0, SHOWN).map(sentence).join('\n')}\nThese rows would not pass "npm run data"; nothing was written.`);
  replaceFiles(
    join(folder, 'tables'),
    new Map([
      [sources.file, { before: sources.text, text: texts.sources }],
      [figures.file, { before: figures.text, text: texts.figures }]
    ])
  );
  rmSync(kept, { recursive: true });
  log(`Added ${added.length} to ${figures.file} and ${cited.size} to sources.csv. Now run: npm run data`);
}

/** Differences as far as they fit a screen; the file has all of them. */
function show(lines: readonly string[], file: string, log: (line: string) => void): void {
  for (const line of lines.slice(0, SHOWN)) log(line);
  if (lines.length <= SHOWN) return;
  writeFileSync(file, `${lines.join('\n')}\n`);
  log(`… and ${lines.length - SHOWN} more: ${file}`);
}

/** Months far from all others of the partner and direction in their year and the ones beside it. */
function farMonths(rows: readonly Cells[], added: readonly RowChange[]): string[] {
  const asYear = (row: Cells): Cells => ({ ...row, year: (row['month'] ?? '').slice(0, 4) });
  return added.flatMap(({ cells }) => farFrom(rows.map(asYear), asYear(cells)) ?? []);
}
