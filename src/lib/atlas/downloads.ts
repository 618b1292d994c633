import type { TableName } from './atlas.ts';
import compiled from './compiled/downloads.json';

/** Bytes of each file that the page of the data offers, by its name. */
export const downloads: Readonly<Record<string, number>> = compiled.bytes;

/** Rows of each table. */
export const rowCounts: Readonly<Record<TableName, number>> = compiled.rows;
