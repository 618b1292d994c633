import { duringYear } from '#lib/selection/dates.ts';

/** Whether a period of the tables ("2014", "2014-03" or "2014-01/2014-06") touches the year. */
export function touches(period: string, year: number): boolean {
  const [from = period, to = from] = period.split('/');
  return duringYear(from, year, to);
}
