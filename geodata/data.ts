import * as v from 'valibot';
import { closest } from './closest.ts';
import { readTable, type Cells } from './read.ts';
import { TABLES, TABLE_NAMES, type TableName, type TableRow } from './schema/tables.ts';
import type { Folder } from './folder.ts';
import type { Problem } from './problem.ts';
import type { Column, Table } from './schema/table.ts';

/** A row on its line: the cells as written, and what they mean once every one of them reads well. */
export interface Line<R> {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
  readonly row: R | null;
}

export type Tables = { readonly [N in TableName]: readonly Line<TableRow<N>>[] };

/** Lines whose cells all read well: the only ones that checks of meaning look at. */
export type Sound<R> = Line<R> & { readonly row: R };
export const sound = <R>(lines: readonly Line<R>[]): Sound<R>[] => lines.filter((line): line is Sound<R> => line.row !== null);

/** A problem of one cell. */
export function at(line: Line<unknown>, column: string, expected: string, hint?: string): Problem {
  return { file: line.file, line: line.line, column, expected, got: line.cells[column] ?? '', ...(hint !== undefined && { hint }) };
}

/** Splits every table into typed rows; problems name the file's form, its columns and every ill-shaped cell. */
export function readTables(folder: Folder): { tables: Tables; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries = TABLE_NAMES.map((name) => {
    const raw = readTable(`${name}.csv`, folder.tables[name]);
    problems.push(...raw.problems);
    // A missing file has been told already.
    if (folder.tables[name] !== '') problems.push(...wrongColumns(raw.file, raw.columns, TABLES[name]));
    const lines = raw.rows.map(({ line, cells }) => {
      const found = wrongCells({ file: raw.file, line, cells, row: null }, TABLES[name].columns);
      problems.push(...found.problems);
      return { file: raw.file, line, cells, row: found.row };
    });
    return [name, lines];
  });
  // Each list was made from the table of its own name, which Object.fromEntries cannot say.
  return { tables: Object.fromEntries(entries) as unknown as Tables, problems };
}

function wrongColumns(file: string, got: readonly string[], { columns }: Table): Problem[] {
  const names = Object.keys(columns);
  if (got.join() === names.join()) return [];
  const at = names.findIndex((name, i) => got[i] !== name);
  const place = at < 0 ? names.length : at;
  return [{
    file, line: 1, column: `column ${place + 1}`, expected: names[place] ?? 'no further column', got: got[place] ?? 'none'
  }];
}

function wrongCells(line: Line<unknown>, columns: Readonly<Record<string, Column<unknown>>>) {
  const problems: Problem[] = [];
  const row: Record<string, unknown> = {};
  for (const [name, { cell, field }] of Object.entries(columns)) {
    const result = v.safeParse(cell, line.cells[name] ?? '', { abortPipeEarly: true });
    if (result.success) row[name] = result.output;
    else {
      const got = line.cells[name] ?? '';
      problems.push(at(line, name, result.issues[0].message, closest(got, field.constraints.enum ?? [])));
    }
  }
  return { problems, row: problems.length === 0 ? row : null };
}
