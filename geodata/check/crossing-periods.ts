// Checks of the periods of crossings.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type ValidLine, type Tables } from '../schema/rows.ts';
import { firstDay, lastDay } from '#lib/dates/partial-dates.ts';
import { group } from '../group.ts';
import type { Problem } from '../problem.ts';
import type { TableRow } from '../schema/tables.ts';

type Status = ValidLine<TableRow<'crossing_status'>>;

/** A crossing's part has at most one status on any day; `all` applies to both parts. A crossing has only the parts of its kind. */
export function checkCrossingPeriods({ crossing_status, crossings }: Pick<Tables, 'crossing_status' | 'crossings'>): Problem[] {
  const kinds = new Map(validRows(crossings).map(({ row }) => [row.id, row.kind]));
  const lists = group(validRows(crossing_status), ({ row }) => row.crossing);
  return [...lists.values()].flatMap((list) => {
    const inTime = [...list].sort((a, b) => (start(a) < start(b) ? -1 : 1));
    return inTime.flatMap((line, i) => {
      const found: Problem[] = [];
      const before = inTime.slice(0, i).find((other) => meet(other, line));
      if (before !== undefined) {
        found.push(cellProblem(line, 'from', `a day after line ${before.line} ends (${before.cells['to'] || 'it has no end'})`));
      }
      const kind = kinds.get(line.row.crossing);
      if (kind !== undefined && line.row.part !== 'all' && kind !== 'rail-road') found.push(cellProblem(line, 'part', `all: the crossing is ${kind}`));
      return found;
    });
  });
}

const start = ({ row }: Status): string => (row.from === undefined ? '0000' : firstDay(row.from));

function meet(a: Status, b: Status): boolean {
  if (a.row.part !== b.row.part && a.row.part !== 'all' && b.row.part !== 'all') return false;
  const end = a.row.to === undefined ? '9999' : lastDay(a.row.to);
  // If a change is known only to the month or year, both rows contain that month or year.
  if (a.row.to !== undefined && a.row.to.length < 10 && a.row.to === b.row.from) return false;
  return start(b) <= end;
}
