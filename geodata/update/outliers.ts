// Recognises figures far from all others, before they are added.
import type { Cells } from '../schema/rows.ts';

/** A figure that differs by more than this ratio from every neighbouring one is probably an error of the server. */
const FAR = 2;

/** From this value in dollars on, a figure that no other one supports is too large to be taken unseen. */
const LARGE_USD = 10_000_000;

/**
 * How a figure compares with those of its partner; undefined if it is close to one of them. Figures for the same year and direction alone
 * decide, then those of the years beside it, then totals of both directions. Without any of them only its size does.
 */
export function farFrom(rows: readonly Cells[], figure: Cells): string | undefined {
  const value = Number(figure['value_usd']);
  const year = Number(figure['year']);
  const beside = rows.filter((row) => row['partner'] === figure['partner'] && row['status'] !== 'doubted' && Math.abs(Number(row['year']) - year) <= 1);
  const directed = beside.filter((row) => row['direction'] === figure['direction']);
  const competing = directed.filter((row) => row['year'] === figure['year'] && row['month'] === figure['month']);
  const same = competing.length > 0 ? competing : directed;
  const totals = beside.filter((row) => row['direction'] === 'total');
  if (same.length > 0) return same.some((row) => within(value, Number(row['value_usd']))) ? undefined : expected(figure, `within ${FAR} times one of`, same);
  // If only totals are known, a part must not be larger than they are.
  if (totals.length > 0)
    return totals.some((row) => value <= FAR * Number(row['value_usd'])) ? undefined : expected(figure, `up to ${FAR} times one of`, totals);
  return value < LARGE_USD ? undefined : expected(figure, `a figure for its year or the years beside it, or less than ${LARGE_USD}`, []);
}

const expected = (figure: Cells, what: string, others: readonly Cells[]): string =>
  `${figure['id']} ${figure['value_usd']}: expected ${[what, others.map((row) => `${row['value_usd']} (${row['id']})`).join(', ')].join(' ').trim()}`;

function within(a: number, b: number): boolean {
  return a === b || Math.max(a, b) <= FAR * Math.min(a, b);
}
