// Recognises figures far from all others, before they are added.
import type { Cells } from '../schema/rows.ts';

/** A figure that differs by more than this ratio from every neighbouring one is probably an error of the server. */
const FAR = 2;

/** How a figure compares with those in trade.csv for its year and the neighbouring years; undefined if it is close to one of them. */
export function farFrom(rows: readonly Cells[], figure: Cells): string | undefined {
  const value = Number(figure['value_usd']);
  const year = Number(figure['year']);
  const beside = rows.filter((row) => row['partner'] === figure['partner'] && row['status'] !== 'doubted' && Math.abs(Number(row['year']) - year) <= 1);
  const same = beside.filter((row) => row['direction'] === figure['direction']);
  // If only totals are known, a part must not be larger than they are.
  const totals = same.length > 0 ? [] : beside.filter((row) => row['direction'] === 'total');
  const isNear =
    same.length > 0
      ? same.some((row) => within(value, Number(row['value_usd'])))
      : totals.length === 0 || totals.some((row) => value <= FAR * Number(row['value_usd']));
  if (isNear) return undefined;
  const others = [...same, ...totals].map((row) => `${row['value_usd']} (${row['id']})`);
  return `${figure['id']} ${value}: expected within ${FAR} times one of ${others.join(', ')}`;
}

function within(a: number, b: number): boolean {
  return a === b || Math.max(a, b) <= FAR * Math.min(a, b);
}
