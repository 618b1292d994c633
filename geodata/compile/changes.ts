import type { Change, ChangedRow } from '#lib/atlas/changes.ts';
import { sound, type Tables } from '../data.ts';
import { defined } from './parts.ts';

/** The log of changes, each row named with the partner and the year by which a view can tell whether it shows it. */
export function compileChanges(tables: Tables): Change[] {
  const years = yearsOf(tables);
  const rowOf = (id: string): ChangedRow => {
    const figure = /^([a-z]{3})-(\d{4})-/.exec(id);
    if (figure) return { id, partner: figure[1] ?? '', year: Number(figure[2]) };
    return defined({ id, partner: /^partner:(.*)$/.exec(id)?.[1], ...years.get(id) });
  };
  return sound(tables.changes).map(({ row: { facts = [], removed = [], ...row } }) => ({
    ...row, facts: facts.map(rowOf), removed: removed.map(rowOf)
  }));
}

/** Rows of one day or one year. Places hold for every year, and a row that is gone can no longer say. */
function yearsOf(tables: Tables): ReadonlyMap<string, { year?: number; partner?: string }> {
  const year = (date: string): number => Number(date.slice(0, 4));
  return new Map<string, { year?: number; partner?: string }>([
    ...sound(tables.missile_tests).map(({ row }) => [`test:${row.id}`, { year: year(row.date) }] as const),
    ...sound(tables.nuclear_tests).map(({ row }) => [`nuclear:${row.id}`, { year: year(row.date) }] as const),
    ...sound(tables.danger_areas).map(({ row }) => [`danger:${row.id}`, { year: year(row.date) }] as const),
    ...sound(tables.events).map(({ row }) => [`event:${row.id}`, { year: year(row.date) }] as const),
    ...sound(tables.commodities).map(({ row }) => [`commodity:${row.id}`, { year: year(row.period), partner: row.partner }] as const)
  ]);
}
