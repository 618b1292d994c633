// What the figures of a year or month add up to over some partners: the bars of the chart of years and of the strip of months.
import type { Atlas, Direction, Evidence, Partner, PeriodSum } from '#lib/atlas/atlas.ts';
import type { Period } from '#lib/atlas/partial-dates.ts';
import type { Flow } from '#lib/view/view.ts';
import { figuresOf, summands, type Figure, type Scope } from './figures.ts';

/** A sum with the figures that it adds. */
export interface ListedSum extends PeriodSum {
  readonly facts: readonly Figure[];
}

/** The directions of a year or month. All null: the tables have nothing, which is not zero. */
export type ListedSums = Readonly<Record<Direction, ListedSum | null>>;

/** The sums over some partners, as the map adds them; only those of the directions asked for. */
export function periodSums(atlas: Atlas, partners: readonly Partner[], period: Period, scope: Scope, flow: Flow): ListedSums {
  const figures = partners.map((partner) => figuresOf(atlas, partner.id, period, scope));
  const sum = (direction: Direction): ListedSum | null => add(figures.flatMap((entry) => (entry[direction].length > 0 ? [entry[direction]] : [])));
  return inFlow({ export: sum('export'), import: sum('import'), total: sum('total') }, flow);
}

/** Of the sums of a period those that a view of some directions shows. As on the map: a total says nothing about one direction. */
export function inFlow<T>(sums: Readonly<Record<Direction, T | null>>, flow: Flow): Readonly<Record<Direction, T | null>> {
  if (flow === 'both') return sums;
  return { export: null, import: null, total: null, [flow]: sums[flow] };
}

/** Sums the first statement of each partner, as the map does; the others are its band. */
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
