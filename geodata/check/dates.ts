import { at, sound, type Line, type Tables } from '../data.ts';
import { firstDay, lastDay } from '../schema/dates.ts';
import type { Problem } from '../problem.ts';

/** Dates run forward, and nothing lies after the day the collection was closed. */
export function checkDates(tables: Tables): Problem[] {
  const closed = tables.sources.map((line) => line.row?.read ?? '').reduce((a, b) => (a > b ? a : b), '');
  const { sources, crossing_status, zones, missile_tests, nuclear_tests, danger_areas, events, commodities, gateways } = tables;
  const past = (lines: readonly Line<unknown>[], column: string): Problem[] => lines.flatMap((line) => {
    const [start = '', end = start] = (line.cells[column] ?? '').split('/');
    if (start === '' || closed === '') return [];
    // Of an unfinished year a figure may be cited before its end.
    if (firstDay(end) > closed) return [at(line, column, `a date up to ${closed}`)];
    return firstDay(start) <= lastDay(end) ? [] : [at(line, column, `a period that ends after it begins`)];
  });
  return [
    ...forward(sources, 'published', 'read'),
    ...forward(crossing_status, 'from', 'to'),
    ...forward(zones, 'established', 'ended'),
    ...past(sound(crossing_status), 'from'),
    ...past(sound(crossing_status), 'to'),
    ...past(sound(zones), 'established'),
    ...past(sound(missile_tests), 'date'),
    ...past(sound(nuclear_tests), 'date'),
    ...past(sound(danger_areas), 'date'),
    ...past(sound(events), 'date'),
    ...past(sound(commodities), 'period'),
    ...past(sound(gateways), 'period'),
    ...numbered(tables)
  ];
}

function forward(lines: readonly Line<unknown>[], from: string, to: string): Problem[] {
  return sound(lines).flatMap((line) => {
    const [start, end] = [line.cells[from] ?? '', line.cells[to] ?? ''];
    if (start === '' || end === '' || firstDay(start) <= lastDay(end)) return [];
    return [at(line, from, `a date no later than ${to} ${end}`)];
  });
}

/** Nuclear tests are numbered 1, 2, 3 … in the order of their days. */
function numbered({ nuclear_tests }: Tables): Problem[] {
  const inOrder = sound(nuclear_tests).sort((a, b) => (a.row.date < b.row.date ? -1 : 1));
  // With a broken row left out the count would blame the rows after it.
  if (inOrder.length !== nuclear_tests.length) return [];
  return inOrder.flatMap((line, i) => (line.row.number === i + 1 ? [] : [at(line, 'number', `${i + 1}, in the order of dates`)]));
}
