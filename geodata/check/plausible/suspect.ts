import { at, type Line, type Tables } from '../../data.ts';
import type { Problem } from '../../problem.ts';
import { TABLE_NAMES } from '../../schema/tables.ts';

/** A value that is possible and unusual: told until its row says that someone has checked it. */
export function suspect(line: Line<unknown>, column: string, expected: string): Problem {
  const told = at(line, column, expected);
  return 'note' in line.cells ? { ...told, expected: `${expected}, or a note "Checked ${told.got}: why"` } : told;
}

const EXCUSE = /(?:^|[.”] )Checked ([^:]+): \S/g;

const excuses = (line: Line<unknown>): string[] => [...(line.cells['note'] ?? '').matchAll(EXCUSE)].map(([, value = '']) => value);

/** The suspicions that no note answers, and the notes that answer none: a changed value needs a new excuse, and a corrected one needs none. */
export function unanswered(tables: Tables, suspicions: readonly Problem[]): Problem[] {
  const lines = TABLE_NAMES.flatMap((name): readonly Line<unknown>[] => tables[name]).filter(({ cells }) => cells['note']?.includes('Checked '));
  const excused = new Map(lines.map((line) => [`${line.file} ${line.line}`, excuses(line)]));
  const isAnswered = ({ file, line, got }: Problem): boolean => excused.get(`${file} ${line}`)?.includes(got) ?? false;
  const needed = new Set(suspicions.map(({ file, line, got }) => `${file} ${line} ${got}`));
  return [
    ...suspicions.filter((problem) => !isAnswered(problem)),
    ...lines.flatMap((line) => excuses(line).filter((value) => !needed.has(`${line.file} ${line.line} ${value}`))
      .map((value) => at(line, 'note', `no "Checked ${value}:", as nothing in the row is unusual`)))
  ];
}
