// The log of changes to the data, for the changes page, feeds and the notice on earlier versions.
import compiled from './compiled/changes.json';

/** A row that a change concerns, `chn-2023-export-gacc` or `crossing:…`, with what relates it to views. */
export interface ChangedRow {
  readonly id: string;
  /** Absent if the row does not belong to one partner. */
  readonly partner?: string;
  /** Absent if the row does not belong to one year. */
  readonly year?: number;
}

/** One entry of the log of releases. */
export interface Change {
  readonly id: string;
  /** Day of the release. */
  readonly date: string;
  /** First version with the change. */
  readonly version: string;
  readonly what: string;
  readonly why: string;
  readonly facts: readonly ChangedRow[];
  /** Rows that were taken out. */
  readonly removed: readonly ChangedRow[];
}

/** All changes since the first publication, oldest first. They are not part of the atlas because views do not need them. */
export const changes = compiled as readonly Change[];
