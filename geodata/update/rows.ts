// Compares new figures with the rows of trade.csv.
import type { Cells } from '../schema/rows.ts';
import type { Reported } from './comtrade.ts';

/** What a run would do with one figure. */
export interface RowChange {
  readonly kind: 'new' | 'same' | 'differs';
  readonly id: string;
  readonly cells: Cells;
  /** The row of the table that is shown for the figure, if another value was found. */
  readonly shown?: Cells;
  /** That row under the id that it gets when the newer reading takes its place. */
  readonly earlier?: Cells;
}

/**
 * Whether a year's totals may still change: reporters revise the last two years, and UN Comtrade then replaces its figures without marking
 * any as final.
 */
function unsettled(year: number, today: string): boolean {
  return year > Number(today.slice(0, 4)) - 2;
}

/**
 * Compares declared totals of a row of partners.csv with the rows of trade.csv, on a day (YYYY-MM-DD). A figure that differs from that in
 * the table takes the id without a number, which is shown first, and the earlier one gets the next number (`-2`, `-3` …): a published
 * number is never overwritten. A figure of a month is a row of monthly.csv.
 */
export function rowChanges(rows: readonly Cells[], partner: Cells, figures: readonly Reported[], source: string, today: string): RowChange[] {
  return figures.map(({ year, month, direction, value, valuation }) => {
    const stem = `${partner['id']}-${month ?? year}-${direction}-comtrade`;
    const held = rows.filter((row) => row['id'] === stem || row['id']?.match(`^${stem}-\\d+$`));
    const [first, equal] = [held.find((row) => row['id'] === stem), held.find((row) => row['value_usd'] === String(value))];
    const cells: Cells = {
      id: equal?.['id'] ?? stem,
      partner: partner['id'] ?? '',
      ...(month === undefined ? { year: String(year), method: '' } : { month }),
      direction,
      value_usd: String(value),
      valuation,
      publication: 'comtrade',
      evidence: value === 0 ? 'zero' : 'reported',
      precision: 'exact',
      rounding_usd: '1',
      status: unsettled(year, today) ? 'provisional' : 'final',
      reporter: `${partner['name_en']}, to UN Comtrade`,
      source,
      note: ''
    };
    if (equal) return { kind: 'same', id: equal['id'] ?? '', cells, ...(first && first !== equal && { shown: first }) };
    if (!first) return { kind: 'new', id: stem, cells };
    return { kind: 'differs', id: stem, cells, shown: first, earlier: { ...first, id: `${stem}-${held.length + 1}` } };
  });
}

/** The rows of the table with those that are added; earlier readings have their new ids. */
export function changedRows(rows: readonly Cells[], added: readonly RowChange[]): Cells[] {
  const moved = new Map(added.flatMap(({ id, earlier }) => (earlier ? [[id, earlier] as const] : [])));
  return [...rows.map((row) => moved.get(row['id'] ?? '') ?? row), ...added.map(({ cells }) => cells)];
}

/** A change as one line of text. */
export function changeLine({ kind, id, cells, shown, earlier }: RowChange): string {
  if (kind === 'new') return `+ ${id} ${cells['value_usd']}`;
  if (kind === 'differs') return `± ${id} ${cells['value_usd']} (${shown?.['value_usd']} of the table stays as ${earlier?.['id']})`;
  const exchange = shown && ` (the table shows ${shown['value_usd']} of ${shown['id']}; if this is newer, exchange the two ids)`;
  return `  ${id} ${cells['value_usd']}${exchange ?? ''}`;
}

/** The answer about one period as a source. */
export function sourceOf(period: string, url: string, today: string): Cells {
  return {
    id: `un-comtrade-all-${period}-${today}`,
    publisher: 'United Nations',
    title: `UN Comtrade, totals of all reporters with partner 408, ${period}`,
    url,
    published: '',
    read: today,
    licence: 'facts-only',
    via: '',
    note: 'Answer of the public API to this address on the day it was read.'
  };
}
