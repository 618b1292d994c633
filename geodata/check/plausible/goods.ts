// Values of goods that their own years, their totals, other codes or other rows contradict.
import { contains } from '#lib/selection/hs-codes.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { validRows, type Tables, type ValidLine } from '../../schema/rows.ts';
import { ratio } from './figures.ts';
import { suspect } from './suspect.ts';

/** A row with a code and a value above zero for a whole year, in dollars. */
interface Goods {
  readonly line: ValidLine<TableRow<'commodities'>>;
  readonly year: number;
  readonly value: number;
}

/** A value ten or a thousand times too large or too small is this far from those of the years beside it. */
const JUMP = 6;
/** Smaller values are not judged by their years or for want of a total: with little trade a single delivery makes it jump. */
const LARGE_USD = 5_000_000;
/** Years on each side to compare a value with, and how many of them are needed. */
const SIDE = 2;
const FEWEST = 2;
/** A value this near to another for the same goods, year, partner and direction is supported by it. */
const SUPPORTED = 1.5;
/** Most that goods may exceed a total of their own reports, and that a code may exceed a wider one of another publication. */
const OF_OWN = 1.02;
const OF_OTHER = 1.25;
/** Equal values from here on, to the dollar, are no coincidence. */
const EQUAL_USD = 100_000;
/** A value this near to the other direction, and this far from its own, may be of the other. */
const [NEAR, FAR] = [2, 4];
const SWAPPED_USD = 1_000_000;

/** For publications of goods, those of the totals that the same reports add up to. */
const TOTALS: Readonly<Record<string, readonly string[]>> = { comtrade: ['comtrade', 'wits'], baci: ['oec'], fcs: ['fcs'], kotra: ['kotra'] };
/** Publications of goods that were entered as wholes, with the publication of the totals whose doubt they share. */
const WHOLE: Readonly<Record<string, readonly string[]>> = { comtrade: ['comtrade', 'wits'], baci: ['oec'] };

const keyOf = ({ line: { row } }: Goods): string => `${row.partner} ${row.period} ${row.direction}`;

/** Values of goods that are possible but unusual. */
export function suspectGoods({ commodities, trade }: Pick<Tables, 'commodities' | 'trade'>): Problem[] {
  const all = validRows(commodities).flatMap((line): Goods[] => {
    const { hs, value_usd, period } = line.row;
    return hs !== undefined && value_usd !== undefined && value_usd > 0 && /^\d{4}$/.test(period) ? [{ line, year: Number(period), value: value_usd }] : [];
  });
  const sure = all.filter(({ line }) => line.row.status !== 'doubted');
  const totals = group(validRows(trade), ({ row }): string => `${row.partner} ${row.year} ${row.direction}`);
  const totalsOf = (goods: Goods, publications: readonly string[] = []): TableRow<'trade'>[] =>
    (totals.get(keyOf(goods)) ?? []).flatMap((total) => (publications.includes(total.row.publication) ? total.row : []));
  return [
    ...all.flatMap((goods) => shared(goods, totalsOf(goods, WHOLE[goods.line.row.publication ?? '']))),
    ...sure.flatMap((goods) => alone(goods, totals.get(keyOf(goods)) ?? [])),
    ...sure.flatMap((goods) => above(goods, totalsOf(goods, TOTALS[goods.line.row.publication ?? '']))),
    ...wider(sure),
    ...jumps(sure),
    ...equal(sure),
    ...swapped(sure)
  ];
}

/** Goods are doubtful where the total of the same reports is. */
function shared({ line }: Goods, totals: readonly TableRow<'trade'>[]): Problem[] {
  if (line.row.status === 'doubted' || totals.length === 0 || totals.some(({ status }) => status !== 'doubted')) return [];
  return [suspect(line, 'status', `doubted, as ${totals[0]?.id} is, the total of the same reports`)];
}

/** Large goods without any total of their partner, year and direction, which no rule for doubtful totals reaches. */
function alone({ line, value }: Goods, totals: readonly unknown[]): Problem[] {
  if (value < LARGE_USD || totals.length > 0) return [];
  return [suspect(line, 'value_usd', 'a total of the partner, year and direction in trade.csv, or status doubted')];
}

