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

/** Every problem on its own line; for a file with very many, the first of them and the number of the others. */
export function sentences(problems: readonly Problem[]): string[] {
  const counts = new Map<string, number>();
  const lines = problems.flatMap((problem) => {
    const before = counts.get(problem.file) ?? 0;
    counts.set(problem.file, before + 1);
    return before < MOST ? [sentence(problem)] : [];
  });
  const more = [...counts].filter(([, count]) => count > MOST).map(([file, count]) => `${file}: and ${count - MOST} more`);
  return [...lines, ...more];
}
