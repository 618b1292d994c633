import { at, sound, type Line, type Tables } from '../data.ts';
import type { Problem } from '../problem.ts';

/** What an id says of its row is what the row says: a slip in one of them shows in the other. */
export function checkIds(tables: Pick<Tables, 'commodities' | 'gateways' | 'events' | 'crossings' | 'danger_areas' | 'nuclear_tests' | 'changes'>): Problem[] {
  return [
    ...sound(tables.commodities).flatMap((line) => {
      const { partner, period, direction, hs } = line.row;
      return begins(line, [partner, period.replace('/', '-'), direction, hs].filter((part) => part !== undefined).join('-'), hs !== undefined);
    }),
    ...sound(tables.gateways).flatMap((line) => begins(line, [line.row.place, line.row.period?.replace('/', '-')].filter((part) => part !== undefined).join('-'))),
    ...sound(tables.events).flatMap((line) => dated(line, 'date', /^(\d{4}(?:-\d{2}){0,2})-/)),
    ...sound(tables.danger_areas).flatMap((line) => [...dated(line, 'date', /^(?:obs-)?(\d{4}(?:-\d{2}){1,2})(?:-|$)/), ...(line.row.id.startsWith('obs-') && line.row.kind !== 'observed' ? [at(line, 'kind', 'observed, as the id begins with obs-')] : [])]),
    ...sound(tables.crossings).flatMap((line) => (/(?<=-)(rail|road|pipeline)(?=-|$)/.exec(line.row.id) ?? []).slice(0, 1).flatMap((kind) => (line.row.kind.split('-').includes(kind) ? [] : [at(line, 'kind', `a kind with ${kind}, as in the id`)]))),
    ...sound(tables.nuclear_tests).flatMap((line) => (line.row.id === `${line.row.site}-${line.row.number}` ? [] : [at(line, 'id', `${line.row.site}-${line.row.number}, its site and number`)])),
    ...sound(tables.changes).flatMap((line) => {
      const [year, month] = line.row.date.split('-').map(Number);
      return line.row.version.startsWith(`${year}.${month}.`) ? [] : [at(line, 'version', `${year}.${month}. and a number, the month of its date`)];
    })
  ];
}

/** `exact`: nothing but a number may follow, which tells further statements apart. */
function begins(line: Line<unknown>, stem: string, exact = false): Problem[] {
  const rest = (line.cells['id'] ?? '').slice(stem.length);
  const holds = (line.cells['id'] ?? '').startsWith(stem) && (exact ? /^(-([2-9]|[1-9]\d))?$/ : /^-/).test(rest);
  return holds ? [] : [at(line, 'id', exact ? `${stem}, or that with -2, -3 …` : `${stem}- and a word for what is counted`)];
}

/** A day in the id is the row's; a month or year may be that in which something began. */
function dated(line: Line<unknown>, column: string, shape: RegExp): Problem[] {
  const said = shape.exec(line.cells['id'] ?? '')?.[1];
  const date = line.cells[column] ?? '';
  if (said === undefined) return [at(line, 'id', 'an id that begins with its date')];
  if (said.length === 10 ? said === date : Math.abs(months(said) - months(date)) <= 1) return [];
  return [at(line, column, `${said}, as the id says`)];
}

/** Months since the beginning; a year alone is as good as any month of it. */
function months(date: string): number {
  const [year = 0, month] = date.split('-').map(Number);
  return year * 12 + (month ?? 6);
}
