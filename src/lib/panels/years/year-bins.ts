// The data of the chart of years and the strip of months.
import type { Atlas, Direction, Evidence, Partner } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Period } from '#lib/atlas/partial-dates.ts';
import { hasMonths } from '#lib/selection/months.ts';
import { figuresOf, summands, type Figure, type Scope } from '#lib/selection/figures.ts';
import type { Flow } from '#lib/view/view.ts';
import { timelineEvents, yearOf, type TimelineEvent } from '../events/timeline-event.ts';

/** The sum of one direction and year over the partners in the filter, in US dollars. */
export interface YearBarPart {
  readonly value: number;
  /** The value by evidence of its parts. */
  readonly parts: Readonly<Record<Evidence, number>>;
  /** The sum if each partner's smallest (largest) published figure were used. */
  readonly least: number;
  readonly greatest: number;
  readonly facts: readonly Figure[];
}

/** The sums of a year or month. All null if the tables have no figure, which is not zero. */
export type Bars = Readonly<Record<Direction, YearBarPart | null>>;

/** One year of the chart. */
export interface YearBin extends Bars {
  readonly year: number;
  /** Events and nuclear tests. */
  readonly events: readonly TimelineEvent[];
}

/** Every calendar year from the first to the last with data, gaps included. */
export function yearBins(atlas: Atlas, partners: readonly Partner[], scope: Scope, flow: Flow): YearBin[] {
  const { years } = availableValues(atlas);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) return [];
  const all = timelineEvents(atlas);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => {
    return { year, ...barsOf(atlas, partners, year, scope, flow), events: all.filter((event) => yearOf(event) === year) };
  });
}

/** One month of the strip. */
export interface MonthSlot extends Bars {
  /** `2023-10`. */
  readonly month: string;
}

/** The twelve months of a year, gaps included; empty if the partners have no monthly figure or the year's months cannot be selected. */
export function monthSlots(atlas: Atlas, partners: readonly Partner[], year: number, scope: Scope, flow: Flow): MonthSlot[] {
  if (!partners.some(({ id }) => hasMonths(atlas, id))) return [];
  return availableValues(atlas)
    .months.filter((month) => month.startsWith(`${year}-`))
    .map((month) => ({ month, ...barsOf(atlas, partners, month, scope, flow) }));
}

function barsOf(atlas: Atlas, partners: readonly Partner[], period: Period, scope: Scope, flow: Flow): Bars {
  const figures = partners.map((partner) => figuresOf(atlas, partner.id, period, scope));
  const bar = (direction: Direction): YearBarPart | null => {
    // As on the map: a total does not tell one direction.
    if (flow !== 'both' && flow !== direction) return null;
    return add(figures.flatMap((entry) => (entry[direction].length > 0 ? [entry[direction]] : [])));
  };
  return { export: bar('export'), import: bar('import'), total: bar('total') };
}

/** Adds up the first statement of each partner, as the map does; the others give the range. */
function add(all: readonly (readonly Figure[])[]): YearBarPart | null {
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
