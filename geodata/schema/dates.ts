/** No fact here is older or later: other years are slips, such as 0206 for 2026. */
const YEARS = /^(19[4-9]|20\d)\d/;

/** True for a day that the calendar has. */
export function isDay(cell: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell) || !YEARS.test(cell)) return false;
  const date = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(cell);
}

/** True for a real year, month or day. */
export function isPartialDate(cell: string): boolean {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(cell)) return false;
  return isDay(firstDay(cell));
}

/** True for a partial date, or for two in order with a stroke between them. */
export function isPeriod(cell: string): boolean {
  const parts = cell.split('/');
  const [start, end] = parts;
  if (start === undefined || parts.length > 2 || !parts.every(isPartialDate)) return false;
  return end === undefined || firstDay(start) <= lastDay(end);
}

/** The first day that a partial date can mean. */
export const firstDay = (date: string): string => date + '-01'.repeat((10 - date.length) / 3);

/** The last day that a partial date can mean. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 4 ? `${date}-12` : date;
  const [year, number] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year ?? 0, number ?? 0, 0)).getUTCDate();
  return `${month}-${days}`;
}
