// The CSV of the table.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { sourceOf } from '#lib/atlas/lookup.ts';
import { csvCell } from '#lib/files/csv.ts';
import type { Row } from './rows.ts';

export const HEADER = [
  'id',
  'partner',
  'year',
  'direction',
  'hs',
  'value_usd',
  'valuation',
  'evidence',
  'precision',
  'rounding_usd',
  'status',
  'publication',
  'reporter',
  'sources',
  'source_urls',
  'month'
];

/**
 * The rows as CSV (RFC 4180, LF), with the ids and values of the tables. A partner without a figure has blank cells. `hs` is the code of
 * the goods; blank for the whole trade.
 */
export function csv(atlas: Atlas, rows: readonly Row[], { year, month }: { readonly year: number; readonly month: string | null }): string {
  const lines = rows.map(({ id, fact }) =>
    fact
      ? [
          fact.id,
          fact.partner,
          fact.year,
          fact.direction,
          fact.hs ?? '',
          fact.value,
          fact.valuation ?? '',
          fact.evidence,
          fact.precision ?? '',
          fact.rounding ?? '',
          fact.status ?? '',
          fact.publication ?? '',
          fact.reporter,
          fact.sources.join(' '),
          fact.sources.map((source) => sourceOf(atlas, source).url).join(' '),
          fact.month ?? ''
        ]
      : ['', id, year, ...Array<string>(HEADER.length - 4).fill(''), month ?? '']
  );
  return [HEADER, ...lines].map((line) => line.map((value) => csvCell(String(value))).join(',')).join('\n') + '\n';
}
