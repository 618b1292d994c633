// Whether goods were allowed, capped or banned on a day, according to the restrictions table. For the chart and table of goods, the lane
// under the years, and the list of figures after a ban.
import type { Atlas, CommodityFact, Exempt, Restriction, RestrictionState } from '#lib/atlas/atlas.ts';
import { firstDay, lastDay, periodOf } from '#lib/dates/partial-dates.ts';
import { contains, codesOverlap } from './hs-codes.ts';

/** Goods by their code; for a figure without a code, by the name its source uses. */
export type Goods = Pick<CommodityFact, 'hs'> & { readonly goods?: string };

type Way = Restriction['direction'];

/** One state, from its first to its last day, with the restrictions it is based on; those of all the goods come first. */
export interface StatePeriod {
  readonly from: string;
  readonly to: string;
  readonly state: RestrictionState;
  readonly by: readonly Restriction[];
}

/** Whether a restriction covers the goods as a whole, in part, or not. */
export function coversGoods(restriction: Restriction, { hs, goods }: Goods): 'whole' | 'part' | null {
  if (hs === undefined) return goods !== undefined && goods === restriction.names.en ? 'whole' : null;
  const codes = [...(restriction.hs ?? []), ...(restriction.goods ?? [])];
  if (codes.some((code) => contains(code, hs))) return 'whole';
  return codes.some((code) => codesOverlap(code, hs)) || (restriction.goodsPart ?? []).some((code) => contains(hs, code)) ? 'part' : null;
}

/**
 * The state of goods on a day (YYYY-MM-DD). A ban of all of them takes precedence over a cap, and a cap over a restriction of part of them.
 */
export function stateOn(atlas: Atlas, goods: Goods, direction: Way, day: string): Pick<StatePeriod, 'state' | 'by'> {
  const holding = atlas.restrictions.filter((row) => row.direction === direction && row.from <= day && (row.to === undefined || day <= row.to));
  const [whole, part] = (['whole', 'part'] as const).map((extent) => holding.filter((row) => coversGoods(row, goods) === extent)) as [
    Restriction[],
    Restriction[]
  ];
  const banned = whole.filter((row) => row.measure === 'ban');
  if (banned.length > 0) return { state: 'banned', by: banned };
  if (whole.length > 0) return { state: 'capped', by: [...whole, ...part] };
  return { state: part.length > 0 ? 'part' : 'allowed', by: part };
}

/** The states of goods between two days, in order. A new state begins when the state or a restriction behind it changes. */
export function statesBetween(atlas: Atlas, goods: Goods, direction: Way, first: string, last: string): StatePeriod[] {
  const turns = atlas.restrictions
    .filter((row) => row.direction === direction && coversGoods(row, goods) !== null)
    .flatMap((row) => [row.from, ...(row.to === undefined ? [] : [dayAfter(row.to)])]);
  const starts = [...new Set([first, ...turns.filter((day) => first < day && day <= last)])].sort();
  return starts.map((from, i) => {
    const next = starts[i + 1];
    return { from, to: next === undefined ? last : dayBefore(next), ...stateOn(atlas, goods, direction, from) };
  });
}

/** A kind of exemption, with its last day if it has one. */
export interface Exemption {
  readonly kind: Exempt;
  readonly until?: string;
}

/** Exemptions that end on a day: goods shipped or agreed before. */
const ENDING: ReadonlySet<Exempt> = new Set(['shipped', 'contracts']);

/** Exemptions that apply in a period beginning on the day, each kind once, without those that had ended by then. */
export function exemptFrom(restrictions: readonly Restriction[], first: string): Exemption[] {
  const found = new Map<Exempt, Exemption>();
  for (const { exempt = [], exemptUntil } of restrictions) {
    for (const kind of exempt) {
      const until = ENDING.has(kind) ? exemptUntil : undefined;
      if (until === undefined || until >= first) found.set(kind, { kind, ...(until !== undefined && { until }) });
    }
  }
  return [...found.values()];
}

/** The states in the year or month of a view. */
export function statesOfView(atlas: Atlas, goods: Goods, direction: Way, view: { readonly year: number; readonly month?: string | null }): StatePeriod[] {
  const period = String(periodOf(view));
  return statesBetween(atlas, goods, direction, firstDay(period), lastDay(period));
}

/** The first year with a restriction in the table; Infinity if it has none. */
export const firstYear = (atlas: Atlas): number => Math.min(...atlas.restrictions.map(({ from }) => Number(from.slice(0, 4))));

/** Restrictions that share goods with this one, in its direction, by day; including itself. */
export function sameGoods(atlas: Atlas, restriction: Restriction): Restriction[] {
  const codes = [...(restriction.hs ?? []), ...(restriction.goods ?? []), ...(restriction.goodsPart ?? [])];
  const shares = (row: Restriction): boolean => row.names.en === restriction.names.en || codes.some((hs) => coversGoods(row, { hs }) !== null);
  return atlas.restrictions
    .filter((row) => row.direction === restriction.direction && shares(row))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

const dayAfter = (day: string): string => moved(day, 1);
const dayBefore = (day: string): string => moved(day, -1);

function moved(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}
