// Checks that ids agree with their rows.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type Tables } from '../schema/rows.ts';
import type { Problem } from '../problem.ts';

/** An id agrees with the contents of its row, so that an error in either is found. */
export function checkIds(tables: Pick<Tables, 'commodities' | 'gateways' | 'events' | 'crossings' | 'danger_areas' | 'nuclear_tests' | 'changes'>): Problem[] {
  const goods = new Set(tables.commodities.map(({ cells }) => cells['id'] ?? ''));
  return [
    ...validRows(tables.commodities).flatMap((line) => {
      const { partner, period, direction, hs } = line.row;
      const stem = [partner, period.replace('/', '-'), direction, hs].filter((part) => part !== undefined).join('-');
      return [...begins(line, stem, hs !== undefined), ...(hs === undefined ? [] : unnumbered(line, stem, goods))];
    }),
    ...validRows(tables.gateways).flatMap((line) =>
      begins(line, [line.row.place, line.row.period?.replace('/', '-')].filter((part) => part !== undefined).join('-'))
    ),
    ...validRows(tables.events).flatMap((line) => dated(line, 'date', /^(\d{4}(?:-\d{2}){0,2})-/)),
    ...validRows(tables.danger_areas).flatMap((line) => [
      ...dated(line, 'date', /^(?:obs-)?(\d{4}(?:-\d{2}){1,2})(?:-|$)/),
      ...(line.row.id.startsWith('obs-') && line.row.kind !== 'observed' ? [cellProblem(line, 'kind', 'observed, as the id begins with obs-')] : []),
      ...(/-A\d+$/.test(line.row.id) && line.row.kind !== 'declared' ? [cellProblem(line, 'kind', 'declared, as the id ends with the letter of a notice')] : [])
    ]),
    ...validRows(tables.crossings).flatMap((line) =>
      (/(?<=-)(rail|road|pipeline)(?=-|$)/.exec(line.row.id) ?? [])
        .slice(0, 1)
        .flatMap((kind) => (line.row.kind.split('-').includes(kind) ? [] : [cellProblem(line, 'kind', `a kind with ${kind}, as in the id`)]))
    ),
    ...validRows(tables.nuclear_tests).flatMap((line) =>
      line.row.id === `${line.row.site}-${line.row.number}` ? [] : [cellProblem(line, 'id', `${line.row.site}-${line.row.number}, its site and number`)]
    ),
    ...validRows(tables.changes).flatMap((line) => {
      const [year, month] = line.row.date.split('-').map(Number);
      return line.row.version.startsWith(`${year}.${month}.`) ? [] : [cellProblem(line, 'version', `${year}.${month}. and a number, the month of its date`)];
    })
  ];
}

/** `exact`: only the number of a further statement may follow. */
function begins(line: Line<unknown>, stem: string, exact = false): Problem[] {
  const rest = (line.cells['id'] ?? '').slice(stem.length);
  const holds = (line.cells['id'] ?? '').startsWith(stem) && (exact ? /^(-([2-9]|[1-9]\d))?$/ : /^-/).test(rest);
  return holds ? [] : [cellProblem(line, 'id', exact ? `${stem}, or that with -2, -3 …` : `${stem}- and a word for what is counted`)];
}

/** Further statements are numbered 2, 3 … without a gap, and exist only with the first. */
export function unnumbered(line: Line<unknown>, stem: string, ids: ReadonlySet<string>): Problem[] {
  const number = Number((line.cells['id'] ?? '').slice(stem.length + 1));
  if (!(number >= 2)) return [];
  const before = number === 2 ? stem : `${stem}-${number - 1}`;
  return ids.has(before) ? [] : [cellProblem(line, 'id', `a row ${before} before it`)];
}

/** A day in the id is that of the row; a month or year may be that in which something began. */
function dated(line: Line<unknown>, column: string, shape: RegExp): Problem[] {
  const said = shape.exec(line.cells['id'] ?? '')?.[1];
  const date = line.cells[column] ?? '';
  if (said === undefined) return [cellProblem(line, 'id', 'an id that begins with its date')];
  if (said.length === 10 ? said === date : Math.abs(months(said) - months(date)) <= 1) return [];
  return [cellProblem(line, column, `${said}, as the id says`)];
}

/** Months since year 0; a year without a month matches any month of it. */
function months(date: string): number {
  const [year = 0, month] = date.split('-').map(Number);
  return year * 12 + (month ?? 6);
}
