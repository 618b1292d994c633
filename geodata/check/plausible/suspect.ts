// Suspicions: unusual values that are problems until their row's note excuses them.
import { cellProblem } from '../../typed-tables.ts';
import type { Line, Tables } from '../../schema/rows.ts';
import type { Problem } from '../../problem.ts';
import { saveAnswers } from '../../saved-answers.ts';
import { TABLE_NAMES } from '../../schema/tables.ts';

/** A value that is possible but unusual. It is reported until the row says that someone has checked it. */
export function suspect(line: Line<unknown>, column: string, expected: string): Problem {
  const problem = cellProblem(line, column, expected);
  return 'note' in line.cells ? { ...problem, expected: `${expected}, or a note "Checked ${problem.got}: why"` } : problem;
}

const EXCUSE = /(?:^|[.”] )Checked ([^:]+): \S/g;

/** The excuses in the notes of all tables. */
export function excusesIn(tables: Tables): {
  /** Whether the row of a suspicion excuses the present value. */
  readonly answer: (suspicion: Problem) => boolean;
  /** Excuses for which there is no suspicion: after a change the value needs a new excuse, or none. */
  readonly needless: (suspicions: readonly Problem[]) => Problem[];
} {
  const excuses = TABLE_NAMES.flatMap((name) => excusesOf(tables[name]));
  const keys = new Set(excuses.map(({ key }) => key));
  return {
    answer: (suspicion) => keys.has(keyOf(suspicion)),
    needless: (suspicions) => {
      const needed = new Set(suspicions.map(keyOf));
      return excuses
        .filter(({ key }) => !needed.has(key))
        .map(({ line, value }) => cellProblem(line, 'note', `no "Checked ${value}:", as nothing in the row is unusual`));
    }
  };
}

interface Excuse {
  readonly line: Line<unknown>;
  readonly value: string;
  readonly key: string;
}

const excusesOf = saveAnswers(
  (lines: readonly Line<unknown>[]): readonly Excuse[] =>
    lines
      .filter(({ cells }) => cells['note']?.includes('Checked '))
      .flatMap((line) => [...(line.cells['note'] ?? '').matchAll(EXCUSE)].map(([, value = '']) => ({ line, value, key: keyOf({ ...line, got: value }) }))),
  2 * TABLE_NAMES.length
);

const keyOf = ({ file, line, got }: Pick<Problem, 'file' | 'line' | 'got'>): string => `${file} ${line} ${got}`;
