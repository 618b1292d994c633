// Restrictions that differ from others of the same goods, or begin long after their resolution.
import { validRows, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import { suspect } from './suspect.ts';

/** Most days from the adoption of a resolution to the beginning of what it restricts. */
const SOON_DAYS = 60;

/** Restrictions that begin late, and codes that differ between resolutions on the same goods. */
export function suspectRestrictions({ restrictions, events }: Pick<Tables, 'restrictions' | 'events'>): Problem[] {
  const lines = validRows(restrictions);
  const adopted = new Map(validRows(events).map(({ row }) => [row.id, row.date]));
  // Ids end with a word for the goods, and with the year where a cap has one.
  const goods = group(lines, ({ row }) => row.id.replace(/^\d+-/, '').replace(/-\d{4}$/, ''));
  return [
    ...lines.flatMap((line) => {
      const day = adopted.get(line.row.event);
      const days = day === undefined ? 0 : (Date.parse(line.row.from) - Date.parse(day)) / 86_400_000;
      return days <= SOON_DAYS ? [] : [suspect(line, 'from', `a day within ${SOON_DAYS} days of ${day}, the adoption of the resolution`)];
    }),
    ...[...goods.values()].flatMap((same) => {
      const [usual, ...others] = [...group(same, ({ cells }) => cells['hs'] ?? '').values()].sort((a, b) => b.length - a.length);
      return others.flat().map((line) => suspect(line, 'hs', `${usual?.[0]?.cells['hs'] || 'blank'}, as in line ${usual?.[0]?.line} for the same goods`));
    })
  ];
}
