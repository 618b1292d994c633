// The text of a story's reference.
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { localName } from '#lib/atlas/lookup.ts';
import type { StoryReference } from '#lib/atlas/stories.ts';
import { amount } from './amount.ts';
import { findRecord } from '#lib/selection/find-record.ts';
import { title } from './title.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatPerCent } from '#lib/format/money.ts';
import { formatFigure } from '#lib/format/figure.ts';
import { quantity } from '#lib/words/units.ts';

/** The text of a reference: its own label, else the value, share, date or name of its row. Throws if the row does not exist. */
export function referenceText(atlas: Atlas, reference: StoryReference, lang: Lang): string {
  const found = findRecord(atlas, reference);
  if (!found) throw new Error(`referenceText: no ${reference.kind} "${reference.id}" in the atlas; run "npm run data", which would have refused it`);
  if (reference.label !== undefined) return reference.label;
  const { record } = found;
  if (reference.part === 'title' && 'titles' in record) return localName(record.titles, lang);
  if (reference.part === 'share' && 'sharePct' in record && record.sharePct !== undefined) return formatPerCent(record.sharePct, lang);
  if (reference.part === 'quantity' && 'quantity' in record && record.quantity !== undefined) return quantity(record.quantity, record.unit, lang);
  if (found.kind === 'fact' || found.kind === 'month') return formatFigure(found.record, lang);
  if (found.kind === 'commodity' || found.kind === 'gateway') return amount(found.record, lang);
  return 'date' in record ? formatDate(record.date, lang) : title(atlas, found, lang).text;
}
