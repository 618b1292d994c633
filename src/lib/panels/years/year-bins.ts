// The data of the chart of years and the strip of months.
import type { Atlas, Direction, Partner, PeriodSum } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Scope } from '#lib/selection/figures.ts';
import { partnersInYear } from '#lib/selection/filtered-partners.ts';
import { calendarYears, hasMonths, overviewOf } from '#lib/selection/overview.ts';
import { inFlow, periodSums, type ListedSum, type ListedSums } from '#lib/selection/period-sums.ts';
import { comparedPartners, type Side } from '#lib/view/compare.ts';
import type { Flow, View } from '#lib/view/view.ts';
import { timelineEvents, yearOfEvent, type TimelineEvent } from '../events/timeline-event.ts';

/** A bar of the chart. `facts`: its figures, if the present Atlas has them; otherwise the page of the year lists them. */
export type YearBar = PeriodSum & Partial<Pick<ListedSum, 'facts'>>;

/** One year of the chart. */
export interface YearBin extends Readonly<Record<Direction, YearBar | null>> {
  readonly year: number;
  /** Events and nuclear tests. */
  readonly events: readonly TimelineEvent[];
}

/**
 * Every calendar year from the first to the last with data, gaps included, over the partners that a view has in that year. Sums over all
 * partners are known for every year; those over some partners need their figures of all years.
 */
export function yearBins(atlas: Atlas, view: Omit<Side, 'year'> & Scope & Pick<View, 'flow'>): YearBin[] {
  const all = timelineEvents(atlas);
  return calendarYears(atlas).map((year, i) => {
    const side = { ...view, year };
    const own = view.goods === null && comparedPartners(side) === 'all' ? overviewOf(atlas).sums[view.series][i] : undefined;
    const bars = own ? inFlow(own, view.flow) : periodSums(atlas, partnersInYear(atlas, side), year, view, view.flow);
    return { year, ...bars, events: all.filter((event) => yearOfEvent(event) === year) };
  });
}

/** One month of the strip. */
export interface MonthSlot extends ListedSums {
  /** `2023-10`. */
  readonly month: string;
}

/** The twelve months of a year, gaps included; empty if the partners have no monthly figure or the year's months cannot be selected. */
export function monthSlots(atlas: Atlas, partners: readonly Partner[], year: number, scope: Scope, flow: Flow): MonthSlot[] {
  const monthly = partners.filter(({ id }) => hasMonths(atlas, id));
  if (monthly.length === 0) return [];
  return availableValues(atlas)
    .months.filter((month) => month.startsWith(`${year}-`))
    .map((month) => ({ month, ...periodSums(atlas, monthly, month, scope, flow) }));
}
