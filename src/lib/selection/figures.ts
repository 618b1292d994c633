import type { Atlas, CommodityFact, Direction, Fact, PartnerId, Series } from '#lib/atlas/atlas.ts';
import { preferredFigures, otherStatements, type Choice, type TradeFigure } from './preferred-figures.ts';
import type { Period } from '#lib/atlas/partial-dates.ts';

/** What an arc or a bar can show: a partner's whole trade in one direction, or what is cited of it for one kind of goods. */
export type Figure = Omit<TradeFigure, WholeOnly> & Partial<Pick<Fact, WholeOnly>> & Pick<CommodityFact, 'hs'>;

/** What a figure of one kind of goods may lack. */
type WholeOnly = 'publication' | 'precision' | 'rounding' | 'status' | 'valuation';

/** The figures that a sum over partners adds: those that are not doubted, or all of them where every one is. */
export function summands<T extends Pick<Figure, 'status'>>(figures: readonly T[]): readonly T[] {
  const sure = figures.filter(({ status }) => status !== 'doubted');
  return sure.length > 0 ? sure : figures;
}

/** What decides which figures are shown: the series, and the code of goods (null: all goods). */
export interface Scope {
  readonly series: Series;
  readonly goods: string | null;
}

/** Statements of a partner's year or month by direction: the first one is shown, the others compete with it; none is a gap. */
export type Figures = Readonly<Record<Direction, readonly Figure[]>>;

/**
 * The figures of a partner and a year or month. Those of one kind of goods are the values cited for all of it under exactly
 * that code; goods and totals never stand in one answer.
 */
export function figuresOf(atlas: Atlas, partner: PartnerId, period: Period, { series, goods }: Scope): Figures {
  const whole = preferredFigures(atlas, partner, period, series);
  if (goods !== null)
    return { export: cited(atlas, partner, period, 'export', goods, whole), import: cited(atlas, partner, period, 'import', goods, whole), total: [] };
  const stated = (fact: TradeFigure | undefined): TradeFigure[] => (fact ? [fact, ...otherStatements(atlas, fact, series)] : []);
  return { export: stated(whole.export), import: stated(whole.import), total: stated(whole.total) };
}

/** As in the chart of goods: first the statement of the source that the year's total is from, then in the table's order. */
function cited(atlas: Atlas, partner: PartnerId, period: Period, direction: 'export' | 'import', code: string, whole: Choice): Figure[] {
  const own = (row: Figure): number => (row.sources.some((source) => whole[direction]?.sources.includes(source)) ? 0 : 1);
  const time = { year: Number(String(period).slice(0, 4)), ...(typeof period === 'string' && { month: period }) };
  return atlas.commodities
    .filter((row) => row.hs === code && row.partner === partner && row.direction === direction && row.period === String(period))
    .flatMap((row): Figure[] => (row.value === undefined ? [] : [{ ...row, value: row.value, ...time }]))
    .sort((a, b) => own(a) - own(b));
}
