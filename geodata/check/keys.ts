// Checks of keys and of the order of rows.
import { cellProblem } from '../typed-tables.ts';
import type { Line } from '../schema/rows.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import type { Table } from '../schema/table.ts';
import type { Problem } from '../problem.ts';

const partsOf = (name: TableName): Table => TABLES[name];

/** Keys are unique. */
export const checkKeys = (name: TableName, lines: readonly Line<unknown>[]): Problem[] => repeated(lines, partsOf(name).key);

/** Rows are sorted by their keys (code units; numbers by value). */
export function checkOrder(name: TableName, lines: readonly Line<unknown>[]): Problem[] {
  const { key, columns } = partsOf(name);
  // A code such as 0203 is not a number: only numeric columns are sorted by value.
  const numeric = new Set(key.filter((part) => columns[part]?.field.type === 'integer'));
  return misplaced(lines, key, numeric);
}

/** With more misplaced rows than this, the table has another order or none, which is reported once. */
const MANY = 10;

const column = (key: readonly string[]): string => key[key.length - 1] ?? 'id';

function repeated(lines: readonly Line<unknown>[], key: readonly string[]): Problem[] {
  const first = new Map<string, number>();
  return lines.flatMap((line) => {
    const name = key.map((part) => line.cells[part]).join(' ');
    const before = first.get(name);
    if (before !== undefined)
      return [cellProblem(line, column(key), `${key.length === 1 ? 'an id' : `a ${key.join(' ')}`} of its own (line ${before} has the same)`)];
    first.set(name, line.line);
    return [];
  });
}

function misplaced(lines: readonly Line<unknown>[], key: readonly string[], numeric: ReadonlySet<string>): Problem[] {
  const order = (a: Line<unknown>, b: Line<unknown>): number => compare(a, b, key, numeric);
  const found = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || order(before, line) <= 0) return [];
    // Of two neighbours in the wrong order, the misplaced one is that without which the rows around it are sorted.
    const [above, below] = [lines[i - 2], lines[i + 1]];
    const lineStrays = below === undefined ? above === undefined || order(above, line) > 0 : order(before, below) <= 0;
    const [stray, where, other] = lineStrays ? [line, 'before', before] : [before, 'after', line];
    return [cellProblem(stray, column(key), `rows sorted by ${key.join(', ')} (this one goes ${where} line ${other.line})`)];
  });
  const [first] = found;
  return found.length < MANY || first === undefined
    ? found
    : [{ ...first, expected: `${first.expected.replace(/\)$/, '')}, and ${found.length - 1} more are out of place)` }];
}

function compare(a: Line<unknown>, b: Line<unknown>, key: readonly string[], numeric: ReadonlySet<string>): number {
  for (const part of key) {
    const [x, y] = [a.cells[part] ?? '', b.cells[part] ?? ''];
    if (x === y) continue;
    if (numeric.has(part)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return 0;
}
