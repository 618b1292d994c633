// Links from the id of a row to a view that shows it.
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { ChangedRow } from '#lib/atlas/changes.ts';
import { byId, availableValues } from '#lib/atlas/lookup.ts';
import { kindOfTable, parseRecordId, recordsOf, selectedAs, yearOf, type CitingTable } from '#lib/atlas/records.ts';
import { newestYear } from '#lib/selection/needs.ts';
import type { View } from '#lib/view/view.ts';

/** The view that shows a row with its record open; null for rows that no view shows on their own, such as sources. */
export function linkToView(atlas: Atlas, { id, partner, year }: ChangedRow): Partial<View> | null {
  const known = availableValues(atlas);
  const { partners, years } = known;
  // All rows of a partner, or of one of its years; no record is opened.
  if (id.endsWith('*'))
    return partner !== undefined && partners.includes(partner)
      ? { select: null, only: [], partners: [partner], year: year ?? newestYear(atlas, partner) }
      : null;
  const row = parseRecordId(id);
  if (!row) return null;
  return {
    select: { kind: selectedAs(row.kind), id: row.id },
    only: [],
    // A total of the world belongs to the view of all partners.
    ...(partner !== undefined && { partners: partners.includes(partner) ? [partner] : 'all' }),
    ...(year !== undefined && years.includes(year) && { year }),
    ...(row.kind === 'month' && { month: /-(\d{4}-\d{2})-/.exec(row.id)?.[1] ?? null })
  };
}

/**
 * The view that shows a row of a table with its record open, with the row's partner and year if it has them; null for a row without a
 * record.
 */
export function linkToRow(atlas: Atlas, table: CitingTable, id: string): Partial<View> | null {
  const kind = kindOfTable(table);
  if (!kind) return null;
  const row = byId(recordsOf(atlas, kind), id);
  const year = row && yearOf(kind, row);
  const partner = row && 'partner' in row ? row.partner : 'all';
  return linkToView(atlas, { id: kind === 'fact' ? id : `${kind}:${id}`, partner, ...(year !== undefined && { year }) });
}
