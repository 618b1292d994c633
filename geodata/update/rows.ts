import type { Cells } from '../csv.ts';
import type { Reported } from './comtrade.ts';

/** What a run would do to one figure of trade.csv. */
export interface RowChange {
  readonly kind: 'new' | 'same' | 'differs';
  readonly id: string;
  readonly cells: Cells;
  /** The value the table holds today. */
  readonly before?: number;
}

/**
 * Whether a year's totals may still change: reporters go on correcting their declarations of the last two years, and UN
 * Comtrade then replaces what it showed, without a mark of its own by which a reply could be told to be final.
 */
function unsettled(year: number, today: string): boolean {
  return year > Number(today.slice(0, 4)) - 2;
}

/**
 * Compares declared totals with the rows of trade.csv, on a day (YYYY-MM-DD). A figure that differs from the one the table holds becomes a
 * further statement (`-2`, `-3` …): a published number is never overwritten.
 */
export function rowChanges(rows: readonly Cells[], partner: string, figures: readonly Reported[], source: string, today: string): RowChange[] {
  return figures.map(({ year, direction, value, valuation }) => {
    const stem = `${partner}-${year}-${direction}-comtrade`;
    const held = rows.filter((row) => row['id'] === stem || row['id']?.match(`^${stem}-\\d+$`));
    const twin = held.find((row) => row['value_usd'] === String(value));
    const id = twin?.['id'] ?? (held.length === 0 ? stem : `${stem}-${held.length + 1}`);
    const cells: Cells = {
      id,
      partner,
      year: String(year),
      direction,
      value_usd: String(value),
      valuation,
      publication: 'comtrade',
      evidence: value === 0 ? 'zero' : 'reported',
      precision: 'exact',
      rounding_usd: '1',
      status: unsettled(year, today) ? 'provisional' : 'final',
      reporter: `${partner.toUpperCase()} (UN Comtrade)`,
      method: '',
      source,
      note: ''
    };
    const before = held[0]?.['value_usd'];
    return { kind: twin ? 'same' : held.length === 0 ? 'new' : 'differs', id, cells, ...(before !== undefined && { before: Number(before) }) };
  });
}

/** The changes as a person reads them, one line each. */
export function changeLine({ kind, id, cells, before }: RowChange): string {
  if (kind === 'same') return `  ${id} ${cells['value_usd']}`;
  if (kind === 'new') return `+ ${id} ${cells['value_usd']}`;
  return `± ${id} ${cells['value_usd']} (the table holds ${before}, which stays)`;
}
