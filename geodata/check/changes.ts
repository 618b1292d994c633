// Checks of the log of changes.
import { RECORD_KINDS, RECORDS } from '#lib/atlas/records.ts';
import { didYouMean, MOST_HINTS } from '../did-you-mean.ts';
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type ValidLine, type Tables } from '../schema/rows.ts';
import { saveAnswers } from '../saved-answers.ts';
import type { Problem } from '../problem.ts';
import type { TableName, TableRow } from '../schema/tables.ts';

/** Tables whose rows a change can refer to as `kind:id`; an id without a kind is one of trade.csv. */
const TABLE_OF: ReadonlyMap<string, TableName> = new Map([
  ...RECORD_KINDS.filter((kind) => kind !== 'fact').map((kind) => [kind, RECORDS[kind].table] as const),
  ['source', 'sources']
]);

/** All tables whose rows the log of changes can refer to. */
export const LOGGED = ['trade', 'sources', ...RECORD_KINDS.map((kind) => RECORDS[kind].table)] as const;

type Named = Pick<Tables, 'changes' | (typeof LOGGED)[number]>;

/** The log of changes ends with the version of the data, and refers to rows that exist, or that were removed. */
export function checkChanges(tables: Named, version: string): Problem[] {
  const lines = validRows(tables.changes);
  const idsOf = new Map(LOGGED.map((table) => [table as TableName, idsIn(tables[table])]));
  const versions = lines.map(({ row }) => row.version);
  return [
    ...lines
      .flatMap((line) => [
        ...(line.row.facts ?? []).flatMap((fact) => named(idsOf, line, fact)),
        ...(line.row.removed ?? []).flatMap((fact) => gone(idsOf, line, fact))
      ])
      .map(({ among, ...problem }, i) => (among === undefined || i >= MOST_HINTS ? problem : hinted(problem, among))),
    ...lines.flatMap((line, i) => {
      const before = versions[i - 1];
      return before === undefined || compareVersions(before, line.row.version) <= 0
        ? []
        : [cellProblem(line, 'version', `${before} or later, as in the entry before it`)];
    }),
    ...beyond(lines, version)
  ];
}

/** The log must end with the version of the data; otherwise one of the two is out of date. */
function beyond(lines: readonly ValidLine<TableRow<'changes'>>[], version: string): Problem[] {
  const versionCell = { file: 'VERSION', line: 1, column: 'version', got: version };
  const later = lines.filter(({ row }) => compareVersions(row.version, version) > 0);
  const latest = lines.map(({ row }) => row.version).reduce((a, b) => (compareVersions(a, b) > 0 ? a : b), version);
  if (later.length > 1) return [{ ...versionCell, expected: `${latest}, the version of the last change (${later.length} changes are of a later one)` }];
  return [
    ...later.map((line) => cellProblem(line, 'version', `at most ${version}, the content of VERSION`)),
    ...(lines.some(({ row }) => row.version === version) ? [] : [{ ...versionCell, expected: 'a version with a row in changes.csv' }])
  ];
}

/** Negative if `a` is earlier than `b`; versions are numbers separated by points. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  const differs = x.findIndex((part, i) => part !== y[i]);
  return differs < 0 ? 0 : (x[differs] ?? 0) - (y[differs] ?? 0);
}

type Ids = ReadonlyMap<TableName, ReadonlySet<string>>;

/** A problem with an id, and the ids among which the intended one may be. */
type Unknown = Problem & { readonly among?: ReadonlySet<string> };

function named(idsOf: Ids, line: Line<unknown>, fact: string): Unknown[] {
  const { table, id } = find(fact);
  if (table === undefined) return [unknownKind(line, 'facts', fact)];
  const ids = idsOf.get(table) ?? new Set();
  return isThere(ids, id) ? [] : [{ ...cellProblem(line, 'facts', `an id of ${table}.csv`), got: fact, among: ids }];
}

function gone(idsOf: Ids, line: Line<unknown>, fact: string): Unknown[] {
  const { table, id } = find(fact);
  if (table === undefined) return [unknownKind(line, 'removed', fact)];
  return isThere(idsOf.get(table) ?? new Set(), id) ? [{ ...cellProblem(line, 'removed', `an id that ${table}.csv no longer has`), got: fact }] : [];
}

const idsIn = saveAnswers((lines: readonly Line<unknown>[]): ReadonlySet<string> => new Set(lines.map(({ cells }) => cells['id'] ?? '')), 2 * LOGGED.length);

/** The ids in order, so that a beginning is found without asking every id. */
const sorted = new WeakMap<ReadonlySet<string>, readonly string[]>();

/** Whether a table has a row with this id, or with the beginning before a star. */
function isThere(ids: ReadonlySet<string>, id: string): boolean {
  if (!id.endsWith('*')) return ids.has(id);
  const start = id.slice(0, -1);
  const list = sorted.get(ids) ?? [...ids].sort();
  sorted.set(ids, list);
  let [first, end] = [0, list.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((list[middle] ?? '') < start) first = middle + 1;
    else end = middle;
  }
  return list[first]?.startsWith(start) ?? false;
}

function hinted(problem: Problem, ids: ReadonlySet<string>): Problem {
  const hint = didYouMean(find(problem.got).id, ids);
  return hint === undefined ? problem : { ...problem, hint };
}

const unknownKind = (line: Line<unknown>, column: string, fact: string): Problem => ({
  ...cellProblem(line, column, `an id of trade.csv, or a kind of ${[...TABLE_OF.keys()].join(', ')} before a colon`),
  got: fact
});

function find(fact: string): { table: TableName | undefined; id: string } {
  const [head = '', tail] = fact.split(':');
  if (tail === undefined) return { table: 'trade', id: head };
  return { table: TABLE_OF.get(head), id: tail };
}
