// Compiles the log of changes.
import type { Change, ChangedRow } from '#lib/atlas/changes.ts';
import { RECORD_KINDS, RECORDS, yearOf } from '#lib/atlas/records.ts';
import { validRows, type Line, type Tables } from './schema/rows.ts';
import { defined } from './compile/fields.ts';

/** The log of changes. Each row has the partner and year by which a view decides whether it shows the row. */
export function compileChanges(tables: Tables): Change[] {
  const there = ofOneYear(tables);
  const rowOf = (id: string): ChangedRow => {
    // The id of a removed figure still contains them.
    const figure = /^([a-z]{3})-(?:(\d{4})-|\*$)/.exec(id);
    if (figure) return defined({ id, partner: figure[1] ?? '', year: figure[2] === undefined ? undefined : Number(figure[2]) });
    return defined({ id, partner: /^partner:(.*)$/.exec(id)?.[1], ...there.get(id) });
  };
  return validRows(tables.changes).map(({ row: { facts = [], removed = [], ...row } }) => ({
    ...row,
    facts: facts.map(rowOf),
    removed: removed.map(rowOf)
  }));
}

/** Rows that belong to one year, as `kind:id`. Places belong to every year. */
function ofOneYear(tables: Tables): ReadonlyMap<string, { year: number; partner?: string }> {
  return new Map(
    RECORD_KINDS.flatMap((kind) =>
      (tables[RECORDS[kind].table] as readonly Line<unknown>[]).flatMap(({ cells }) => {
        const year = yearOf(kind, cells);
        return year === undefined ? [] : [[`${kind}:${cells['id']}`, defined({ year, partner: cells['partner'] })] as const];
      })
    )
  );
}
