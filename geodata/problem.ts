// Problems in the data, as checks report them, and their text. annotations.ts shows the same in pull requests.

/** A problem in a table or shape, for the person who edits that file. */
export interface Problem {
  readonly file: string;
  /** 1-based; the line on which the row begins. */
  readonly line: number;
  readonly column: string;
  readonly expected: string;
  readonly got: string;
  /** A likely intended value. */
  readonly hint?: string;
}

/** Longer cells are cut in messages. */
const LONGEST = 200;

/** `crossings.csv:12 partner: expected an id of partners.csv, got "chm" — did you mean "chn"?` */
export function sentence(problem: Problem): string {
  const hint = problem.hint === undefined ? '' : ` — did you mean "${visible(problem.hint)}"?`;
  return `${problem.file}:${problem.line} ${visible(problem.column)}: expected ${problem.expected}, got "${visible(problem.got)}"${hint}`;
}

/** The text with its invisible characters escaped, so that a message shows them and a terminal does not obey them. */
function visible(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`);
}

/** Sorts by file name, then by line. */
export function inReadingOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/** Most problems listed per file; nobody corrects more at a time. */
const MOST = 40;
/** Most problems of one kind in one column that are listed: beyond these the column as a whole has another format. */
const ALIKE = 10;

/** Every problem on its own line; for a file with very many, or very many of one kind, the first of them and the number of the others. */
export function sentences(problems: readonly Problem[]): string[] {
  const kinds = new Map<string, number>();
  const listed = problems.filter((problem) => count(kinds, kindOf(problem)) <= ALIKE);
  const files = new Map<string, number>();
  const lines = listed.filter(({ file }) => count(files, file) <= MOST).map(sentence);
  const all = new Map<string, number>();
  for (const { file } of problems) count(all, file);
  const shown = ([file, number]: readonly [string, number]): number => Math.min(files.get(file) ?? 0, MOST, number);
  const more = [...all].filter((entry) => entry[1] > shown(entry)).map((entry) => `${entry[0]}: and ${entry[1] - shown(entry)} more`);
  return [...lines, ...more];
}

const kindOf = ({ file, column, expected }: Problem): string => `${file} ${column} ${expected}`;

/** Counts one more of a name, and returns how many there are. */
function count(counts: Map<string, number>, name: string): number {
  const number = (counts.get(name) ?? 0) + 1;
  counts.set(name, number);
  return number;
}
