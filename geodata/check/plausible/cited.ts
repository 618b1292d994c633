// Cited figures that other figures contradict.
import { cellProblem } from '../../typed-tables.ts';
import { validRows, type Line, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { ratio } from './figures.ts';
import { suspect } from './suspect.ts';

type Goods = ValidLine<TableRow<'commodities'>>;
type Place = ValidLine<TableRow<'gateways'>>;

/** A part may be slightly larger than a total from another publication. */
const PART = 1.25;
/** Largest difference in percentage points between a published share and that of its value. */
const SHARE_POINTS = 3;
const COMPETING = 2;
/** Largest ratio between prices of one kind of goods. */
const PRICES = 8;
/** Largest ratio between consecutive counts of the same kind at one place. */
const COUNTS = 8;

/** Cited figures that totals, shares, prices or their own series contradict. */
export function suspectCited({ commodities, gateways, trade, partners }: Pick<Tables, 'commodities' | 'gateways' | 'trade' | 'partners'>): Problem[] {
  const names = new Map(validRows(partners).map(({ row }) => [row.name_en, row.id]));
  const goods = validRows(commodities).filter(({ row }) => row.status !== 'doubted');
  const totals = group(validRows(trade), ({ row }): string => `${row.partner} ${row.year} ${row.direction}`);
  return [
    ...goods.flatMap((line) =>
      part(
        line,
        (totals.get(`${line.row.partner} ${line.row.period.slice(0, 4)} ${line.row.direction}`) ?? []).map(({ row }) => row.value_usd)
      )
    ),
    ...twice(goods),
    ...parts(goods),
    ...competing(goods),
    ...prices(goods),
    ...goods.flatMap((line) => otherWhole(line, names)),
    ...beyondYear(validRows(gateways), validRows(trade)),
    ...series(validRows(gateways).filter(({ row }) => row.status !== 'doubted'))
  ];
}

/** Goods do not exceed their year's total, and a share of a whole year agrees with its value. */
function part(line: Goods, totals: readonly number[]): Problem[] {
  const { value_usd, share_pct, share_of = '', period } = line.row;
  if (value_usd === undefined || totals.length === 0) return [];
  if (value_usd > PART * Math.max(...totals)) return [suspect(line, 'value_usd', `a part of the year’s ${Math.max(...totals)} dollars`)];
  if (share_pct === undefined || period.length > 4 || !/^(all |exports |imports )/.test(share_of)) return [];
  const off = Math.min(...totals.map((total) => Math.abs((100 * value_usd) / total - share_pct)));
  return off <= SHARE_POINTS
    ? []
    : [suspect(line, 'share_pct', `${((100 * value_usd) / Math.max(...totals)).toFixed(1)} or so, as its value is of the year’s total`)];
}

/** The words for what a share is of name no other direction and no other partner. */
function otherWhole(line: Goods, names: ReadonlyMap<string, string>): Problem[] {
  const { share_of = '', direction, partner } = line.row;
  const [, named] = /\b(import|export)s\b/.exec(share_of) ?? [];
  const [, country = ''] = /\b(?:to|from) (\p{Lu}[\p{L} ]*?)(?= in the|$)/u.exec(share_of) ?? [];
  if ((named ?? direction) === direction && (names.get(country) ?? partner) === partner) return [];
  return [suspect(line, 'share_of', `words for all ${direction}s of ${partner}, the direction and partner of the row`)];
}

/** A place’s trade is no more than the largest figure of its year, and a province’s share of a year is that of its value in China’s trade. */
function beyondYear(places: readonly Place[], figures: readonly ValidLine<TableRow<'trade'>>[]): Problem[] {
  const years = group(figures, ({ row }) => String(row.year));
  return places.flatMap((line) => {
    const { place_kind, period = '', value, unit, share_pct } = line.row;
    const all = years.get(period.slice(0, 4)) ?? [];
    if (value === undefined || unit !== 'USD' || all.length === 0) return [];
    const largest = all.reduce((most, { row }) => Math.max(most, row.value_usd), 0);
    if (value > largest) return [suspect(line, 'value', `no more than the largest figure of the year, ${largest} dollars`)];
    const china = all.flatMap(({ row }) => (row.partner === 'chn' && row.direction === 'total' ? [row.value_usd] : []));
    if (place_kind !== 'province' || share_pct === undefined || period.length !== 4 || china.length === 0) return [];
    if (china.some((total) => Math.abs((100 * value) / total - share_pct) <= SHARE_POINTS)) return [];
    return [
      suspect(
        line,
        'share_pct',
        `${[Math.max(...china), Math.min(...china)].map((total) => ((100 * value) / total).toFixed(1)).join(' to ')}, as its value is of the year’s totals with China`
      )
    ];
  });
}

/** The same goods row under two ids. */
function twice(goods: readonly Goods[]): Problem[] {
  const lists = group(goods, ({ cells }) =>
    ['partner', 'period', 'direction', 'hs', 'goods', 'value_usd', 'quantity', 'share_pct'].map((column) => cells[column]).join(' ')
  );
  return [...lists.values()].flatMap(([first, ...others]) =>
    others.map((line) => cellProblem(line, 'id', `a statement of its own (line ${first?.line} says the same)`))
  );
}

/** Months of a year do not add up to more than the year. */
function parts(goods: readonly Goods[]): Problem[] {
  const years = group(
    goods.filter(({ row }) => row.period.length === 4 && row.value_usd !== undefined),
    ({ row }) => `${row.partner} ${row.period} ${row.direction} ${row.hs}`
  );
  return goods.flatMap((line) => {
    const { partner, period, direction, hs, value_usd } = line.row;
    if (hs === undefined || value_usd === undefined || period.length === 4) return [];
    const whole = (years.get(`${partner} ${period.slice(0, 4)} ${direction} ${hs}`) ?? []).map(({ row }) => row.value_usd ?? 0);
    if (whole.length === 0 || value_usd <= 1.02 * Math.max(...whole)) return [];
    return [suspect(line, 'value_usd', `no more than the ${Math.max(...whole)} dollars of the whole year`)];
  });
}

function competing(goods: readonly Goods[]): Problem[] {
  const lists = group(
    goods.filter(({ row }) => row.hs !== undefined && (row.value_usd ?? 0) > 0),
    ({ row }) => `${row.partner} ${row.period} ${row.direction} ${row.hs}`
  );
  return [...lists.values()].flatMap((list) =>
    list
      .filter((line) => list.length > 1 && list.every((other) => other === line || ratio(other.row.value_usd ?? 1, line.row.value_usd ?? 1) > COMPETING))
      .slice(-1)
      .map((line) =>
        suspect(line, 'value_usd', `a value within ${COMPETING} times another of the same goods and time (line ${list.find((other) => other !== line)?.line})`)
      )
  );
}

/** Dollars per unit, compared with the other rows for the same goods. */
function prices(goods: readonly Goods[]): Problem[] {
  const priced = goods.flatMap((line) => {
    const { hs, unit, quantity, value_usd } = line.row;
    return hs !== undefined && quantity && value_usd ? [{ line, kind: `${hs} ${unit}`, price: value_usd / quantity }] : [];
  });
  return [...group(priced, ({ kind }) => kind).values()].flatMap((list) =>
    list.flatMap(({ line, price }) => {
      const others = list.filter((other) => other.line !== line).map((other) => other.price);
      if (others.length < 2 || others.some((other) => ratio(other, price) <= PRICES)) return [];
      return [
        suspect(
          line,
          'quantity',
          `a quantity that makes a price within ${PRICES} times those of other rows (${price.toPrecision(3)} dollars beside ${others.map((other) => other.toPrecision(3)).join(', ')})`
        )
      ];
    })
  );
}

/** One measure at one place over time. */
function series(places: readonly Place[]): Problem[] {
  const column = (line: Place): 'value' | 'share_pct' => (line.row.value === undefined ? 'share_pct' : 'value');
  const amount = (line: Place): number => line.row[column(line)] ?? 0;
  // Parts of years with different lengths are not comparable.
  const yearly = places.filter((line) => /^\d{4}$/.test(line.row.period ?? '') && amount(line) > 0);
  return [...group(yearly, (line) => ['place', 'measure', 'unit', 'direction'].map((name) => (line as Line<unknown>).cells[name]).join(' ')).values()].flatMap(
    (unsorted) => {
      const list = [...unsorted].sort((a, b) => ((a.row.period ?? '') < (b.row.period ?? '') ? -1 : 1));
      if (list.length < 3) return [];
      return list.flatMap((line, i) => {
        const beside = [list[i - 1], list[i + 1], ...(i === 0 ? [list[2]] : i === list.length - 1 ? [list[i - 2]] : [])].filter((other) => other !== undefined);
        if (beside.some((other) => ratio(amount(other), amount(line)) <= COUNTS)) return [];
        return [
          suspect(
            line,
            column(line),
            `a figure within ${COUNTS} times the same count of a time beside it (${beside.map((other) => `${amount(other)} in ${other.row.period}`).join(', ')})`
          )
        ];
      });
    }
  );
}
