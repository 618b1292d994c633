// Which rows cite a source. For the bibliography.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { RECORD_KINDS, RECORDS, recordsOf, type CitingTable, type RecordKind, type RecordOf } from '#lib/atlas/records.ts';

/** A row that cites a source. For tables whose rows are parts of a record, it is that record. */
export interface Citation {
  readonly table: CitingTable;
  readonly id: string;
}

const cache = new WeakMap<Atlas, ReadonlyMap<string, readonly Citation[]>>();

/** For each source id the rows that cite it; tables in order, rows in the order of their table. */
export function citations(atlas: Atlas): ReadonlyMap<string, readonly Citation[]> {
  const done = cache.get(atlas);
  if (done) return done;
  const found = new Map<string, Citation[]>();
  const cite = (table: CitingTable, id: string, sources: readonly string[]): void => {
    for (const source of new Set(sources)) {
      const list = found.get(source);
      if (list) list.push({ table, id });
      else found.set(source, [{ table, id }]);
    }
  };
  for (const kind of RECORD_KINDS) {
    const records = recordsOf(atlas, kind);
    for (const record of records) cite(RECORDS[kind].table, record.id, sourcesOf(record));
    for (const record of records) {
      if ('statuses' in record) for (const status of record.statuses) cite('crossing_status', record.id, status.sources);
    }
  }
  for (const { id, sources } of atlas.publications) cite('publications', id, sources ?? []);
  for (const { id, sources } of atlas.limits) cite('limits', id, sources);
  cache.set(atlas, found);
  return found;
}

/** The sources of a record, of its position and of its codes. */
function sourcesOf(record: RecordOf<RecordKind>): readonly string[] {
  return [
    ...(record.sources ?? []),
    ...('position' in record ? (record.position?.sources ?? []) : []),
    ...('hsSources' in record ? (record.hsSources ?? []) : [])
  ];
}
