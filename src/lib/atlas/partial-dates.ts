/** ISO 8601 dates that may stop at the year or the month: "2023", "2023-01", "2023-01-31". */

/** The first day that such a date can mean, YYYY-MM-DD. */
export const firstDay = (date: string): string => date + '-01'.repeat((10 - date.length) / 3);

/** The last day that such a date can mean, YYYY-MM-DD. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Whether the span from `from` to `to` (one date by default) touches the year. */
export function duringYear(from: string, year: number, to: string = from): boolean {
  return firstDay(from) <= `${year}-12-31` && lastDay(to) >= `${year}-01-01`;
}
