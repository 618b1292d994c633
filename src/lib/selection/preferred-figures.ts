// Which of several published figures is shown, by the table preferences.csv.
import type { Atlas, Fact, MonthFact, PartnerId, Preference, Series } from '#lib/atlas/atlas.ts';
import { periodOf, type Period } from '#lib/dates/partial-dates.ts';

/** A figure of a year or of one of its months. */
export type TradeFigure = Fact & Partial<Pick<MonthFact, 'month'>>;

/** The figures shown for a partner and a year or month. */
export interface Choice {
  readonly export?: TradeFigure;
  readonly import?: TradeFigure;
  readonly total?: TradeFigure;
}

type Index = ReadonlyMap<string, readonly TradeFigure[]>;
const indexes = new WeakMap<Atlas, Index>();

/** All statements about a partner and a year or month, in any direction, in the order of the table. */
export function factsOf(atlas: Atlas, partner: PartnerId, period: Period): readonly TradeFigure[] {
  let index = indexes.get(atlas);
  if (!index) {
    const grown = new Map<string, TradeFigure[]>();
    for (const fact of [...atlas.trade, ...atlas.monthly]) {
      const key = `${fact.partner}-${periodOf(fact)}`;
      const list = grown.get(key);
      if (list) list.push(fact);
      else grown.set(key, [fact]);
    }
    indexes.set(atlas, (index = grown));
  }
  return index.get(`${partner}-${period}`) ?? [];
}

/**
 * The figures shown for a partner and a year or month.
 *
 * - Only the first group of the preference list that has a figure counts, so that a reserve never comes before a total. A group
 *   whose figures are all doubtful does not count if another group has one that is not.
 * - Within the group, the first publication with both directions, neither of them doubtful, gives both. Otherwise each direction
 *   comes from the first publication that has it, doubtful figures last.
 * - A total is shown if no direction is known, or if all known directions are doubtful and the total is not.
 * - Within a publication, the row without a number in its id comes first.
 */
export function preferredFigures(atlas: Atlas, partner: PartnerId, period: Period, series: Series): Choice {
  const facts = factsOf(atlas, partner, period);
  if (facts.length === 0) return {};
  const preference = preferenceOf(atlas, partner, series);
  const of = (publications: readonly string[]): TradeFigure[] => facts.filter((fact) => publications.includes(fact.publication));
  const groups = preference?.groups ?? [];
  const group = groups.find((publications) => of(publications).some(isSure)) ?? groups.find((publications) => of(publications).length > 0);
  const ranked = rank(group ? of(group) : facts, preference).sort((a, b) => Number(!isSure(a)) - Number(!isSure(b)));
  const first = (direction: Fact['direction'], publication?: string): TradeFigure | undefined =>
    ranked.find((fact) => fact.direction === direction && (publication === undefined || (fact.publication === publication && isSure(fact))));
  const both = ranked.find((fact) => first('export', fact.publication) && first('import', fact.publication))?.publication;
  const sold = first('export', both);
  const bought = first('import', both);
  const total = first('total');
  if (total && ![sold, bought].some((fact) => fact && (isSure(fact) || !isSure(total)))) return { total };
  return { ...(sold && { export: sold }), ...(bought && { import: bought }) };
}

const isSure = ({ status }: Fact): boolean => status !== 'doubted';

/** All statements of one figure, in order of preference. */
export function allStatements(atlas: Atlas, of: Pick<TradeFigure, 'partner' | 'year' | 'month' | 'direction'>, series: Series): TradeFigure[] {
  const same = factsOf(atlas, of.partner, periodOf(of)).filter((fact) => fact.direction === of.direction);
  return rank(same, preferenceOf(atlas, of.partner, series));
}

/** Other statements of the same figure, in order of preference. */
export function otherStatements(atlas: Atlas, fact: TradeFigure, series: Series): TradeFigure[] {
  return allStatements(atlas, fact, series).filter((other) => other.id !== fact.id);
}

function preferenceOf(atlas: Atlas, partner: PartnerId, series: Series): Preference | undefined {
  const own = atlas.preferences.find((entry) => entry.partner === partner && entry.series === series);
  return own ?? atlas.preferences.find((entry) => entry.partner === 'any' && entry.series === series);
}

/** The place of a figure's publication in the list of a partner and series; last if it has none. */
export function preferenceRank(atlas: Atlas, partner: PartnerId, series: Series): (figure: { readonly publication?: string }) => number {
  return orderIn(preferenceOf(atlas, partner, series));
}

function orderIn(preference: Preference | undefined): (figure: { readonly publication?: string }) => number {
  let publications: readonly string[] | undefined;
  return ({ publication = '' }) => {
    // Most lists have at most one figure, and are never compared.
    publications ??= preference?.groups.flat() ?? [];
    const at = publications.indexOf(publication);
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
}

function rank(facts: readonly TradeFigure[], preference: Preference | undefined): TradeFigure[] {
  const order = orderIn(preference);
  return [...facts].sort((a, b) => order(a) - order(b) || statement(a) - statement(b));
}

/** 1 for `chn-2017-export-comtrade`, 2 for `chn-2017-export-comtrade-2`. */
function statement(fact: TradeFigure): number {
  const stem = `${fact.partner}-${periodOf(fact)}-${fact.direction}-${fact.publication}`;
  return fact.id === stem ? 1 : Number(fact.id.slice(stem.length + 1)) || Number.MAX_SAFE_INTEGER;
}
