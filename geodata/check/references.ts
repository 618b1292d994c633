import { closest } from '../closest.ts';
import { at, type Line, type Tables } from '../data.ts';
import { TABLES, TABLE_NAMES, type TableName } from '../schema/tables.ts';
import type { Problem } from '../problem.ts';

/** Every id of another table is there, and no source, publication or name stands unused. */
export function checkReferences(tables: Tables): Problem[] {
  const used: Record<string, Set<string>> = { sources: new Set(), publications: new Set(), goods: new Set() };
  const problems = TABLE_NAMES.flatMap((name) =>
    Object.entries(TABLES[name].columns).flatMap(([column, { field }]) => {
      const target = field.refers;
      if (target === undefined) return [];
      const ids = idsOf(tables[target as TableName]);
      return tables[name].flatMap((line) => (line.cells[column] ?? '').split(' ').flatMap((id) => {
        // A blank cell is the schema's business.
        if (id === '') return [];
        used[target]?.add(id);
        return ids.has(id) ? [] : [unknownId(line, column, target, id, ids)];
      }));
    })
  );
  return [
    ...problems,
    ...loose(tables),
    ...unused(tables.sources, used['sources'], 'a source that some row names'),
    ...unused(tables.publications, used['publications'], 'a publication that some row names'),
    ...unused(tables.goods, used['goods'], 'a code that some row of commodities.csv names'),
    ...unused(tables.areas, new Set(tables.gateways.map((line) => line.cells['place'] ?? '')), 'a province or route that some row of gateways.csv names')
  ];
}

const idsOf = (lines: readonly Line<unknown>[]): ReadonlySet<string> => new Set(lines.map((line) => line.cells['id'] ?? ''));

function unknownId(line: Line<unknown>, column: string, target: string, id: string, ids: ReadonlySet<string>): Problem {
  return { ...at(line, column, `an id of ${target}.csv`, closest(id, ids)), got: id };
}

function unused(lines: readonly Line<unknown>[], used: ReadonlySet<string> | undefined, expected: string): Problem[] {
  return lines.filter((line) => used?.has(line.cells['id'] ?? '') === false).map((line) => at(line, 'id', expected));
}

/** Where the kind of place in one cell says which table another cell, or the rest of the cell, points at. */
const PLACES: Readonly<Record<string, TableName>> = {
  crossing: 'crossings', port: 'ports', zone: 'zones', site: 'launch_sites', country: 'partners', partner: 'partners', province: 'areas', route: 'areas'
};

function loose(tables: Tables): Problem[] {
  const partners = idsOf(tables.partners);
  const find = (line: Line<unknown>, column: string, kind: string, id: string): Problem[] => {
    const target = PLACES[kind];
    if (target === undefined || id === '') return [];
    const ids = idsOf(tables[target]);
    return ids.has(id) ? [] : [unknownId(line, column, target, id, ids)];
  };
  return [
    ...tables.gateways.flatMap((line) => find(line, 'place', line.cells['place_kind'] ?? '', line.cells['place'] ?? '')),
    ...tables.events.flatMap((line) => {
      const [kind = '', id = ''] = (line.cells['place'] ?? '').split(':');
      return find(line, 'place', kind, id);
    }),
    ...tables.preferences.flatMap((line) => {
      const id = line.cells['partner'] ?? '';
      return id === 'any' || partners.has(id) ? [] : [unknownId(line, 'partner', 'partners', id, partners)];
    })
  ];
}
