import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';

export type Cells = Readonly<Record<string, string>>;

interface RawTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: Cells }[];
  readonly problems: readonly Problem[];
}

/** The text of one file of the folder; a blank text and a problem where it is missing or not UTF-8. */
export function readText(folder: string, path: string): { text: string; problems: Problem[] } {
  const full = join(folder, path);
  const file = path.replace(/^.*\//, '');
  if (!existsSync(full)) {
    return { text: '', problems: [{ file, line: 1, column: 'file', expected: `a file ${path}`, got: 'none' }] };
  }
  const bytes = readFileSync(full);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    return { text: '', problems: [{ file, line: 1, column: 'file', expected: 'UTF-8', got: 'other bytes' }] };
  }
}

/** Splits a table into rows that know the line they begin on (header = line 1; a quoted cell may span lines). */
export function readTable(file: string, text: string): RawTable {
  const problems: Problem[] = [];
  const problem = (line: number, column: string, expected: string, got: string): number =>
    problems.push({ file, line, column, expected, got });
  if (text.startsWith('\uFEFF')) problem(1, 'file', 'UTF-8 without a byte order mark', 'one');
  const carriage = text.indexOf('\r');
  if (carriage >= 0) problem(text.slice(0, carriage).split('\n').length, 'file', 'lines that end in LF', 'CR');
  if (text !== '' && !text.endsWith('\n')) problem(text.split('\n').length, 'file', 'a line feed at the end', 'none');

  let records: Parsed[] = [];
  try {
    records = parse(text, { info: true, relax_column_count: true, bom: true }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problem(Number(error['lines'] ?? 1), 'file', 'well-formed CSV', error.message);
  }
  const columns = records[0]?.record ?? [];
  const rows = records.slice(1).flatMap(({ record }, index) => {
    // The parser counts to the end of a record: a row begins on the line after the one before it.
    const line = (records[index]?.info.lines ?? 0) + 1;
    if (record.length !== columns.length) {
      problem(line, 'row', `${columns.length} cells`, `${record.length} cells`);
      return [];
    }
    return [{ line, cells: Object.fromEntries(columns.map((name, i) => [name, record[i] ?? ''])) }];
  });
  return { file, columns, rows, problems };
}

interface Parsed {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}
