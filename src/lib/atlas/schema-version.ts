/**
 * Version of the compiled Atlas's format. Raise it whenever a column of geodata/schema or a record of geodata/compile changes, so that no
 * application reads an Atlas of another format. `geodata/compile.test.ts` fails when it must be raised.
 */
export const SCHEMA_VERSION = 6;
