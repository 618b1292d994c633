// Checks of the rounding of cited figures.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type Tables } from '../schema/rows.ts';
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

/** Each cited amount has its rounding, and its digits agree with it. */
export function checkRounding({ commodities, gateways, trade }: Pick<Tables, 'commodities' | 'gateways' | 'trade'>): Problem[] {
  const rows = [
    ...validRows(commodities).map((line) => ({ line, amounts: goods(line) })),
    ...validRows(gateways).map((line) => ({ line, amounts: places(line) }))
  ];
  // Only the other numbers of a source show which zeros at the end of a number are exact.
  const finest = new Map<string, number>();
  const note = (sources: readonly string[], unit: string, digit: number): void => {
    for (const key of sources.map((source) => `${source} ${unit}`)) finest.set(key, Math.min(digit, finest.get(key) ?? Infinity));
  };
  for (const { line, amounts } of rows) for (const { column, unit } of amounts) note(line.row.source, unit, lastDigit(cell(line, column)));
  for (const { row } of validRows(trade)) note(row.source, 'USD', lastDigit(String(row.rounding_usd)));
  return rows.flatMap(({ line, amounts }) => [
    ...amounts.flatMap((amount) => roundingOf(line, amount, Math.min(...line.row.source.map((source) => finest.get(`${source} ${amount.unit}`) ?? Infinity)))),
    ...roundingsWithout(line, amounts),
    ...precisionOf(line, amounts[0])
  ]);
}

function roundingOf(line: Line<unknown>, { column, rounding, unit }: Amount, finest: number): Problem[] {
  const [value, unitOf] = [cell(line, column), cell(line, rounding)];
  if (unitOf === '') return [cellProblem(line, rounding, `the unit of the last printed digit, as there is a ${column}`)];
  if (!/^(10*|0\.0*1)$/.test(unitOf)) return [cellProblem(line, rounding, 'a power of ten: 1000, 1, 0.1')];
  const digit = lastDigit(unitOf);
  if (digit > lastDigit(value)) return [cellProblem(line, column, `a multiple of its ${rounding} ${unitOf}`)];
  if (digit < Math.min(finest, lastDigit(value)))
    return [cellProblem(line, rounding, `${ten(Math.min(finest, lastDigit(value)))}: no figure in ${unit} of its sources is printed finer`)];
  return [];
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
  return whole === '0' ? 0 : whole.length - whole.replace(/0+$/, '').length;
}

const ten = (power: number): string => (power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`);
