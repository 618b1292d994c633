// Checks of dates.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type Tables } from '../schema/rows.ts';
import { firstDay, lastDay } from '#lib/dates/partial-dates.ts';
import type { Problem } from '../problem.ts';

/** A period does not end before it begins. */
export function checkForward({
  sources,
  crossing_status,
  zones,
  exclusions,
  restrictions
}: Pick<Tables, 'sources' | 'crossing_status' | 'zones' | 'exclusions' | 'restrictions'>): Problem[] {
  return [
    ...forward(sources, 'published', 'read'),
    ...forward(crossing_status, 'from', 'to'),
    ...forward(zones, 'established', 'ended'),
    ...forward(exclusions, 'from', 'to'),
    ...forward(restrictions, 'from', 'to')
  ];
}

/** No date is later than the day on which the collection was closed. */
export function checkPast(
  tables: Pick<
    Tables,
    | 'sources'
    | 'crossing_status'
    | 'zones'
    | 'trade'
    | 'missile_tests'
    | 'nuclear_tests'
    | 'danger_areas'
    | 'events'
    | 'restrictions'
    | 'monthly'
    | 'commodities'
    | 'gateways'
    | 'limits'
  >
): Problem[] {
  const closed = validRows(tables.sources)
    .map(({ row }) => row.read)
    .reduce((a, b) => (a > b ? a : b), '');
  const past = (lines: readonly Line<unknown>[], column: string): Problem[] =>
    validRows(lines).flatMap((line) => {
      const [start = '', end = start] = (line.cells[column] ?? '').split('/');
      if (start === '' || closed === '') return [];
      // A figure of an unfinished year may be cited before the year ends.
      if (firstDay(end) > closed) return [cellProblem(line, column, `a date up to ${closed}`)];
      return firstDay(start) <= lastDay(end) ? [] : [cellProblem(line, column, `a period that ends after it begins`)];
    });
  const { crossing_status, zones, trade, missile_tests, nuclear_tests, danger_areas, events, restrictions, monthly, commodities, gateways, limits } = tables;
  return [
    ...past(crossing_status, 'from'),
    ...past(crossing_status, 'to'),
    ...past(zones, 'established'),
    ...past(zones, 'ended'),
    ...past(trade, 'year'),
    ...past(missile_tests, 'date'),
    ...past(nuclear_tests, 'date'),
    ...past(danger_areas, 'date'),
    ...past(events, 'date'),
    ...past(restrictions, 'from'),
    ...past(restrictions, 'to'),
    ...past(monthly, 'month'),
    ...past(commodities, 'period'),
    ...past(gateways, 'period'),
    ...past(limits, 'checked')
  ];
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

/** Nuclear tests are numbered 1, 2, 3 … by date. */
export function checkNumbers({ nuclear_tests }: Pick<Tables, 'nuclear_tests'>): Problem[] {
  const inOrder = validRows(nuclear_tests).sort((a, b) => (a.row.date < b.row.date ? -1 : 1));
  return inOrder.flatMap((line, i) => (line.row.number === i + 1 ? [] : [cellProblem(line, 'number', `${i + 1}, in the order of dates`)]));
}
