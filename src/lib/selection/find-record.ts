import { byId } from '#lib/atlas/lookup.ts';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { RECORD_KINDS, recordsOf, selectedAs, type RecordKind, type RecordOf } from '#lib/atlas/records.ts';
import type { Selected } from '#lib/view/view.ts';

/** The record that a selection names. */
export type FoundRecord = { readonly [K in RecordKind]: { readonly kind: K; readonly record: RecordOf<K> } }[RecordKind];

/** Finds what the address selects; null where the data has no such thing. A `fact` may be a row of any table of figures. */
export function findRecord(atlas: Atlas, { kind, id }: Selected): FoundRecord | null {
  for (const one of RECORD_KINDS) {
    const record = selectedAs(one) === kind ? byId(recordsOf(atlas, one), id) : undefined;
    // The record is of the list of its kind, which a loop over kinds cannot say.
    if (record) return { kind: one, record } as FoundRecord;
  }
  return null;
}
