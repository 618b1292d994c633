// Reads tables from CSV files, with the line of each row for error messages.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from './problem.ts';
import type { Cells } from './schema/rows.ts';

interface RawTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: Cells }[];
  /** Problems of the whole file, with which its rows may be wrong. */
  readonly form: readonly Problem[];
  /** Rows that are left out because they have too many or too few cells. */
  readonly problems: readonly Problem[];
}

/** Largest file in bytes, far above any table here: reading and checking stay within seconds and a few hundred megabytes. */
const LARGEST = 8_000_000;

/** Many times the rows of the largest table; the checks, which compare rows, still take only seconds. */
const MOST_ROWS = 20_000;

/** Most commas of a line, above what all cells of a row may hold together: splitting millions of cells takes long. */
const MOST_COMMAS = 100_000;

/** Lines that Git writes around both versions of what it could not merge. */
const MERGE_MARK = /^(<{7}|={7}|>{7})( |$)/m;

/** Most problems reported about a file as a whole; further ones mostly follow from the first. */
const CAUSES = 3;

/** The text of one file of the folder; if it cannot be read as text, a blank text and a problem. */
export function readText(folder: string, path: string): { text: string; problems: Problem[] } {
  const file = path.replace(/^.*\//, '');
  const failed = (expected: string, got: string, line = 1): { text: string; problems: Problem[] } => ({
    text: '',
    problems: [{ file, line, column: 'file', expected, got }]
  });
  let bytes: Buffer | string;
  try {
    bytes = readBytes(join(folder, path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return failed(`a file ${path}`, code === 'ENOENT' ? 'none' : `one that cannot be read (${code ?? String(error)})`);
  }
  if (typeof bytes === 'string') return failed(`a file ${path} of at most ${LARGEST / 1e6} MB`, bytes);
  if (bytes.length === 0) return failed(`a file ${path}`, 'an empty one');
  if (isUtf16(bytes)) return failed('UTF-8', 'UTF-16');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.trim() === '' ? failed(`a file ${path}`, 'one of blanks alone') : { text, problems: [] };
  } catch {
    return failed('UTF-8', 'bytes of another encoding', 1 + bytes.subarray(0, firstForeign(bytes)).filter((byte) => byte === 10).length);
  }
}

/** The bytes of a regular file, or a description of what is there instead. It never waits for the other end of a pipe. */
function readBytes(path: string): Buffer | string {
  // Windows has neither this flag nor pipes among files.
  const handle = openSync(path, constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0));
  try {
    const found = fstatSync(handle);
    if (found.isDirectory()) return 'a folder';
    if (!found.isFile()) return 'something other than a regular file';
    if (found.size > LARGEST) return `${(found.size / 1e6).toFixed(1)} MB`;
    // One more byte than expected shows that the file is still growing.
    const bytes = Buffer.alloc(found.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) read = readSync(handle, bytes, length, bytes.length - length, null);
    return length > found.size ? 'one that another program is still writing' : bytes.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}

/** Recognised by its byte order mark, or by the zero byte of every ASCII letter. */
function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** Position of the first bytes that are not UTF-8. */
function firstForeign(bytes: Buffer): number {
  let [sound, end] = [0, bytes.length];
  while (end - sound > 1) {
    const middle = (sound + end) >> 1;
    try {
      // As a stream, in which a character cut in two at the end is not an error.
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      sound = middle;
    } catch {
      end = middle;
    }
  }
  return sound;
}

/** Splits a table into rows with their lines; the header is line 1, and each row is one line. */
export function readTable(file: string, text: string): RawTable {
  const form: Problem[] = [];
  const fault: Fault = (line, expected, got) => form.push({ file, line, column: 'file', expected, got });
  const count = countOf(text, '\n');
  const lines = count > MOST_ROWS ? [] : text.split('\n');
  // A line that was read before has passed the checks of single lines.
  const read = lines.map((line) => known.get(line));
  const fresh = lines.filter((_, i) => read[i] === undefined);
  if (!isReadable(text, count, lines, fresh, fault)) return { file, columns: [], rows: [], form, problems: [] };
  checkForm(text, lines, fresh, fault);
  // What else is wrong with such a file mostly follows from it.
  const records = form.length > 0 ? [] : cellsOfLines(lines.slice(0, -1), read, fault);
  const columns = records[0] ?? [];
  const names = columns.join();
  if (form.length === 0 && records.length < 2) fault(1, 'rows below the header', 'none');
  const again = records.indexOf(columns, 1);
  if (again > 0) fault(again + 1, 'the header on line 1 alone', 'it again');
  const problems: Problem[] = [];
  const rows = records.slice(1).flatMap((record, index) => {
    const line = index + 2;
    if (record.length !== columns.length) {
      problems.push({ file, line, column: 'row', expected: `${columns.length} cells`, got: `${record.length} cells` });
      return [];
    }
    return [{ line, cells: cellsOf(record, columns, names) }];
  });
  // If most rows have another number of cells, the header or whatever wrote the file is wrong, which is one fault.
  const [first] = problems;
  if (first !== undefined && problems.length > rows.length && problems.length > CAUSES)
    fault(first.line, `${columns.length} cells, as in the header`, `${first.got}, and as wrong a number in ${problems.length - 1} further rows`);
  return { file, columns, rows, form: together(form).slice(0, CAUSES), problems };
}

/** Reports a fault of a file's form. */
type Fault = (line: number, expected: string, got: string) => void;

/**
 * Whether a text of `count` lines, `fresh` those not read before, may be a table: not too large, and not in the middle of a merge. The first
 * fault is reported, and nothing else.
 */
function isReadable(text: string, count: number, lines: readonly string[], fresh: readonly string[], fault: Fault): boolean {
  const long = fresh.find((line) => countOf(line, ',') > MOST_COMMAS);
  const mark = MERGE_MARK.exec(text);
  if (count > MOST_ROWS) fault(MOST_ROWS + 1, `at most ${MOST_ROWS} lines`, String(count));
  else if (long !== undefined) fault(lines.indexOf(long) + 1, `at most ${MOST_COMMAS} commas in a line`, 'more');
  else if (mark) fault(lineAt(text, mark.index), 'rows alone, without the marks of a merge that is not finished', mark[0].trim());
  else return true;
  return false;
}

/** Reports how the text differs from the one form of CSV that tables have. `fresh`: its lines that were not read before. */
function checkForm(text: string, lines: readonly string[], fresh: readonly string[], fault: Fault): void {
  if (text.startsWith('\uFEFF')) fault(1, 'UTF-8 without a byte order mark', 'a byte order mark');
  if (/^\uFEFF?"?sep=/i.test(text)) fault(1, 'the names of the columns', 'a line for a spreadsheet, sep=');
  const other = /^[^,\n]*?([;\t|])[^,\n]*\n/.exec(text)?.[1];
  if (other !== undefined) fault(1, 'commas between the cells', other === '\t' ? 'tabs' : other);
  if (text.includes('\0')) fault(lineAt(text, text.indexOf('\0')), 'text without NUL characters', 'one');
  const carriage = text.indexOf('\r');
  if (carriage >= 0) fault(lineAt(text, carriage), 'lines that end in LF', 'CR');
  if (!text.endsWith('\n')) fault(lines.length, 'a line feed at the end', 'none');
  const open = fresh.find((line) => countOf(line, '"') % 2 === 1);
  if (open !== undefined) fault(lines.indexOf(open) + 1, 'quotes in pairs, each closed on its line (a quote inside a cell is written twice)', 'an odd number');
}

/** One problem for each line: a spreadsheet that writes other separators also writes other line ends, and all of it is put right in one go. */
function together(form: readonly Problem[]): Problem[] {
  return [...new Set(form.map(({ line }) => line))].map((line) => {
    const here = form.filter((problem) => problem.line === line);
    return { ...here[0]!, expected: here.map(({ expected }) => expected).join('; '), got: here.map(({ got }) => got).join('; ') };
  });
}

/** The cells of each line read so far: between two checks nearly all lines of a table are unchanged. */
const known = new Map<string, readonly string[]>();

/** The cells of a line by column, the same object as long as line and columns are the same, so that what follows from them can be kept too. */
function cellsOf(record: readonly string[], columns: readonly string[], names: string): Cells {
  const kept = named.get(record);
  if (kept?.names === names) return kept.cells;
  const cells = Object.fromEntries(columns.map((name, i) => [name, record[i] ?? '']));
  named.set(record, { names, cells });
  return cells;
}
const named = new WeakMap<readonly string[], { readonly names: string; readonly cells: Cells }>();

/** The cells of each line, those `read` before or else parsed; every quote is closed on its line. */
function cellsOfLines(lines: readonly string[], read: readonly (readonly string[] | undefined)[], fault: Fault): (readonly string[])[] {
  const fresh = [...new Set(lines.filter((_, i) => read[i] === undefined))];
  try {
    const records = parse(fresh.map((line) => `${line}\n`).join(''), { relax_column_count: true });
    for (const [i, line] of fresh.entries()) known.set(line, records[i] ?? []);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    fault(lines.indexOf(fresh[Number(error['lines'] ?? 1) - 1] ?? '') + 1, 'well-formed CSV', error.message);
    return [];
  }
  return lines.map((line, i) => read[i] ?? known.get(line) ?? []);
}

function countOf(text: string, letter: string): number {
  let count = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) count += 1;
  return count;
}

const lineAt = (text: string, place: number): number => text.slice(0, place).split('\n').length;
