import type { Atlas, Fact, PartnerId, Preference, Series } from '#lib/atlas/atlas.ts';

/** The figures shown for a partner and year, and the statements each of them was preferred to. */
export interface Choice {
  readonly export?: Fact;
  readonly import?: Fact;
  readonly total?: Fact;
}

type Index = ReadonlyMap<string, readonly Fact[]>;
const indexes = new WeakMap<Atlas, Index>();

/** All statements about a partner and year, in any direction, in the order of the table. */
export function factsOf(atlas: Atlas, partner: PartnerId, year: number): readonly Fact[] {
  let index = indexes.get(atlas);
  if (!index) {
    const grown = new Map<string, Fact[]>();
    for (const fact of atlas.trade) {
      const key = `${fact.partner}-${fact.year}`;
      const list = grown.get(key);
      if (list) list.push(fact);
      else grown.set(key, [fact]);
    }
    indexes.set(atlas, (index = grown));
  }
  return index.get(`${partner}-${year}`) ?? [];
}

/**
 * Which figures stand for a partner and year. Of the preference list only the first group that has any figure counts, so
 * that a reserve never comes before a total; a group whose figures are all doubted does not count while another has one that is
 * not. In it the first publication that has both directions, neither of them doubted, gives both; failing that each direction
 * comes from the first publication that has it, doubted figures last; a total is shown where no direction is known, or
 * where all that is known of them is doubted and the total is not. Within a publication the row without a number in its id comes first.
 */
export function choose(atlas: Atlas, partner: PartnerId, year: number, series: Series): Choice {
  const facts = factsOf(atlas, partner, year);
  if (facts.length === 0) return {};
  const preference = preferenceOf(atlas, partner, series);
  const of = (publications: readonly string[]): Fact[] => facts.filter((fact) => publications.includes(fact.publication));
  const groups = preference?.groups ?? [];
  const group = groups.find((publications) => of(publications).some(isSure)) ?? groups.find((publications) => of(publications).length > 0);
  const ranked = rank(group ? of(group) : facts, preference).sort((a, b) => Number(!isSure(a)) - Number(!isSure(b)));
  const first = (direction: Fact['direction'], publication?: string): Fact | undefined =>
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
export function statements(atlas: Atlas, { partner, year, direction }: Pick<Fact, 'partner' | 'year' | 'direction'>, series: Series): Fact[] {
  const same = factsOf(atlas, partner, year).filter((fact) => fact.direction === direction);
  return rank(same, preferenceOf(atlas, partner, series));
}

/** Other statements of the same figure, in order of preference. */
export function competing(atlas: Atlas, fact: Fact, series: Series): Fact[] {
  return statements(atlas, fact, series).filter((other) => other.id !== fact.id);
}

function preferenceOf(atlas: Atlas, partner: PartnerId, series: Series): Preference | undefined {
  const own = atlas.preferences.find((entry) => entry.partner === partner && entry.series === series);
  return own ?? atlas.preferences.find((entry) => entry.partner === 'any' && entry.series === series);
}

function rank(facts: readonly Fact[], preference: Preference | undefined): Fact[] {
  const publications = preference?.groups.flat() ?? [];
  const order = (fact: Fact): number => {
    const at = publications.indexOf(fact.publication);
    return at < 0 ? Number.MAX_SAFE_INTEGER : at;
  };
  return [...facts].sort((a, b) => order(a) - order(b) || statement(a) - statement(b));
}

/** 1 for `chn-2017-export-comtrade`, 2 for `chn-2017-export-comtrade-2`. */
function statement(fact: Fact): number {
  const stem = `${fact.partner}-${fact.year}-${fact.direction}-${fact.publication}`;
  return fact.id === stem ? 1 : Number(fact.id.slice(stem.length + 1)) || Number.MAX_SAFE_INTEGER;
}
