// Missile tests counted by year, class and outcome, for the chart.
import type { Atlas, MissileClass, MissileTest, NuclearTest } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { during } from '#lib/dates/partial-dates.ts';

/** Groups of classes, from the bottom of a column to its top. */
export const GROUPS = ['cruise', 'short', 'medium', 'submarine', 'long', 'unknown'] as const;
export type Group = (typeof GROUPS)[number];

export const OUTCOMES = ['success', 'unknown', 'failure'] as const satisfies readonly MissileTest['outcome'][];
type Outcome = (typeof OUTCOMES)[number];

const GROUP_OF: Readonly<Record<MissileClass, Group>> = {
  cruise: 'cruise',
  'cruise-anti-ship': 'cruise',
  'cruise-ship': 'cruise',
  'cruise-submarine': 'cruise',
  srbm: 'short',
  mrbm: 'medium',
  irbm: 'medium',
  hypersonic: 'medium',
  slbm: 'submarine',
  icbm: 'long',
  slv: 'long',
  unknown: 'unknown'
};

/** The tests of one calendar year. An entry is a row of the table and may stand for several missiles. */
export interface LaunchYear {
  readonly year: number;
  readonly tests: readonly MissileTest[];
  readonly nuclear: readonly NuclearTest[];
  /** Entries by group and outcome in stacking order; none is empty. */
  readonly parts: readonly { readonly group: Group; readonly outcome: Outcome; readonly entries: number }[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Missiles of the entries that state their number, and the number of entries that do not. */
  readonly missiles: number;
  readonly uncounted: number;
}

/** Every calendar year of the trade chart with its tests. */
export function launchYears(atlas: Atlas): LaunchYear[] {
  const [first, last] = span(atlas);
  return Array.from({ length: last - first + 1 }, (_, i) => launchYear(atlas, first + i));
}

/** Tests before the first or after the last year of the trade chart, by date. */
export function testsOutsideYears(atlas: Atlas): MissileTest[] {
  const [first, last] = span(atlas);
  return atlas.missileTests.filter(({ date }) => Number(date.slice(0, 4)) < first || Number(date.slice(0, 4)) > last);
}

function launchYear(atlas: Atlas, year: number): LaunchYear {
  const tests = atlas.missileTests.filter((test) => during(test.date, year));
  const count = (group: Group | null, outcome: Outcome): number =>
    tests.filter((test) => (group === null || GROUP_OF[test.class] === group) && test.outcome === outcome).length;
  return {
    year,
    tests,
    nuclear: atlas.nuclearTests.filter((test) => during(test.date, year)),
    parts: GROUPS.flatMap((group) => OUTCOMES.map((outcome) => ({ group, outcome, entries: count(group, outcome) }))).filter((part) => part.entries > 0),
    outcomes: { success: count(null, 'success'), unknown: count(null, 'unknown'), failure: count(null, 'failure') },
    missiles: tests.reduce((sum, test) => sum + (test.count ?? 0), 0),
    uncounted: tests.filter((test) => test.count === undefined).length
  };
}

function span(atlas: Atlas): [first: number, last: number] {
  const { years } = availableValues(atlas);
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) throw new Error('launchYears: no year has data; expected at least one row in trade.csv');
  return [first, last];
}
