// The lanes of restrictions under the years.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { statesBetween, type StatePeriod } from '#lib/selection/restrictions.ts';
import type { Flow } from '#lib/view/view.ts';

/** The restrictions on one kind of goods in one direction, over the years of the chart. */
export interface Lane {
  readonly direction: 'export' | 'import';
  readonly periods: readonly StatePeriod[];
  /** The states as sections of the chart, in per cent of its width. */
  readonly bars: readonly { readonly period: StatePeriod; readonly left: number; readonly width: number }[];
}

/** The lanes for a code of goods between two years: directions of the flow in which a resolution covers it. */
export function lanes(atlas: Atlas, hs: string, flow: Flow, first: number, last: number): Lane[] {
  return (['export', 'import'] as const)
    .filter((direction) => flow === 'both' || flow === direction)
    .flatMap((direction) => {
      const periods = statesBetween(atlas, { hs }, direction, `${first}-01-01`, `${last}-12-31`);
      if (periods.every(({ state }) => state === 'allowed')) return [];
      const end = `${last + 1}-01-01`;
      const at = (day: string): number => (100 * (yearsInto(day) - first)) / (last + 1 - first);
      return [
        { direction, periods, bars: periods.map((period, i) => ({ period, left: at(period.from), width: at(periods[i + 1]?.from ?? end) - at(period.from) })) }
      ];
    });
}

/** A date as a number of years; all years have the same width. */
function yearsInto(day: string): number {
  const year = Number(day.slice(0, 4));
  const [start, next, then] = [Date.UTC(year, 0), Date.UTC(year + 1, 0), Date.parse(`${day}T00:00:00Z`)];
  return year + (then - start) / (next - start);
}
