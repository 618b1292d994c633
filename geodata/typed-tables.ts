// Parses raw tables by their schema into typed rows.
import * as v from 'valibot';
import { textFault } from './check/text.ts';
import { didYouMean } from './did-you-mean.ts';
import { saveAnswers } from './saved-answers.ts';
import { readTable } from './csv.ts';
import { TABLES, TABLE_NAMES, type TableName } from './schema/tables.ts';
import type { RawDataset } from './raw-dataset.ts';
import type { Problem } from './problem.ts';
import type { Column, Table } from './schema/table.ts';
import type { Cells, Line, Tables } from './schema/rows.ts';

/** A problem with one cell. */
export function cellProblem(line: Line<unknown>, column: string, expected: string, hint?: string): Problem {
  return { file: line.file, line: line.line, column, expected, got: line.cells[column] ?? '', ...(hint !== undefined && { hint }) };
}

interface ReadTables {
  readonly tables: Tables;
  /** Problems of whole files, which then have no rows. */
  readonly form: readonly Problem[];
  /** Invalid rows and cells. */
  readonly cells: readonly Problem[];
}

/** Parses every table into typed rows; problems name the file, its columns and every invalid cell. */
export function readTables(folder: RawDataset): ReadTables {
  const read = TABLE_NAMES.map((name) => [name, readTyped(name, folder.tables[name])] as const);
  return {
    // Each list belongs to the table of its name, which Object.fromEntries cannot express.
    tables: Object.fromEntries(read.map(([name, { lines }]) => [name, lines])) as unknown as Tables,
    form: read.flatMap(([, { form }]) => form),
    cells: read.flatMap(([, { cells }]) => cells)
  };
}

interface Typed {
  readonly lines: readonly Line<unknown>[];
  readonly form: readonly Problem[];
  readonly cells: readonly Problem[];
}

/** The valid rows of earlier texts: a row stays the same object while its line is the same, so that checks can keep their results. */
const before = new WeakMap<Cells, Line<unknown>>();

/** One table by its name and text. */
export const readTyped = saveAnswers((name: TableName, text: string): Typed => {
  // A missing file has already been reported.
  if (text === '') return { lines: [], form: [], cells: [] };
  const raw = readTable(`${name}.csv`, text);
  const form = raw.form.length > 0 ? raw.form : wrongColumns(raw.file, raw.columns, TABLES[name]);
  if (form.length > 0) return { lines: [], form, cells: [] };
  const cells: Problem[] = [...raw.problems];
  const lines = raw.rows.map((row) => {
    const kept = before.get(row.cells);
    if (kept?.line === row.line) return kept;
    const found = kept ?? wrongCells({ file: raw.file, ...row, row: null }, TABLES[name].columns);
    if ('problems' in found) cells.push(...found.problems);
    const line: Line<unknown> = { file: raw.file, ...row, row: found.row };
    if (line.row !== null) before.set(row.cells, line);
    return line;
  });
  return { lines, form, cells };
}, 3 * TABLE_NAMES.length);

function wrongColumns(file: string, got: readonly string[], { columns }: Table): Problem[] {
  const names = Object.keys(columns);
  if (got.join() === names.join()) return [];
  const at = names.findIndex((name, i) => got[i] !== name);
  const place = at < 0 ? names.length : at;
  return [
    {
      file,
      line: 1,
      column: `column ${place + 1}`,
      expected: names[place] ?? 'no further column',
      got: got[place] ?? 'none'
    }
  ];
}

function wrongCells(line: Line<unknown>, columns: Readonly<Record<string, Column<unknown>>>) {
  const problems: Problem[] = [];
  const row: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(columns)) {
    const { value, expected, hint } = readCell(name, column, line.cells[name] ?? '');
    if (expected === undefined) row[name] = value;
    else problems.push(cellProblem(line, name, expected, hint));
  }
  return { problems, row: problems.length === 0 ? row : null };
}

/** The value of a cell, or what is expected instead. */
interface Cell {
  readonly value?: unknown;
  readonly expected?: string;
  readonly hint?: string | undefined;
}

/** What has been read of each column: most cells of a table are the same as one above them. */
const known = new WeakMap<Column<unknown>, Map<string, Cell>>();

function readCell(name: string, column: Column<unknown>, got: string): Cell {
  let cells = known.get(column);
  if (cells === undefined) known.set(column, (cells = new Map<string, Cell>()));
  let cell = cells.get(got);
  if (cell === undefined) cells.set(got, (cell = parseCell(name, column, got)));
  return cell;
}

function parseCell(name: string, { cell, field }: Column<unknown>, got: string): Cell {
  const fault = textFault(name, got, field);
  if (fault !== undefined) return { expected: fault };
  const result = v.safeParse(cell, got, { abortPipeEarly: true });
  return result.success ? { value: result.output } : { expected: result.issues[0].message, hint: didYouMean(got, field.constraints.enum ?? []) };
}
