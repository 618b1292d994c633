// Sizes of the files on the data page.
import type { TableName } from './atlas.ts';
import compiled from './compiled/downloads.json';

/** Size in bytes of each downloadable file, by its name. */
export const downloads: Readonly<Record<string, number>> = compiled.bytes;

/** Number of rows of each table. */
export const rowCounts: Readonly<Record<TableName, number>> = compiled.rows;
