import type { Cells } from '../csv.ts';

/** Beyond this ratio to every figure beside it, a figure is more likely a slip of the server's than a year like no other. */
const FAR = 2;

/** How a figure stands to those that trade.csv has for its year and the years beside it; undefined where it is near one of them. */
export function farFrom(rows: readonly Cells[], figure: Cells): string | undefined {
  const value = Number(figure['value_usd']);
  const year = Number(figure['year']);
  const beside = rows.filter((row) => row['partner'] === figure['partner'] && row['status'] !== 'doubted' && Math.abs(Number(row['year']) - year) <= 1);
  const same = beside.filter((row) => row['direction'] === figure['direction']);
  // Where only totals are known, a part is not larger than they are.
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
