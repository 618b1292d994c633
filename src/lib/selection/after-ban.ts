// Figures for goods in a time when a resolution banned them, or in which a ban began. No judgement and no cause is added: an explanation
// comes from the row or the restriction, or is absent.
import type { Atlas, CommodityFact } from '#lib/atlas/atlas.ts';
import { firstDay, lastDay } from '#lib/dates/partial-dates.ts';
import { exemptFrom, statesBetween, type Exemption, type StatePeriod } from './restrictions.ts';

export interface Recorded {
  /** Statements of several publications about the same goods, period, partner and direction, in the order of the table; never empty. */
  readonly facts: readonly [CommodityFact, ...CommodityFact[]];
  /** States during the figure's period, in order. */
  readonly states: readonly StatePeriod[];
  /** Whether part of the period lies outside the bans. */
  readonly partly: boolean;
  /** Exemptions from the bans during the period. */
  readonly exemptions: readonly Exemption[];
}

/** Figures above zero for goods that were banned as a whole in part of their period, newest first, one list for all partners. */
export function recordedAfterBan(atlas: Atlas): Recorded[] {
  const groups = new Map<string, [CommodityFact, ...CommodityFact[]]>();
  for (const fact of atlas.commodities) {
    if ((fact.value ?? fact.quantity ?? 0) <= 0) continue;
    const key = [fact.partner, fact.period, fact.direction, fact.hs ?? fact.goods].join(' ');
    const same = groups.get(key);
    if (same) same.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups.values()]
    .flatMap((facts) => {
      const [fact] = facts;
      const [start = fact.period, end = start] = fact.period.split('/');
      const states = statesBetween(atlas, fact, fact.direction, firstDay(start), lastDay(end));
      const banned = states.filter(({ state }) => state === 'banned');
      if (banned.length === 0) return [];
      const bans = [...new Set(banned.flatMap(({ by }) => by))];
      return [{ facts, states, partly: banned.length < states.length, exemptions: exemptFrom(bans, firstDay(start)) }];
    })
    .sort(({ facts: [a] }, { facts: [b] }) => (a.period > b.period ? -1 : a.period < b.period ? 1 : a.id < b.id ? -1 : 1));
}
