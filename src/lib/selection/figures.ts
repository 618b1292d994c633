// The figures of a partner and period, for all goods or for one kind of goods. Everything that shows a figure gets it here.
import type { Atlas, CommodityFact, Direction, Fact, PartnerId, Series } from '#lib/atlas/atlas.ts';
import { goodsOf } from './goods-index.ts';
import { factsOf, otherStatements, preferredFigures, preferenceRank, type TradeFigure } from './preferred-figures.ts';
import type { Period } from '#lib/dates/partial-dates.ts';

/** A figure that an arc or bar can show: a partner's whole trade in one direction, or a cited value for one kind of goods. */
export type Figure = Omit<TradeFigure, WholeOnly> & Partial<Pick<Fact, WholeOnly>> & Pick<CommodityFact, 'hs'>;

/** Fields that a figure for one kind of goods may lack. */
type WholeOnly = 'publication' | 'precision' | 'rounding' | 'status' | 'valuation';

/** The figures to add up in a sum over partners: all that are not doubtful, or all if every one is doubtful. */
export function summands<T extends Pick<Figure, 'status'>>(figures: readonly T[]): readonly T[] {
  const sure = figures.filter(({ status }) => status !== 'doubted');
  return sure.length > 0 ? sure : figures;
}

/** What decides which figures are shown: the series, and the code of goods (null: all goods). */
export interface Scope {
  readonly series: Series;
  readonly goods: string | null;
}

/** Statements of a partner's year or month by direction. The first is shown, the others compete with it; an empty list is a gap. */
export type Figures = Readonly<Record<Direction, readonly Figure[]>>;

/**
 * The figures of a partner for a year or month. For one kind of goods these are the values cited for all of it under exactly that code.
 * Totals and goods are never mixed.
 */
export function figuresOf(atlas: Atlas, partner: PartnerId, period: Period, { series, goods }: Scope): Figures {
  if (goods !== null) {
    const rows = goodsOf(atlas, partner, period).filter(({ hs }) => hs === goods);
    if (rows.length === 0) return NONE;
    const rank = preferenceRank(atlas, partner, series);
    return { export: cited(rows, period, 'export', rank), import: cited(rows, period, 'import', rank), total: [] };
  }
  if (factsOf(atlas, partner, period).length === 0) return NONE;
  const figures = ofAllGoods.get(atlas) ?? new Map<string, Figures>();
  ofAllGoods.set(atlas, figures);
  const key = `${series} ${partner} ${period}`;
  const found = figures.get(key) ?? statedFigures(atlas, partner, period, series);
  figures.set(key, found);
  return found;
}

const NONE: Figures = { export: [], import: [], total: [] };

/** The figures for all goods, kept because each view of a period asks for those of every partner. */
const ofAllGoods = new WeakMap<Atlas, Map<string, Figures>>();

function statedFigures(atlas: Atlas, partner: PartnerId, period: Period, series: Series): Figures {
  const whole = preferredFigures(atlas, partner, period, series);
  const stated = (fact: TradeFigure | undefined): TradeFigure[] => (fact ? [fact, ...otherStatements(atlas, fact, series)] : []);
  return { export: stated(whole.export), import: stated(whole.import), total: stated(whole.total) };
}

/** First what is not doubtful, then the publication that preferences.csv ranks first, then the order of the table. */
function cited(rows: readonly CommodityFact[], period: Period, direction: 'export' | 'import', rank: ReturnType<typeof preferenceRank>): Figure[] {
  const time = { year: Number(String(period).slice(0, 4)), ...(typeof period === 'string' && { month: period }) };
  return rows
    .filter((row) => row.direction === direction)
    .flatMap((row): Figure[] => (row.value === undefined ? [] : [{ ...row, value: row.value, ...time }]))
    .sort((a, b) => Number(a.status === 'doubted') - Number(b.status === 'doubted') || rank(a) - rank(b));
}
