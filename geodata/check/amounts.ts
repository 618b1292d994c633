// Checks of cited amounts.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type Tables } from '../schema/rows.ts';
import type { Problem } from '../problem.ts';

/** A cited row has an amount with a unit; a share says of what; a reported zero is 0; an undated row says why. */
export function checkAmounts({ commodities, gateways }: Pick<Tables, 'commodities' | 'gateways'>): Problem[] {
  return [
    ...validRows(commodities).flatMap((line) => [
      ...someOf(line, ['value_usd', 'quantity', 'share_pct']),
      ...together(line, 'quantity', 'unit'),
      ...together(line, 'share_pct', 'share_of'),
      ...zero(line, ['value_usd', 'quantity'])
    ]),
    ...validRows(gateways).flatMap((line) => [
      ...someOf(line, ['value', 'share_pct']),
      ...together(line, 'value', 'unit'),
      ...dated(line),
      ...zero(line, ['value'])
    ])
  ];
}

const has = (line: Line<unknown>, column: string): boolean => line.cells[column] !== '';

function someOf(line: Line<unknown>, columns: readonly string[]): Problem[] {
  return columns.some((column) => has(line, column)) ? [] : [cellProblem(line, columns[0] ?? 'id', `a value in one of ${columns.join(', ')}`)];
}

function together(line: Line<unknown>, amount: string, of: string): Problem[] {
  if (has(line, amount) === has(line, of)) return [];
  return [has(line, amount) ? cellProblem(line, of, `a value, as there is a ${amount}`) : cellProblem(line, of, `blank, as there is no ${amount}`)];
}

function dated(line: Line<unknown>): Problem[] {
  return has(line, 'period') || has(line, 'note') ? [] : [cellProblem(line, 'period', 'a period, or a note that says why there is none')];
}

function zero(line: Line<unknown>, columns: readonly string[]): Problem[] {
  if (line.cells['evidence'] !== 'zero' || columns.some((column) => Number(line.cells[column] || NaN) === 0)) return [];
  return [cellProblem(line, 'evidence', 'evidence other than zero, as no value is 0')];
}
