/** One thing wrong in a table or a shape, told to the person who edits that file. */
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

/** `crossings.csv:12 partner: expected an id of partners.csv, got "chm" — did you mean "chn"?` */
export function sentence(problem: Problem): string {
  const hint = problem.hint === undefined ? '' : ` — did you mean "${problem.hint}"?`;
  return `${problem.file}:${problem.line} ${problem.column}: expected ${problem.expected}, got "${problem.got}"${hint}`;
}

/** Files in the order of the alphabet, lines from the top. */
export function inReadingOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
