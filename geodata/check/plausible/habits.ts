// Figures that differ from nearly all others of their publication in what does not change from row to row.
import { validRows, type Line, type ValidLine, type Tables } from '../../schema/rows.ts';
import { group } from '../../group.ts';
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

/** Evidence, valuation and directions that a publication has nowhere else, sources of another publication, and reporters of another partner. */
export function suspectHabits({ trade, monthly, commodities, partners }: Pick<Tables, 'trade' | 'monthly' | 'commodities' | 'partners'>): Problem[] {
  const of = (line: Line<unknown>, ...columns: readonly string[]): string => columns.map((column) => line.cells[column]).join(' ');
  const partnerOf = new Map(validRows(partners).map(({ row }) => [row.name_en, row.id]));
  return [trade, monthly, commodities].flatMap((table: readonly Line<Cited>[]) => {
    const lines = validRows(table).filter(({ row }) => row.publication !== undefined);
    return [
      // That nothing was traded is said by any publication.
      ...exceptions(
        lines.filter(({ cells }) => cells['evidence'] !== 'zero'),
        (line) => of(line, 'publication'),
        'evidence'
      ),
      ...exceptions(lines, (line) => of(line, 'publication', 'direction'), 'valuation'),
      ...exceptions(
        lines,
        (line) => of(line, 'publication'),
        'direction',
        (direction) => (direction === 'total' ? 'total' : 'export or import')
      ),
      ...exceptions(
        lines.filter(({ cells }) => cells['status'] !== 'doubted'),
        (line) => of(line, 'publication'),
        'status'
      ),
      ...foreignSources(lines),
      ...strangeSources(lines),
      ...lines.filter((line) => isOther(line, partnerOf)).map((line) => suspect(line, 'reporter', `a reporter of ${line.cells['partner']}`))
    ];
  });
}

/** Rows whose cell differs from nearly all others with the same key. */
function exceptions<L extends Line<unknown>>(
  lines: readonly L[],
  key: (line: L) => string,
  column: string,
  kind: (cell: string) => string = (cell) => cell
): Problem[] {
  return [...group(lines, key).values()].flatMap((list) => {
    if (list.length < FEWEST) return [];
    const [usual, ...others] = [...group(list, ({ cells }) => kind(cells[column] ?? ''))].sort((a, b) => b[1].length - a[1].length);
    if (usual === undefined || usual[1].length < USUAL * list.length) return [];
    return others
      .filter(([, rows]) => rows.length <= Math.max(1, SELDOM * list.length))
      .flatMap(([, rows]) => rows)
      .map((line) => suspect(line, column, `${usual[0]}, as in ${usual[1].length} other rows of ${line.cells['publication']}`));
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
