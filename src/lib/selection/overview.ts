// What is known about years and months that a view does not show: which partners have figures, and the sums over all partners.
import type { Atlas, CommodityFact, Direction, KnownDirections, Overview, PartnerId, PeriodSum, PeriodSums, Series } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Period } from '#lib/dates/partial-dates.ts';
import { SERIES, type Flow } from '#lib/view/view.ts';
import type { Scope } from './figures.ts';
import { partnersInYear } from './filtered-partners.ts';
import { goodsOf } from './goods-index.ts';
import { periodSums, type ListedSum } from './period-sums.ts';
import { preferredFigures } from './preferred-figures.ts';

/** The digit of a direction in KnownDirections. */
export const DIGIT: Readonly<Record<Direction, number>> = { export: 1, import: 2, total: 4 };

const made = new WeakMap<Atlas, Overview>();

/** The overview compiled with the core of the Atlas; for a whole Atlas it is computed once. */
export function overviewOf(atlas: Atlas): Overview {
  if (atlas.overview) return atlas.overview;
  let found = made.get(atlas);
  if (!found) made.set(atlas, (found = compute(atlas)));
  return found;
}

/** Every calendar year from the first to the last that can be selected, gaps included. */
export function calendarYears(atlas: Atlas): number[] {
  const { years } = availableValues(atlas);
  const [first = 0, last = -1] = [years[0], years.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Whether a view of a year or month, with its directions, series and goods, has a figure of the partner. Goods need their part of the Atlas. */
export function hasFigure(atlas: Atlas, partner: PartnerId, period: Period, { series, goods }: Scope, flow: Flow): boolean {
  if (goods !== null)
    return goodsOf(atlas, partner, period).some((row) => row.hs === goods && row.value !== undefined && (flow === 'both' || row.direction === flow));
  const { available, years, months } = overviewOf(atlas);
  const at = typeof period === 'number' ? period - (available.years[0] ?? 0) : available.months.indexOf(period);
  const digit = Number((typeof period === 'number' ? years : months)[series][partner]?.[at] ?? 0);
  return flow === 'both' ? digit > 0 : (digit & DIGIT[flow]) > 0;
}

/** The years for which a partner has a figure, as spans without a gap. */
export function knownYears(atlas: Atlas, partner: PartnerId, series: Series): (readonly [first: number, last: number])[] {
  const known = calendarYears(atlas).filter((year) => hasFigure(atlas, partner, year, { series, goods: null }, 'both'));
  const ends = known.filter((year, i) => known[i + 1] !== year + 1);
  return known.filter((year, i) => known[i - 1] !== year - 1).map((first, i) => [first, ends[i] ?? first]);
}

/** Whether this partner has a figure for any month. For the others, pages say once that there are none. */
export function hasMonths(atlas: Atlas, partner: PartnerId): boolean {
  return partner in overviewOf(atlas).months.customs;
}

function compute(atlas: Atlas): Overview {
  const available = availableValues(atlas);
  const sumsOf = (year: number, series: Series): Overview['sums'][Series][number] =>
    unlisted(periodSums(atlas, partnersInYear(atlas, { partners: 'all', only: [], year }), year, { series, goods: null }, 'both'));
  const ofEach = (partners: readonly PartnerId[], periods: readonly Period[], series: Series): KnownDirections =>
    Object.fromEntries(partners.map((id) => [id, periods.map((period) => directions(atlas, id, period, series)).join('')]));
  const traders = [...new Set(atlas.trade.map(({ partner }) => partner))];
  const monthly = [...new Set(atlas.monthly.map(({ partner }) => partner))];
  return {
    available,
    years: inEach((series) => ofEach(traders, calendarYears(atlas), series)),
    months: inEach((series) => ofEach(monthly, available.months, series)),
    sums: inEach((series) => calendarYears(atlas).map((year) => sumsOf(year, series))),
    goods: inEach((series) =>
      Object.fromEntries(
        [...new Set(atlas.commodities.map(({ partner }) => partner))].map((id) => [
          id,
          calendarYears(atlas)
            .map((year) => barsOf(atlas, id, year, series))
            .join('')
        ])
      )
    )
  };
}

/** Directions in which a partner's goods have a bar; KOTRA's estimates count only beside an estimate. */
function barsOf(atlas: Atlas, partner: PartnerId, year: number, series: Series): number {
  const shown = preferredFigures(atlas, partner, year, series);
  const bars = goodsOf(atlas, partner, year).filter((row) => isBar(row) && (!isOilEstimate(row) || shown[row.direction]?.evidence === 'estimated'));
  return [...new Set(bars.map(({ direction }) => direction))].reduce((sum, direction) => sum + DIGIT[direction], 0);
}

/** Whether a row has a code and a value, as a bar of the chart of goods needs. */
export const isBar = (row: CommodityFact): boolean => row.hs !== undefined && row.value !== undefined;

/** KOTRA's estimates of crude oil are not part of customs figures. */
export const isOilEstimate = ({ evidence, publication }: CommodityFact): boolean => evidence === 'estimated' && publication === 'kotra';

function directions(atlas: Atlas, partner: PartnerId, period: Period, series: Series): number {
  const found = Object.keys(preferredFigures(atlas, partner, period, series)) as Direction[];
  return found.reduce((sum, direction) => sum + DIGIT[direction], 0);
}

function inEach<T>(make: (series: Series) => T): Readonly<Record<Series, T>> {
  return Object.fromEntries(SERIES.map((series) => [series, make(series)])) as Record<Series, T>;
}

const withoutList = (sum: ListedSum | null): PeriodSum | null => sum && { value: sum.value, parts: sum.parts, least: sum.least, greatest: sum.greatest };

const unlisted = (sums: Readonly<Record<Direction, ListedSum | null>>): PeriodSums => ({
  export: withoutList(sums.export),
  import: withoutList(sums.import),
  total: withoutList(sums.total)
});
