/**
 * Version of the form of the compiled Atlas. Raise it whenever a column of geodata/schema or a record of geodata/compile changes, so
 * that no application reads an Atlas of another form; `geodata/compile.test.ts` says when it is due.
 */
export const SCHEMA_VERSION = 5;
