import compiled from './compiled/changes.json';

/** A row that a change is about: `chn-2023-export-gacc`, or `crossing:…`, and what of it a view can be matched with. */
export interface ChangedRow {
  readonly id: string;
  /** Absent: the row belongs to no one partner. */
  readonly partner?: string;
  /** Absent: the row belongs to no one year. */
  readonly year?: number;
}

/** One entry of the log of releases. */
export interface Change {
  readonly id: string;
  /** Day of the release. */
  readonly date: string;
  /** First version that has it. */
  readonly version: string;
  readonly what: string;
  readonly why: string;
  readonly facts: readonly ChangedRow[];
  /** Rows that are no longer there. */
  readonly removed: readonly ChangedRow[];
}

/** Every change since the first publication, oldest first. Apart from the atlas, because views do not need it. */
export const changes = compiled as readonly Change[];
