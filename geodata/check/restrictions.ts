// Checks of restrictions on goods.
import { cellProblem } from '../typed-tables.ts';
import { validRows, type ValidLine, type Tables } from '../schema/rows.ts';
import { group } from '../group.ts';
import type { Problem } from '../problem.ts';
import type { TableRow } from '../schema/tables.ts';

type Restriction = ValidLine<TableRow<'restrictions'>>;

/** Exemptions for goods made or sent before a day, which need that day. */
const UNTIL = ['shipped', 'contracts'];

/** The id, codes, amounts and exemptions of each restriction agree with each other. */
export const checkRestrictions = ({ restrictions }: Pick<Tables, 'restrictions'>): Problem[] =>
  validRows(restrictions).flatMap((line) => [...named(line), ...coded(line), ...capped(line), ...exempted(line)]);

/** A restriction does not begin before its resolution, and no two for the same goods have different measures at the same time. */
export function checkTimes({ restrictions, events }: Pick<Tables, 'restrictions' | 'events'>): Problem[] {
  const lines = validRows(restrictions);
  const adopted = new Map(validRows(events).map(({ row }) => [row.id, row.date]));
  return [...lines.flatMap((line) => since(line, adopted.get(line.row.event))), ...conflicts(lines)];
}

function named(line: Restriction): Problem[] {
  const { id, resolution, direction, event } = line.row;
  return [
    ...(id.startsWith(`${resolution}-${direction}-`) ? [] : [cellProblem(line, 'id', `${resolution}-${direction}- and a word for the goods`)]),
    ...(event.endsWith(`-unsc-${resolution}`)
      ? []
      : [cellProblem(line, 'event', `the adoption of resolution ${resolution}, an id that ends with -unsc-${resolution}`)])
  ];
}

function coded(line: Restriction): Problem[] {
  const { hs, hs_source, goods, goods_part } = line.row;
  const fault = (hs ?? []).find((code) => !isRange(code));
  return [
    ...(fault === undefined ? [] : [cellProblem(line, 'hs', `chapters 01 to 97 without 77, and ranges of two codes of equal length in order, not "${fault}"`)]),
    ...((hs === undefined) === (hs_source === undefined)
      ? []
      : [cellProblem(line, 'hs_source', hs === undefined ? 'blank, as there is no code' : 'the source that states the codes')]),
    ...(goods?.some((code) => goods_part?.includes(code)) === true ? [cellProblem(line, 'goods_part', 'codes that goods does not name as a whole')] : [])
  ];
}

/** The Harmonized System reserves chapter 77; 98 and 99 are for national use. */
function isRange(code: string): boolean {
  const [from = '', to = from, ...rest] = code.split('-');
  const chapters = [from, to].map((end) => Number(end.slice(0, 2)));
  return (
    rest.length === 0 &&
    from.length === to.length &&
    (from === code || from < to) &&
    chapters.every((chapter) => chapter >= 1 && chapter <= 97 && chapter !== 77)
  );
}

function capped(line: Restriction): Problem[] {
  const { measure, cap, cap_unit, cap_other, cap_other_unit, cap_per, note } = line.row;
  const problem = (column: string, expected: string): Problem[] => [cellProblem(line, column, expected)];
  if (measure === 'ban') {
    const filled = (['cap', 'cap_unit', 'cap_other', 'cap_other_unit', 'cap_per'] as const).find((column) => line.row[column] !== undefined);
    return filled === undefined ? [] : problem(filled, 'blank, as a ban has no amount');
  }
  if (cap === undefined && note === undefined) return problem('note', 'what the cap is, as it has no amount');
  if (cap === undefined && cap_other !== undefined) return problem('cap_other', 'blank, as there is no first amount');
  if ((cap === undefined) !== (cap_unit === undefined))
    return problem('cap_unit', cap === undefined ? 'blank, as the cap has no amount' : 'the unit of the cap');
  if ((cap === undefined) !== (cap_per === undefined))
    return problem('cap_per', cap === undefined ? 'blank, as the cap has no amount' : 'what time the cap is for');
  return (cap_other === undefined) === (cap_other_unit === undefined)
    ? []
    : problem('cap_other_unit', cap_other === undefined ? 'blank, as there is no second amount' : 'the unit of the second amount');
}

function exempted(line: Restriction): Problem[] {
  const { exempt, exempt_until, exemption, from } = line.row;
  const timed = exempt?.some((word) => UNTIL.includes(word)) === true;
  return [
    ...((exempt === undefined) === (exemption === undefined)
      ? []
      : [cellProblem(line, 'exemption', exempt === undefined ? 'blank, as exempt is' : 'the exemption in words')]),
    ...(timed === (exempt_until !== undefined)
      ? []
      : [cellProblem(line, 'exempt_until', timed ? 'the last day for what was shipped or agreed before' : `blank, or ${UNTIL.join(' or ')} under exempt`)]),
    ...(exempt_until === undefined || exempt_until >= from ? [] : [cellProblem(line, 'exempt_until', `a day no earlier than from ${from}`)])
  ];
}

function since(line: Restriction, adopted: string | undefined): Problem[] {
  return adopted === undefined || line.row.from >= adopted
    ? []
    : [cellProblem(line, 'from', `a day no earlier than ${adopted}, the adoption of resolution ${line.row.resolution}`)];
}

/** Rows with one name in one direction: with a cap and a ban at once the goods would have two states on one day. */
function conflicts(lines: readonly Restriction[]): Problem[] {
  const groups = group(lines, ({ row }) => `${row.direction} ${row.name_en}`);
  return [...groups.values()].flatMap((same) => {
    const inOrder = [...same].sort((a, b) => (a.row.from < b.row.from ? -1 : 1));
    return inOrder.flatMap((line, i) => {
      const next = inOrder[i + 1];
      const holds = next !== undefined && next.row.measure !== line.row.measure && (line.row.to === undefined || line.row.to >= next.row.from);
      return holds ? [cellProblem(line, 'to', `a day before ${next.row.from}, when ${next.row.id} takes its place`)] : [];
    });
  });
}
