// The figures of a view as CSV: `table.csv` beside each view, and the file in the share dialog.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { sourceOf } from '#lib/atlas/lookup.ts';
import type { Selection } from '#lib/selection/selection.ts';

/** The columns of a view's table, described in csvw.ts. */
export const VIEW_COLUMNS = [
  'partner',
  'year',
  'direction',
  'value_usd',
  'valuation',
  'evidence',
  'publication',
  'status',
  'source_ids',
  'source_urls',
  'month'
] as const;

/** The figures of a view as CSV (RFC 4180, UTF-8, LF): one row per figure, largest first; several sources are separated by a space. */
export function viewCsv(atlas: Atlas, selection: Selection): string {
  const rows = selection.arcs.map(({ fact }) => [
    fact.partner,
    String(fact.year),
    fact.direction,
    String(fact.value),
    fact.valuation ?? '',
    fact.evidence,
    fact.publication ?? '',
    fact.status ?? '',
    fact.sources.join(' '),
    fact.sources.map((id) => sourceOf(atlas, id).url).join(' '),
    fact.month ?? ''
  ]);
  return [VIEW_COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
}

/** Text as a cell of a CSV file, quoted if necessary (RFC 4180). */
export function csvCell(text: string): string {
  // Spreadsheets would run a leading =, +, - or @ as a formula.
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
