// Validity of dates in cells. src/lib/dates/partial-dates.ts, which the application also uses, interprets partial dates.
import { firstDay, lastDay } from '#lib/dates/partial-dates.ts';

/** Years have four digits; others are typing errors, such as 0206 for 2026. check/dates.ts decides which years the data can have. */
export const [LEAST_YEAR, GREATEST_YEAR] = [1000, 2999];

/** True for a day of the calendar. */
export function isDay(cell: string): boolean {
  const year = Number(/^(\d{4})-\d{2}-\d{2}$/.exec(cell)?.[1]);
  if (!(year >= LEAST_YEAR && year <= GREATEST_YEAR)) return false;
  const date = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(cell);
}

/** True for a valid year, month or day. */
export function isPartialDate(cell: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(cell)) return false;
  return isDay(firstDay(cell));
}

/** True for a partial date, or for two in order separated by a slash. */
export function isPeriod(cell: string): boolean {
  const parts = cell.split('/');
  const [start, end] = parts;
  if (start === undefined || parts.length > 2 || !parts.every(isPartialDate)) return false;
  return end === undefined || firstDay(start) <= lastDay(end);
}
