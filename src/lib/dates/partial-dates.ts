/** ISO 8601 dates that may lack day or month: "2023", "2023-01", "2023-01-31". */

/** The first day of such a date, YYYY-MM-DD. */
export const firstDay = (date: string): string => date + '-01'.repeat((10 - date.length) / 3);

/** The last day of such a date, YYYY-MM-DD. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const known = lastDays.get(date);
  if (known !== undefined) return known;
  const [year = 0, month = 0] = date.split('-').map(Number);
  const day = `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
  lastDays.set(date, day);
  return day;
}

/** The last day of each month asked for so far. Months come from the tables, also those of addresses, so there are a few hundred. */
const lastDays = new Map<string, string>();

/** A year as a number, or a month such as `2023-10`. */
export type Period = number | string;

/** The year or month of a figure or view; a month of another year is ignored. */
export function periodOf({ year, month }: { readonly year: number; readonly month?: string | null | undefined }): Period {
  return month?.startsWith(`${year}-`) ? month : year;
}

/** Whether the time from `from` to `to` (one date by default) overlaps the year or month. */
export function during(from: string, period: Period, to: string = from): boolean {
  return firstDay(from) <= lastDay(String(period)) && lastDay(to) >= firstDay(String(period));
}
