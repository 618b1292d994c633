// Compares new figures with the rows of trade.csv.
import type { Cells } from '../schema/rows.ts';
import type { Reported } from './comtrade.ts';

/** What a run would do with one figure. */
export interface RowChange {
  readonly kind: 'new' | 'same' | 'differs';
  readonly id: string;
  readonly cells: Cells;
  /** The present value in the table. */
  readonly before?: number;
}

/**
 * Whether a year's totals may still change: reporters revise the last two years, and UN Comtrade then replaces its figures without marking
 * any as final.
 */
function unsettled(year: number, today: string): boolean {
  return year > Number(today.slice(0, 4)) - 2;
}

/**
 * Compares declared totals with the rows of trade.csv, on a day (YYYY-MM-DD). A figure that differs from that in the table becomes a
 * further statement (`-2`, `-3` …): a published number is never overwritten. A figure of a month is a row of monthly.csv.
 */
export function rowChanges(
  rows: readonly Cells[],
  partner: string,
  figures: readonly Reported[],
  source: string,
  today: string,
  reporter = `${partner.toUpperCase()} (UN Comtrade)`
): RowChange[] {
  return figures.map(({ year, month, direction, value, valuation }) => {
    const stem = `${partner}-${month ?? year}-${direction}-comtrade`;
    const held = rows.filter((row) => row['id'] === stem || row['id']?.match(`^${stem}-\\d+$`));
    const equal = held.find((row) => row['value_usd'] === String(value));
    const id = equal?.['id'] ?? (held.length === 0 ? stem : `${stem}-${held.length + 1}`);
    const cells: Cells = {
      id,
      partner,
      ...(month === undefined ? { year: String(year), method: '' } : { month }),
      direction,
      value_usd: String(value),
      valuation,
      publication: 'comtrade',
      evidence: value === 0 ? 'zero' : 'reported',
      precision: 'exact',
      rounding_usd: '1',
      status: unsettled(year, today) ? 'provisional' : 'final',
      reporter,
      source,
      note: ''
    };
    const before = held[0]?.['value_usd'];
    return { kind: equal ? 'same' : held.length === 0 ? 'new' : 'differs', id, cells, ...(before !== undefined && { before: Number(before) }) };
  });
}

/** A change as one line of text. */
export function changeLine({ kind, id, cells, before }: RowChange): string {
  if (kind === 'same') return `  ${id} ${cells['value_usd']}`;
  if (kind === 'new') return `+ ${id} ${cells['value_usd']}`;
  return `± ${id} ${cells['value_usd']} (the table holds ${before}, which stays)`;
}
