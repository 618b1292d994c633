/** ISO 8601 dates that may stop at the year or the month: "2023", "2023-01", "2023-01-31". */

/** First day such a date can mean, as YYYY-MM-DD. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day such a date can mean, as YYYY-MM-DD (31 for every month: it is only ever compared). */
export function lastDay(date: string): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

/** Whether the span from `from` to `to` (one date by default) touches the year. */
export function duringYear(from: string, year: number, to: string = from): boolean {
  return firstDay(from) <= `${year}-12-31` && lastDay(to) >= `${year}-01-01`;
}
