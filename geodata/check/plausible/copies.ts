// Rows that say the same as another row of their table, under another id.
import { cellProblem } from '../../typed-tables.ts';
import type { Line, Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import { TABLE_NAMES } from '../../schema/tables.ts';

/** Tables that are compared. Two tests of one salvo may have equal rows, and figures of trade have checks of their own (figures.ts). */
export const COMPARED = TABLE_NAMES.filter((name) => !['missile_tests', 'trade', 'monthly'].includes(name));

/** Rows that are equal except for their ids: one of them was copied and not changed. */
export function suspectCopies(tables: Tables): Problem[] {
  return COMPARED.flatMap((table) => {
    const named = (tables[table] as readonly Line<unknown>[]).filter(({ row, cells }) => row !== null && cells['id'] !== undefined);
    const alike = group(named, ({ cells }) => JSON.stringify({ ...cells, id: '' }));
    return [...alike.values()].flatMap(([first, ...others]) =>
      others.map((line) => cellProblem(line, 'id', `a row of its own (line ${first?.line} says the same)`))
    );
  });
}
