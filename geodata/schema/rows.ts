// The rows of the tables as read: the line of each, its cells, and its values.
import type { TableName, TableRow } from './tables.ts';

/** Cells of a row by column, as written. */
export type Cells = Readonly<Record<string, string>>;

/** A row with its line: the cells as written, and their values if all of them are valid. */
export interface Line<R> {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
  readonly row: R | null;
}

export type Tables = { readonly [N in TableName]: readonly Line<TableRow<N>>[] };

/** Rows whose cells are all valid, the only ones that checks of meaning see. */
export type ValidLine<R> = Line<R> & { readonly row: R };
export const validRows = <R>(lines: readonly Line<R>[]): ValidLine<R>[] => lines.filter((line): line is ValidLine<R> => line.row !== null);
