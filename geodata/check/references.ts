// Checks of references between tables.
import { PLACE_KINDS, RECORDS } from '#lib/atlas/records.ts';
import { didYouMean, MOST_HINTS } from '../did-you-mean.ts';
import { cellProblem } from '../typed-tables.ts';
import type { Line, Tables } from '../schema/rows.ts';
import { saveAnswers } from '../saved-answers.ts';
import { EVENT_PLACES } from '../schema/figures.ts';
import { TABLES, TABLE_NAMES, type TableName } from '../schema/tables.ts';
import type { Problem } from '../problem.ts';
import { rule, type Rule } from './rule.ts';

/** Tables whose rows exist for other rows, and the use that each row needs. */
const NEEDED: ReadonlyMap<TableName, string> = new Map([
  ['sources', 'a source that some row names'],
  ['publications', 'a publication that some row names'],
  ['goods', 'a code that some row of commodities.csv names'],
  ['areas', 'a province or route that some row of gateways.csv names']
]);

/** For each kind of place, the table to which another cell, or the rest of the cell, refers. */
const PLACES: ReadonlyMap<string, TableName> = new Map([
  ...EVENT_PLACES.map((kind) => [kind, RECORDS[kind].table] as const),
  ...Object.entries(PLACE_KINDS).map(([place, kind]) => [place, RECORDS[kind].table] as const)
]);

/** From this many rows with the same unknown id, the cause is reported once. */
const MANY = 4;

interface Reference {
  readonly line: Line<unknown>;
  readonly column: string;
  readonly target: TableName;
  readonly id: string;
}

/** The references of one table to another, by the id referred to. */
type References = ReadonlyMap<string, readonly Reference[]>;

/** Every id of another table exists, and every source, publication and name is used. */
export const REFERENCES: readonly Rule[] = TABLE_NAMES.flatMap((target) => {
  const referrers = TABLE_NAMES.filter((name) => targetsOf(name).has(target));
  if (referrers.length === 0) return [];
  const found = (tables: Partial<Tables>): readonly References[] => referrers.flatMap((name) => referencesOf(name, tables[name] ?? []).get(target) ?? []);
  const needed = NEEDED.get(target);
  return [
    rule(referrers, [target], (tables) => unknown(found(tables), tables[target])),
    ...(needed === undefined ? [] : [rule([], [target, ...referrers], (tables) => unused(found(tables), tables[target], needed))])
  ];
});

function targetsOf(name: TableName): ReadonlySet<TableName> {
  const found = new Set(Object.values(TABLES[name].columns).map(({ field }) => field.refers as TableName));
  if (name === 'preferences') found.add('partners');
  if (name === 'gateways' || name === 'events') for (const table of PLACES.values()) found.add(table);
  return found;
}

/** The references of a table's rows, by the table and the id referred to. */
const referencesOf = saveAnswers((name: TableName, lines: readonly Line<unknown>[]): ReadonlyMap<TableName, References> => {
  const columns = Object.entries(TABLES[name].columns).flatMap(([column, { field }]) =>
    field.refers === undefined ? [] : [[column, field.refers as TableName] as const]
  );
  const found = new Map<TableName, Map<string, Reference[]>>();
  const add = (line: Line<unknown>, column: string, target: TableName | undefined, id = ''): void => {
    // The schema reports blank cells.
    if (target === undefined || id === '') return;
    let ids = found.get(target);
    if (ids === undefined) found.set(target, (ids = new Map<string, Reference[]>()));
    const references = ids.get(id);
    if (references === undefined) ids.set(id, [{ line, column, target, id }]);
    else references.push({ line, column, target, id });
  };
  for (const line of lines) {
    for (const [column, target] of columns) {
      const cell = line.cells[column] ?? '';
      if (cell.includes(' ')) for (const id of cell.split(' ')) add(line, column, target, id);
      else add(line, column, target, cell);
    }
    const { place = '', place_kind = '', partner = '' } = line.cells;
    if (name === 'gateways') add(line, 'place', PLACES.get(place_kind), place);
    if (name === 'events') add(line, 'place', PLACES.get(place.split(':')[0] ?? ''), place.split(':')[1]);
    if (name === 'preferences' && partner !== 'any') add(line, 'partner', PLACES.get('partner'), partner);
  }
  return found;
}, 4 * TABLE_NAMES.length);

function unknown(references: readonly References[], target: readonly Line<unknown>[]): Problem[] {
  const rows = rowsById(target);
  const missing = new Set<string>();
  for (const ofTable of references) for (const id of ofTable.keys()) if (!rows.has(id)) missing.add(id);
  if (missing.size === 0) return [];
  const named = namedIn(references);
  const spare = [...rows.keys()].filter((id) => !named.has(id));
  return [...missing].flatMap((id, i) => {
    const places = references.flatMap((ofTable) => ofTable.get(id) ?? []);
    const likely = (ids: Iterable<string>): string | undefined => (i < MOST_HINTS ? didYouMean(id, ids) : undefined);
    // If several rows agree on an id, and an unused id of the target is nearly the same, the error is in the target.
    const slip = places.length > 1 ? rows.get(likely(spare) ?? '') : undefined;
    if (slip !== undefined)
      return [cellProblem(slip, 'id', `${NEEDED.get(places[0]?.target ?? 'trade') ?? 'the id that other rows name'} (${places.length} name "${id}")`, id)];
    const hint = likely(rows.keys());
    const listed = places.length < MANY ? places : places.slice(0, 1);
    return listed.map(({ line, column, target }) => ({
      ...cellProblem(line, column, `an id of ${target}.csv${listed.length < places.length ? ` (${places.length} rows refer to it)` : ''}`, hint),
      got: id
    }));
  });
}

const rowsById = saveAnswers(
  (lines: readonly Line<unknown>[]): ReadonlyMap<string, Line<unknown>> => new Map(lines.map((line) => [line.cells['id'] ?? '', line])),
  2 * TABLE_NAMES.length
);

const namedIn = (references: readonly References[]): ReadonlySet<string> => new Set(references.flatMap((ofTable) => [...ofTable.keys()]));

function unused(references: readonly References[], target: readonly Line<unknown>[], expected: string): Problem[] {
  return target.filter(({ cells }) => !references.some((ofTable) => ofTable.has(cells['id'] ?? ''))).map((line) => cellProblem(line, 'id', expected));
}
