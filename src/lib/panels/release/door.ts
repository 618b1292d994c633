import type { Atlas } from '#lib/atlas/atlas.ts';
import type { ChangedRow } from '#lib/atlas/changes.ts';
import { known } from '#lib/atlas/lookup.ts';
import { KINDS, type View } from '#lib/view/view.ts';

/** The view that shows a row with its record open; null for rows that no view shows alone, such as sources. */
export function doorTo(atlas: Atlas, { id, partner, year }: ChangedRow): Partial<View> | null {
  const { partners, years } = known(atlas);
  const [head = '', tail] = id.split(':');
  const figure = tail === undefined || head === 'commodity' || head === 'gateway';
  const kind = figure ? 'fact' : KINDS.find((entry) => entry === head);
  if (!kind) return null;
  return {
    select: { kind, id: tail ?? head }, only: [],
    // A total of the world belongs to the view of all partners.
    ...(partner !== undefined && { partners: partners.includes(partner) ? [partner] : 'all' }),
    ...(year !== undefined && years.includes(year) && { year })
  };
}
