// Checks of dates.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type Tables } from '../schema/rows.ts';
import { firstDay, lastDay } from '#lib/dates/partial-dates.ts';
import { saveAnswers } from '../saved-answers.ts';
import type { Problem } from '../problem.ts';

/** A period does not end before it begins. */
export function checkForward({
  sources,
  crossing_status,
  zones,
  exclusions,
  doubts,
  restrictions
}: Pick<Tables, 'sources' | 'crossing_status' | 'zones' | 'exclusions' | 'doubts' | 'restrictions'>): Problem[] {
  return [
    ...forward(sources, 'published', 'read'),
    ...forward(crossing_status, 'from', 'to'),
    ...forward(zones, 'established', 'ended'),
    ...forward(exclusions, 'from', 'to'),
    ...forward(doubts, 'from', 'to'),
    ...forward(restrictions, 'from', 'to')
  ];
}

/** The columns with dates that have passed. */
const DATED = [
  ['crossing_status', 'from'],
  ['crossing_status', 'to'],
  ['zones', 'established'],
  ['zones', 'ended'],
  ['trade', 'year'],
  ['missile_tests', 'date'],
  ['nuclear_tests', 'date'],
  ['danger_areas', 'date'],
  ['events', 'date'],
  ['restrictions', 'from'],
  ['restrictions', 'to'],
  ['monthly', 'month'],
  ['commodities', 'period'],
  ['gateways', 'period'],
  ['limits', 'checked'],
  ['partners', 'from'],
  ['partners', 'to'],
  ['exclusions', 'from'],
  ['exclusions', 'to'],
  ['doubts', 'from'],
  ['doubts', 'to'],
  ['sources', 'published']
] as const;

type Dated = (typeof DATED)[number][0];

/** The tables with such a column, but for that of the sources, which say when the collection was closed. */
export const DATED_TABLES: readonly Exclude<Dated, 'sources'>[] = [...new Set(DATED.flatMap(([name]) => (name === 'sources' ? [] : name)))];

interface DatedCell {
  readonly line: Line<unknown>;
  readonly start: string;
  readonly end: string;
}

/** The dates of a column, kept for tables that do not change between two checks. */
const datedCells = saveAnswers(
  (lines: readonly Line<unknown>[], column: string): readonly DatedCell[] =>
    validRows(lines).flatMap((line) => {
      const [start = '', end = start] = (line.cells[column] ?? '').split('/');
      return start === '' ? [] : [{ line, start, end }];
    }),
  2 * DATED.length
);

/** The day on which the collection was closed: the newest on which a source was read. */
const closedOn = ({ sources }: Pick<Tables, 'sources'>): string =>
  validRows(sources)
    .map(({ row }) => row.read)
    .reduce((a, b) => (a > b ? a : b), '');

/** No date is later than the day on which the collection was closed. */
export function checkPast(tables: Pick<Tables, Dated>): Problem[] {
  const closed = closedOn(tables);
  return closed === '' ? [] : DATED.flatMap(([name, column]) => past(tables[name], column, closed));
}

const past = saveAnswers(
  (lines: readonly Line<unknown>[], column: string, closed: string): readonly Problem[] =>
    datedCells(lines, column).flatMap(({ line, start, end }) => {
      // A figure of an unfinished year may be cited before the year ends.
      if (firstDay(end) > closed) return [cellProblem(line, column, `a date up to ${closed}`)];
      return start === end || firstDay(start) <= lastDay(end) ? [] : [cellProblem(line, column, `a period that ends after it begins`)];
    }),
  2 * DATED.length
);

/** Most years from one date of the tables back to the next: earlier ones are typing errors, such as 1206 for 2026. */
const YEARS_APART = 50;

const yearOf = ({ start }: DatedCell): number => Number(start.slice(0, 4));
const yearsOf = saveAnswers(
  (lines: readonly Line<unknown>[], column: string): ReadonlySet<number> => new Set(datedCells(lines, column).map(yearOf)),
  2 * DATED.length
);

/** No date is far before all others of the tables. Dates after the closing day are reported by `checkPast`, and do not count here. */
export function checkNear(tables: Pick<Tables, Dated>): Problem[] {
  const closing = Number(closedOn(tables).slice(0, 4));
  const known = new Set(DATED.flatMap(([name, column]) => [...yearsOf(tables[name], column)]));
  const [newest, ...years] = [...known].filter((year) => year <= closing).sort((a, b) => b - a);
  if (newest === undefined) return [];
  const first = years.reduce((earliest, year) => (earliest - year > YEARS_APART ? earliest : year), newest);
  return DATED.filter(([name, column]) => [...yearsOf(tables[name], column)].some((year) => year < first)).flatMap(([name, column]) =>
    datedCells(tables[name], column)
      .filter((cell) => yearOf(cell) < first)
      .map(({ line }) => cellProblem(line, column, `a date near the others, the first of which is of ${first}`))
  );
}

function forward(lines: readonly Line<unknown>[], from: string, to: string): Problem[] {
  return validRows(lines).flatMap((line) => {
    const [start, end] = [line.cells[from] ?? '', line.cells[to] ?? ''];
    if (start === '' || end === '' || firstDay(start) <= lastDay(end)) return [];
    return [cellProblem(line, from, `a date no later than ${to} ${end}`)];
  });
}

/** No figure is of a year before the first with a figure of China: without the largest partner a map would mislead. */
export function checkFirst({ trade }: Pick<Tables, 'trade'>): Problem[] {
  const lines = validRows(trade);
  const first = Math.min(...lines.flatMap(({ row }) => (row.partner === 'chn' ? [row.year] : [])));
  return lines.filter(({ row }) => row.year < first).map((line) => cellProblem(line, 'year', `a year from ${first} on, the first with a figure of China`));
}

/** A partner that was a part of one that ended begins in the year after. */
export function checkSuccessors({ partners }: Pick<Tables, 'partners'>): Problem[] {
  const lines = validRows(partners);
  const ends = new Map(lines.map(({ row }) => [row.id, row.to]));
  return lines.flatMap((line) => {
    const end = line.row.part_of === undefined ? undefined : ends.get(line.row.part_of);
    if (end === undefined || line.row.from === undefined || Number(line.row.from) === Number(end) + 1) return [];
    return [cellProblem(line, 'from', `${Number(end) + 1}, the year after ${line.row.part_of} ended`)];
  });
}

/** Nuclear tests are numbered 1, 2, 3 … by date. */
export function checkNumbers({ nuclear_tests }: Pick<Tables, 'nuclear_tests'>): Problem[] {
  const inOrder = validRows(nuclear_tests).sort((a, b) => (a.row.date < b.row.date ? -1 : 1));
  return inOrder.flatMap((line, i) => {
    if (line.row.number !== i + 1) return [cellProblem(line, 'number', `${i + 1}, in the order of dates`)];
    return line.row.date === inOrder[i - 1]?.row.date ? [cellProblem(line, 'date', `a day of its own (line ${inOrder[i - 1]?.line} has the same)`)] : [];
  });
}
