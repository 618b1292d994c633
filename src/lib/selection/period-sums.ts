// Sums of a year or month over some partners: the bars of the chart of years and of the strip of months.
import type { Atlas, Direction, Evidence, Partner, PeriodSum } from '#lib/atlas/atlas.ts';
import type { Period } from '#lib/dates/partial-dates.ts';
import type { Flow } from '#lib/view/view.ts';
import { figuresOf, summands, type Figure, type Scope } from './figures.ts';

/** A sum with its figures. */
export interface ListedSum extends PeriodSum {
  readonly facts: readonly Figure[];
}

/** The sums of a year or month by direction. All null if the tables have no figure, which is not zero. */
export type ListedSums = Readonly<Record<Direction, ListedSum | null>>;

/** The sums over some partners, as the map adds them, for the selected directions only. */
export function periodSums(atlas: Atlas, partners: readonly Partner[], period: Period, scope: Scope, flow: Flow): ListedSums {
  const figures = partners.map((partner) => figuresOf(atlas, partner.id, period, scope));
  const sum = (direction: Direction): ListedSum | null => add(figures.flatMap((entry) => (entry[direction].length > 0 ? [entry[direction]] : [])));
  return inFlow({ export: sum('export'), import: sum('import'), total: sum('total') }, flow);
}

/** The sums of a period that a view of some directions shows. As on the map, a total says nothing about one direction. */
export function inFlow<T>(sums: Readonly<Record<Direction, T | null>>, flow: Flow): Readonly<Record<Direction, T | null>> {
  if (flow === 'both') return sums;
  return { export: null, import: null, total: null, [flow]: sums[flow] };
}

/** Adds up the first statement of each partner, as the map does; the others give the range. */
function add(all: readonly (readonly Figure[])[]): ListedSum | null {
  const facts = summands(all.flatMap(([fact]) => fact ?? []));
  const statements = all.filter(([fact]) => fact && facts.includes(fact));
  if (facts.length === 0) return null;
  const parts: Record<Evidence, number> = { reported: 0, estimated: 0, derived: 0, zero: 0 };
  let least = 0;
  let greatest = 0;
  for (const fact of facts) parts[fact.evidence] += fact.value;
  for (const stated of statements) {
    const values = summands(stated).map((entry) => entry.value);
    least += Math.min(...values);
    greatest += Math.max(...values);
  }
  return { value: facts.reduce((sum, fact) => sum + fact.value, 0), parts, least, greatest, facts };
}
