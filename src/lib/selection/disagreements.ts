// Figures on which publications disagree, for the data page.
import type { Atlas, Direction, Fact, PartnerId, Series } from '#lib/atlas/atlas.ts';
import { preferredFigures, allStatements } from './preferred-figures.ts';

/** Statements of one figure by several publications that differ. */
export interface Disagreement {
  readonly partner: PartnerId;
  readonly year: number;
  readonly direction: Direction;
  /** The statement that the others are compared with: that on the map, or the preferred one if the map shows none. */
  readonly base: Fact;
  /** The others in order of preference. */
  readonly others: readonly Fact[];
  /** Difference between the largest and the smallest statement, relative to the largest: above TOLERANCE, up to 1. */
  readonly spread: number;
}

/** A page lists disagreements from this amount on, US dollars: thousands of smaller ones are due to the mark-up for freight. */
const LISTED_USD = 10_000_000;

/** Statements that differ less are treated as one figure with different rounding or revision. */
const TOLERANCE = 0.02;

/** All figures whose statements differ by more than TOLERANCE, sorted by partner id, year and direction. */
export function disagreements(atlas: Atlas, series: Series): Disagreement[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of atlas.trade) {
    const key = `${fact.partner} ${fact.year} ${fact.direction}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, facts]) => {
      const [first] = facts;
      const spread = spreadOf(facts);
      if (!first || spread <= TOLERANCE || new Set(facts.map((fact) => fact.publication)).size < 2) return [];
      const { partner, year, direction } = first;
      const ranked = allStatements(atlas, first, series);
      const base = preferredFigures(atlas, partner, year, series)[direction] ?? ranked[0] ?? first;
      return [{ partner, year, direction, base, others: ranked.filter((fact) => fact.id !== base.id), spread }];
    });
}

/** Whether the largest statement is large enough for a page to list it. */
export function isLarge({ base, others }: Disagreement): boolean {
  return [base, ...others].some(({ value }) => value >= LISTED_USD);
}

function spreadOf(facts: readonly Fact[]): number {
  const values = facts.map((fact) => fact.value);
  const most = Math.max(...values);
  return most === 0 ? 0 : (most - Math.min(...values)) / most;
}

/** Whether KOTRA's estimate of crude oil explains, at least in part, why these statements differ. */
export function differByOilEstimate(facts: readonly Fact[]): boolean {
  const estimates = (fact: Fact): boolean => fact.publication === 'kotra' && fact.partner === 'chn' && fact.evidence === 'estimated';
  return facts.some(estimates) && !facts.every(estimates);
}
