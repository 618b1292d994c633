// Finds the record that an address selects, such as `?select=crossing:…`.
import { byId } from '#lib/atlas/lookup.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { RECORD_KINDS, recordsOf, selectedAs, type RecordKind, type RecordOf } from '#lib/atlas/records.ts';
import type { Selected } from '#lib/view/view.ts';

/** A selected record with its kind. */
export type FoundRecord = { readonly [K in RecordKind]: { readonly kind: K; readonly record: RecordOf<K> } }[RecordKind];

/** Finds the record that the address selects; null if the data has none. A `fact` may be a row of any table of figures. */
export function findRecord(atlas: Atlas, { kind, id }: Selected): FoundRecord | null {
  for (const one of RECORD_KINDS) {
    const record = selectedAs(one) === kind ? byId(recordsOf(atlas, one), id) : undefined;
    // The record belongs to this kind, which TypeScript cannot infer in a loop over kinds.
    if (record) return { kind: one, record } as FoundRecord;
  }
  return null;
}
