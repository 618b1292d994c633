import type { Atlas } from '#lib/atlas/atlas.ts';
import { sourceOf } from '#lib/atlas/lookup.ts';
import type { Selection } from '#lib/selection/selection.ts';

export const COLUMNS = ['partner', 'year', 'direction', 'value_usd', 'valuation', 'evidence', 'publication', 'status', 'source_ids', 'source_urls'] as const;

/** The figures of a view as CSV (RFC 4180, UTF-8, LF): one row a figure, largest first, several sources apart by a space. */
export function viewCsv(atlas: Atlas, selection: Selection): string {
  const rows = selection.arcs.map(({ fact }) => [
    fact.partner, String(fact.year), fact.direction, String(fact.value), fact.valuation ?? '', fact.evidence, fact.publication ?? '', fact.status ?? '',
    fact.sources.join(' '), fact.sources.map((id) => sourceOf(atlas, id).url).join(' ')
  ]);
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

/** A cell of a CSV file. */
export function cell(text: string): string {
  // A leading =, +, - or @ would be run as a formula by a spreadsheet.
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
