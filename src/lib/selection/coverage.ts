// Which partners have figures in which years, for the coverage matrix of the data page.
import type { Atlas, Fact, Partner, Series } from '#lib/atlas/atlas.ts';
import type { Coverage } from '#lib/atlas/coverage.ts';
import { hasPosition, availableValues } from '#lib/atlas/lookup.ts';
import { preferredFigures } from './preferred-figures.ts';

export interface CoverageRow {
  readonly partner: Partner;
  readonly cells: readonly { readonly year: number; readonly state: Coverage; readonly facts: readonly Fact[] }[];
}

/** All years from the first to the last with data, gaps included, for each partner; partners with the most years first. */
export function coverage(atlas: Atlas, series: Series): CoverageRow[] {
  const { years } = availableValues(atlas);
  const [first, last] = [years[0] ?? 0, years[years.length - 1] ?? -1];
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const rows = atlas.partners.filter(hasPosition).map((partner) => ({
    partner,
    cells: all.map((year) => {
      const facts = Object.values(preferredFigures(atlas, partner.id, year, series)) as Fact[];
      return { year, state: stateOf(facts), facts };
    })
  }));
  const filled = (row: CoverageRow): number => row.cells.filter((cell) => cell.state !== 'nothing').length;
  return rows.sort((a, b) => filled(b) - filled(a) || (a.partner.id < b.partner.id ? -1 : 1));
}

/** A partner with a figure of this amount or more that is not doubtful has its own row on the page, US dollars. */
const LARGE_USD = 50_000_000;

/** The rows of a table (partners with a large figure, and gaps), and the others, for which one line each is enough. */
export function split(rows: readonly CoverageRow[]): { readonly large: readonly CoverageRow[]; readonly small: readonly CoverageRow[] } {
  const isLarge = ({ cells }: CoverageRow): boolean => {
    const facts = cells.flatMap((cell) => cell.facts);
    return facts.length === 0 || facts.some(({ value, status }) => value >= LARGE_USD && status !== 'doubted');
  };
  return { large: rows.filter(isLarge), small: rows.filter((row) => !isLarge(row)) };
}

function stateOf(facts: readonly Fact[]): Coverage {
  if (facts.length === 0) return 'nothing';
  if (facts.some((fact) => fact.direction === 'total')) return 'total';
  if (facts.some((fact) => fact.evidence === 'estimated' || fact.evidence === 'derived')) return 'estimate';
  return facts.length === 2 ? 'both' : 'one';
}
