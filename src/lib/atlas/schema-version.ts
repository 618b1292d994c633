/**
 * Version of the compiled Atlas's format. Raise it whenever a column of geodata/schema, a record of geodata/compile or the form of a
 * compiled file changes, so that no application reads an Atlas of another format. `geodata/compile.test.ts` fails when a column has changed.
 */
export const SCHEMA_VERSION = 9;