function above({ line, value }: Goods, totals: readonly TableRow<'trade'>[]): Problem[] {
  const most = Math.max(...totals.map(({ value_usd }) => value_usd));
  return totals.length === 0 || value <= OF_OWN * most ? [] : [suspect(line, 'value_usd', `a part of the ${most} dollars of the same reports`)];
}

/** A value far from those of all years beside it, and that no other for its year supports. */
function jumps(all: readonly Goods[]): Problem[] {
  const lists = group(all, ({ line: { row } }) => `${row.partner} ${row.direction} ${row.hs}`);
  return [...lists.values()].flatMap((list) =>
    list.flatMap((goods) => {
      const near = beside(goods, list);
      if (new Set(near.map(({ year }) => year)).size < FEWEST) return [];
      if (Math.max(goods.value, ...near.map(({ value }) => value)) < LARGE_USD) return [];
      if (list.some((other) => other !== goods && other.year === goods.year && ratio(other.value, goods.value) <= SUPPORTED)) return [];
      if (near.some(({ value }) => ratio(value, goods.value) <= JUMP)) return [];
      return [suspect(goods.line, 'value_usd', `a value within ${JUMP} times one of the years beside it (${said(near)})`)];
    })
  );
}

const beside = ({ year }: Goods, list: readonly Goods[]): Goods[] => list.filter((other) => other.year !== year && Math.abs(other.year - year) <= SIDE);
const said = (list: readonly Goods[]): string => list.map(({ year, value }) => `${value} in ${year}`).join(', ');

/** A code is no larger than a wider one of the same publication, and hardly larger than one of another. KOTRA's estimates of oil are outside customs figures. */
function wider(all: readonly Goods[]): Problem[] {
  const lists = group(
    all.filter(({ line }) => line.row.evidence !== 'estimated'),
    ({ line: { row } }) => `${row.partner} ${row.period} ${row.direction}`
  );
  return [...lists.values()].flatMap((list) =>
    list.flatMap((goods) => {
      const { hs = '', publication } = goods.line.row;
      const wholes = list.filter(({ line: { row } }) => row.hs !== hs && contains(row.hs ?? '', hs));
      if (wholes.length === 0) return [];
      const fits = wholes.some(({ line, value }) => goods.value <= (line.row.publication === publication ? OF_OWN : OF_OTHER) * value);
      return fits ? [] : [suspect(goods.line, 'value_usd', `no more than ${wholes.map(({ line, value }) => `${value} of ${line.row.hs}`).join(', ')}`)];
    })
  );
}

/** The same value to the dollar for other goods, another partner, year, direction or publication: a row entered twice. */
function equal(all: readonly Goods[]): Problem[] {
  const exact = all.filter(({ line, value }) => line.row.rounding_usd === 1 && value >= EQUAL_USD);
  return [...group(exact, ({ value }) => String(value)).values()].flatMap((list) =>
    list.flatMap((goods, i) => {
      const first = list.slice(0, i).find((other) => !isWithin(goods, other));
      return first ? [suspect(goods.line, 'value_usd', `a value of its own (${first.line.row.id} has the same to the dollar)`)] : [];
    })
  );
}

/** A wider code may consist of one narrower code alone. */
function isWithin({ line: { row: a } }: Goods, { line: { row: b } }: Goods): boolean {
  const same = a.partner === b.partner && a.period === b.period && a.direction === b.direction && a.hs !== b.hs;
  return same && (contains(a.hs ?? '', b.hs ?? '') || contains(b.hs ?? '', a.hs ?? ''));
}

/** A value unlike those of its own direction and like those of the other, in the years beside it. */
function swapped(all: readonly Goods[]): Problem[] {
  const lists = group(all, ({ line: { row } }) => `${row.partner} ${row.hs}`);
  return [...lists.values()].flatMap((list) =>
    list.flatMap((goods) => {
      if (goods.value < SWAPPED_USD) return [];
      const near = beside(goods, list);
      const own = near.filter(({ line }) => line.row.direction === goods.line.row.direction);
      const other = near.filter(({ line }) => line.row.direction !== goods.line.row.direction);
      if (own.length < FEWEST || other.length < FEWEST) return [];
      const isLike = own.every(({ value }) => ratio(value, goods.value) > FAR) && other.some(({ value }) => ratio(value, goods.value) <= NEAR);
      return isLike ? [suspect(goods.line, 'value_usd', `a value like those of its own direction (${said(own)}); the other has ${said(other)}`)] : [];
    })
  );
}
