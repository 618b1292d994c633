import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { name } from '#lib/atlas/lookup.ts';
import type { StoryDoor } from '#lib/atlas/stories.ts';
import { amount } from './amount.ts';
import { find } from '#lib/selection/find.ts';
import { title } from './title.ts';
import { day } from '#lib/format/day.ts';
import { perCent } from '#lib/format/money.ts';
import { shown } from '#lib/format/shown.ts';
import { quantity } from '#lib/words/units.ts';

/** What a door prints: its own words, else the value, share, date or name of its row. Throws where the row is gone. */
export function doorText(atlas: Atlas, door: StoryDoor, lang: Lang): string {
  const found = find(atlas, door);
  if (!found) throw new Error(`doorText: no ${door.kind} "${door.id}" in the atlas; run "npm run data", which would have refused it`);
  if (door.label !== undefined) return door.label;
  const { record } = found;
  if (door.part === 'title' && 'titles' in record) return name(record.titles, lang);
  if (door.part === 'share' && 'sharePct' in record && record.sharePct !== undefined) return perCent(record.sharePct, lang);
  if (door.part === 'quantity' && 'quantity' in record && record.quantity !== undefined) return quantity(record.quantity, record.unit, lang);
  if (found.kind === 'fact' || found.kind === 'month') return shown(found.record, lang);
  if (found.kind === 'commodity' || found.kind === 'gateway') return amount(found.record, lang);
  return 'date' in record ? day(record.date, lang) : title(atlas, found, lang).text;
}
