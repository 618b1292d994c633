// Periods of cited figures as text.
import type { Lang } from '#lib/atlas/atlas.ts';
import { during } from '#lib/dates/partial-dates.ts';
import { formatPeriod } from '#lib/format/date.ts';
import { detailsWords } from '#lib/words/details.ts';

/** Whether a period of the tables ("2014", "2014-03" or "2014-01/2014-06") overlaps the year; an undated figure overlaps none. */
export function overlapsPeriod(period: string | undefined, year: number): boolean {
  if (period === undefined) return false;
  const [from = period, to = from] = period.split('/');
  return during(from, year, to);
}

/** The period as text, or a note that the source is undated. */
export const periodText = (period: string | undefined, lang: Lang): string => (period === undefined ? detailsWords[lang].undated : formatPeriod(period, lang));
