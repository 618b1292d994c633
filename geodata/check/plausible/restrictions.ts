// Restrictions that differ from others of the same goods, or begin long after their resolution.
import { cellProblem } from '../../typed-tables.ts';
import { validRows, type Line, type Tables, type ValidLine } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import type { Problem } from '../../problem.ts';
import type { TableRow } from '../../schema/tables.ts';
import { suspect } from './suspect.ts';

/** Most days from the adoption of a resolution to the beginning of what it restricts. */
const SOON_DAYS = 60;

/** Restrictions that begin late or whose event is no sanction, and codes and units that differ between resolutions on the same goods. */
export function suspectRestrictions({ restrictions, events }: Pick<Tables, 'restrictions' | 'events'>): Problem[] {
  const lines = validRows(restrictions);
  const adopted = new Map(validRows(events).map(({ row }) => [row.id, row.date]));
  const named = new Set(lines.map(({ row }) => row.event));
  // Ids end with a word for the goods, and with the year where a cap has one.
  const goods = group(lines, ({ row }) => row.id.replace(/^\d+-/, '').replace(/-\d{4}$/, ''));
  return [
    ...validRows(events)
      .filter(({ row }) => named.has(row.id) && row.kind !== 'sanctions')
      .map((line) => cellProblem(line, 'kind', 'sanctions, as restrictions.csv names it')),
    ...lines.flatMap((line) => {
      const day = adopted.get(line.row.event);
      const days = day === undefined ? 0 : (Date.parse(line.row.from) - Date.parse(day)) / 86_400_000;
      return days <= SOON_DAYS ? [] : [suspect(line, 'from', `a day within ${SOON_DAYS} days of ${day}, the adoption of the resolution`)];
    }),
    ...[...goods.values()].flatMap((same) => [
      ...overlapping(same),
      ...differing(same, 'hs'),
      ...differing(
        same.filter(({ row }) => row.cap !== undefined),
        'cap_unit'
      )
    ])
  ];
}

/** A restriction that ends before the next of the same goods ends on the day before it. */
function overlapping(same: readonly ValidLine<TableRow<'restrictions'>>[]): Problem[] {
  const inTime = [...same].sort((a, b) => (a.row.from < b.row.from ? -1 : 1));
  return inTime.flatMap((line, i) => {
    const next = inTime[i + 1];
    if (next === undefined || line.row.to === undefined || Date.parse(next.row.from) - Date.parse(line.row.to) === 86_400_000) return [];
    return [suspect(line, 'to', `the day before line ${next.line} begins for the same goods, ${next.row.from}`)];
  });
}

function differing(same: readonly Line<unknown>[], column: string): Problem[] {
  const [usual, ...others] = [...group(same, ({ cells }) => cells[column] ?? '').values()].sort((a, b) => b.length - a.length);
  return others.flat().map((line) => suspect(line, column, `${usual?.[0]?.cells[column] || 'blank'}, as in line ${usual?.[0]?.line} for the same goods`));
}
