import { at, type Tables } from '../data.ts';
import type { Problem } from '../problem.ts';

/** Every cell is clean text: NFC, no blanks at its ends, no control characters, no angle brackets. */
export function checkText(tables: Tables): Problem[] {
  return Object.values(tables).flatMap((lines) => lines.flatMap((line) =>
    Object.entries(line.cells).flatMap(([column, cell]) => {
      const expected = fault(cell);
      return expected === undefined ? [] : [at(line, column, expected)];
    })
  ));
}

function fault(cell: string): string | undefined {
  // Control, format (zero-width, direction marks), private and surrogate characters never show what they are.
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u.test(cell)) return 'no control or invisible characters';
  if (/^\s|\s$/u.test(cell)) return 'no blanks at the ends';
  if (/[<>]/.test(cell)) return 'no angle brackets';
  if (cell !== cell.normalize('NFC')) return 'composed letters (Unicode NFC)';
  return undefined;
}
