// The types of tables and columns.
import type * as v from 'valibot';

/** A column in the Data Package: https://datapackage.org/standard/table-schema/ */
export interface Field {
  readonly type: 'string' | 'integer' | 'number' | 'date';
  readonly format?: string;
  readonly constraints: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  /** The table whose id the cell contains; if `several`, its ids separated by spaces. */
  readonly refers?: string;
  readonly several?: boolean;
}

/** One column: validation and parsing of its cells, and its description. */
export interface Column<T> {
  readonly cell: v.GenericSchema<string, T>;
  readonly field: Field;
  readonly about: string;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

export interface Table<C extends Columns = Columns> {
  readonly title: string;
  /** Columns that together identify a row; rows are sorted by them. */
  readonly key: readonly string[];
  readonly columns: C;
}

/** A parsed row: blank optional cells are undefined. */
export type RowOf<T extends Table> = {
  readonly [K in keyof T['columns']]: T['columns'][K] extends Column<infer V> ? V : never;
};

export const table = <const C extends Columns>(title: string, key: readonly (keyof C & string)[], columns: C): Table<C> => ({ title, key, columns });
