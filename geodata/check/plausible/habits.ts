// Figures that differ from nearly all others of their publication in what does not change from row to row.
import { validRows, type Line, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
import { saveAnswers } from '../../saved-answers.ts';
import type { Problem } from '../../problem.ts';
import { suspect } from './suspect.ts';

interface Cited {
  readonly source: readonly string[];
  readonly publication?: string | undefined;
}

/** Rows of a publication from which a habit can be read, and the share of them that has it. */
const FEWEST = 20;
const USUAL = 0.9;
/** Share of rows up to which something else is an exception, and not a second habit. */
const SELDOM = 0.01;

/** Evidence, valuation, status and directions that a publication has nowhere else, sources of another publication, reporters of another partner. */
export const suspectHabits = ({ trade, monthly, commodities, partners }: Pick<Tables, 'trade' | 'monthly' | 'commodities' | 'partners'>): Problem[] =>
  [trade, monthly, commodities].flatMap((table) => unusual(table, partners));

const unusual = saveAnswers((table: readonly Line<Cited>[], partners: Tables['partners']): readonly Problem[] => {
  const lines = validRows(table).filter(({ row }) => row.publication !== undefined);
  const partnerOf = new Map(validRows(partners).map(({ row }) => [row.name_en, row.id]));
  const publication = ({ row }: ValidLine<Cited>): string => row.publication ?? '';
  return [
    // That nothing was traded is said by any publication.
    ...exceptions(lines, publication, 'evidence', (evidence) => (evidence === 'zero' ? undefined : evidence)),
    ...exceptions(lines, ({ row, cells }) => `${row.publication} ${cells['direction']}`, 'valuation'),
    ...exceptions(lines, publication, 'direction', (direction) => (direction === 'total' ? 'total' : 'export or import')),
    ...exceptions(lines, publication, 'status', (status) => (status === 'doubted' ? undefined : status)),
    ...foreignSources(lines),
    ...strangeSources(lines),
    ...lines.filter((line) => isOther(line, partnerOf)).map((line) => suspect(line, 'reporter', `a reporter of ${line.cells['partner']}`))
  ];
}, 6);

/** Rows whose cell differs from nearly all others with the same key; cells without a kind do not count. */
function exceptions<L extends Line<unknown>>(
  lines: readonly L[],
  key: (line: L) => string,
  column: string,
  kind: (cell: string) => string | undefined = (cell) => cell
): Problem[] {
  const kindOf = ({ cells }: L): string | undefined => kind(cells[column] ?? '');
  const counts = new Map<string, Map<string, number>>();
  for (const line of lines) {
    const found = kindOf(line);
    if (found === undefined) continue;
    const list = key(line);
    const kinds = counts.get(list) ?? new Map<string, number>();
    counts.set(list, kinds.set(found, (kinds.get(found) ?? 0) + 1));
  }
  const odd = new Map<string, { readonly usual: string; readonly most: number; readonly seldom: ReadonlySet<string> }>();
  for (const [list, kinds] of counts) {
    const all = [...kinds.values()].reduce((sum, count) => sum + count, 0);
    const [[usual, most] = ['', 0], ...others] = [...kinds].sort((a, b) => b[1] - a[1]);
    const seldom = new Set(others.flatMap(([other, count]) => (count <= Math.max(1, SELDOM * all) ? [other] : [])));
    if (all >= FEWEST && most >= USUAL * all && seldom.size > 0) odd.set(list, { usual, most, seldom });
  }
  if (odd.size === 0) return [];
  return lines.flatMap((line) => {
    const found = odd.get(key(line));
    return found?.seldom.has(kindOf(line) ?? '')
      ? [suspect(line, column, `${found.usual}, as in ${found.most} other rows of ${line.cells['publication']}`)]
      : [];
  });
}

/** Rows all of whose sources serve another publication, and hardly ever this one. */
function foreignSources(lines: readonly ValidLine<Cited>[]): Problem[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { row } of lines) {
    for (const source of row.source) {
      const publications = counts.get(source) ?? counts.set(source, new Map()).get(source);
      publications?.set(row.publication ?? '', (publications.get(row.publication ?? '') ?? 0) + 1);
    }
  }
  const owner = new Map(
    [...counts].flatMap(([source, publications]) => {
      const all = [...publications.values()].reduce((sum, count) => sum + count, 0);
      const [most] = [...publications].sort((a, b) => b[1] - a[1]);
      return most !== undefined && all >= FEWEST && most[1] >= USUAL * all ? [[source, most[0]] as const] : [];
    })
  );
  return lines
    .filter(({ row }) => row.source.length > 0 && row.source.every((source) => owner.has(source) && owner.get(source) !== row.publication))
    .map((line) => suspect(line, 'source', `a source of ${line.row.publication} (this one is that of ${owner.get(line.row.source[0] ?? '')})`));
}

/** Rows whose sources serve no other row of the publication, where nearly all others come from a few that serve many. */
function strangeSources(lines: readonly ValidLine<Cited>[]): Problem[] {
  return [...group(lines, ({ row }) => row.publication ?? '').values()].flatMap((list) => {
    const counts = new Map<string, number>();
    for (const { row } of list) for (const source of row.source) counts.set(source, (counts.get(source) ?? 0) + 1);
    const large = list.filter(({ row }) => row.source.some((source) => (counts.get(source) ?? 0) >= FEWEST)).length;
    if (list.length < FEWEST || large < (1 - SELDOM) * list.length) return [];
    return list
      .filter(({ row }) => row.source.every((source) => counts.get(source) === 1))
      .map((line) => suspect(line, 'source', `a source of ${line.row.publication} (those of nearly all its rows serve ${FEWEST} rows or more)`));
  });
}

/** Whether the reporter begins with the name of another partner. */
function isOther({ cells }: Line<unknown>, partnerOf: ReadonlyMap<string, string>): boolean {
  const named = partnerOf.get((cells['reporter'] ?? '').split(', ')[0] ?? '');
  return named !== undefined && named !== cells['partner'];
}
