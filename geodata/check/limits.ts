// Checks of the known limits.
import { DATED_LIMITS } from '../schema/limits.ts';
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Tables } from '../schema/rows.ts';
import type { Problem } from '../problem.ts';

/** Each limit of a view whose text is a row of the table has exactly one. */
export function checkLimits({ limits }: Pick<Tables, 'limits'>): Problem[] {
  const lines = validRows(limits);
  return DATED_LIMITS.flatMap((view) => {
    const own = lines.filter(({ row }) => row.view === view);
    if (own.length === 0) return [{ file: 'limits.csv', line: 1, column: 'view', expected: `a row for ${view}`, got: '' }];
    return own.slice(1).map((line) => cellProblem(line, 'view', `one row for ${view}`));
  });
}
