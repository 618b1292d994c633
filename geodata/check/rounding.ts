// Checks of the rounding of cited figures.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type Tables, type ValidLine } from '../schema/rows.ts';
import { saveAnswers } from '../saved-answers.ts';
import type { Problem } from '../problem.ts';

/** An amount of a row: its column, that of its rounding, and its unit. */
interface Amount {
  readonly column: string;
  readonly rounding: string;
  readonly unit: string;
}

/** The amounts that a row can have, the one displayed first. */
const goods = (line: Line<unknown>): Amount[] =>
  stated(line, [
    { column: 'value_usd', rounding: 'rounding_usd', unit: 'USD' },
    { column: 'quantity', rounding: 'rounding_quantity', unit: line.cells['unit'] ?? '' },
    { column: 'share_pct', rounding: 'rounding_pct', unit: '%' }
  ]);
const places = (line: Line<unknown>): Amount[] =>
  stated(line, [
    { column: 'value', rounding: 'rounding', unit: line.cells['unit'] ?? '' },
    { column: 'share_pct', rounding: 'rounding_pct', unit: '%' }
  ]);

const stated = (line: Line<unknown>, amounts: readonly Amount[]): Amount[] => amounts.filter(({ column }) => cell(line, column) !== '');
const cell = (line: Line<unknown>, column: string): string => line.cells[column] ?? '';

type Cited = ValidLine<{ readonly source: readonly string[] }>;

/** The rows of a table with their amounts, kept while the table does not change. */
const amountsOf = saveAnswers(
  (lines: readonly Line<Cited['row']>[], stated: (line: Line<unknown>) => readonly Amount[]) =>
    validRows(lines).map((line) => ({ line, amounts: stated(line) })),
  4
);

/** The finest last digit of the numbers of each source, by source and unit. */
const finestOf = saveAnswers((lines: readonly Line<Cited['row']>[], stated: (line: Line<unknown>) => readonly Amount[]): ReadonlyMap<string, number> => {
  const finest = new Map<string, number>();
  for (const { line, amounts } of amountsOf(lines, stated))
    for (const { column, unit } of amounts) note(finest, line.row.source, unit, lastDigit(cell(line, column)));
  return finest;
}, 4);

const finestOfTrade = saveAnswers((lines: Tables['trade']): ReadonlyMap<string, number> => {
  const finest = new Map<string, number>();
  // Few units occur, in many rows.
  const digits = new Map<number, number>();
  for (const { row } of validRows(lines)) {
    const digit = digits.get(row.rounding_usd) ?? lastDigit(String(row.rounding_usd));
    digits.set(row.rounding_usd, digit);
    note(finest, row.source, 'USD', digit);
  }
  return finest;
}, 4);

function note(finest: Map<string, number>, sources: readonly string[], unit: string, digit: number): void {
  for (const source of sources) {
    const key = `${source} ${unit}`;
    finest.set(key, Math.min(digit, finest.get(key) ?? Infinity));
  }
}

/** Each cited amount has its rounding, and its digits agree with it. */
export function checkRounding({ commodities, gateways, trade }: Pick<Tables, 'commodities' | 'gateways' | 'trade'>): Problem[] {
  const rows = [...amountsOf(commodities, goods), ...amountsOf(gateways, places)];
  // Only the other numbers of a source show which zeros at the end of a number are exact.
  const finest = [finestOf(commodities, goods), finestOf(gateways, places), finestOfTrade(trade)];
  const finestIn = (line: Cited, unit: string): number =>
    Math.min(...line.row.source.flatMap((source) => finest.map((digits) => digits.get(`${source} ${unit}`) ?? Infinity)));
  return rows.flatMap(({ line, amounts }) => [
    ...amounts.flatMap((amount) => roundingOf(line, amount, () => finestIn(line, amount.unit))),
    ...roundingsWithout(line, amounts),
    ...precisionOf(line, amounts[0])
  ]);
}

function roundingOf(line: Line<unknown>, { column, rounding, unit }: Amount, finest: () => number): Problem[] {
  const [value, unitOf] = [cell(line, column), cell(line, rounding)];
  if (unitOf === '') return [cellProblem(line, rounding, `the unit of the last printed digit, as there is a ${column}`)];
  if (!/^(10*|0\.0*1)$/.test(unitOf)) return [cellProblem(line, rounding, 'a power of ten: 1000, 1, 0.1')];
  const digit = lastDigit(unitOf);
  const last = lastDigit(value);
  if (digit > last) return [cellProblem(line, column, `a multiple of its ${rounding} ${unitOf}`)];
  if (digit === last || digit >= finest()) return [];
  return [cellProblem(line, rounding, `${ten(Math.min(finest(), last))}: no figure in ${unit} of its sources is printed finer`)];
}

function roundingsWithout(line: Line<unknown>, amounts: readonly Amount[]): Problem[] {
  const others = ['rounding_usd', 'rounding_quantity', 'rounding', 'rounding_pct'].filter((column) => !amounts.some(({ rounding }) => rounding === column));
  return others.flatMap((column) => (cell(line, column) === '' ? [] : [cellProblem(line, column, 'blank, as there is no such amount')]));
}

/** A share is a rounded number, however many decimals it has. */
function precisionOf(line: Line<unknown>, first: Amount | undefined): Problem[] {
  if (first === undefined || cell(line, first.rounding) === '') return [];
  const finest = first.unit === 'USD' ? 3 : 0;
  const due = first.unit !== '%' && lastDigit(cell(line, first.rounding)) <= finest ? 'exact' : 'rounded';
  return cell(line, 'precision') === due
    ? []
    : [cellProblem(line, 'precision', `${due}, as its last printed digit is ${cell(line, first.rounding)} ${first.unit}`)];
}

/** Power of ten of the last digit that is certainly significant: -1 for "73.0", 4 for "40000", 0 for "0". */
export function lastDigit(number: string): number {
  const [whole = '', decimals] = number.split('.');
  if (decimals !== undefined) return -decimals.length;
  if (whole === '0') return 0;
  let zeros = 0;
  while (whole[whole.length - 1 - zeros] === '0') zeros += 1;
  return zeros;
}

const ten = (power: number): string => (power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`);
