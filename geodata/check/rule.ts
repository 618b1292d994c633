import type { Tables } from '../typed-tables.ts';
import type { LandIndex } from '../land-index/land-index.ts';
import { saveAnswers } from '../saved-answers.ts';
import type { Problem } from '../problem.ts';
import { SHAPES } from '../schema/tables.ts';
import type { Shapes } from '../geojson-files.ts';

/** Everything that a check can look at. */
export interface Inputs extends Tables {
  readonly shapes: Shapes;
  /** Null where the base map's files do not read. */
  readonly ground: LandIndex | null;
  readonly version: string;
  /** The day of the check, YYYY-MM-DD. */
  readonly today: string;
}
export type Input = keyof Inputs;

/** A check with what it reads: what does not read itself gives no check a reason to complain of what rests on it. */
export interface Rule {
  /** Judged row by row: rows that are told already are left out, the others are judged. */
  readonly rows: readonly Input[];
  /** Compared as a whole: with one fault in any of them the check says nothing. */
  readonly whole: readonly Input[];
  readonly run: (inputs: Inputs) => readonly Problem[];
}

/** Answers kept for each rule: enough for a few variants of one table in turn. */
const KEPT = 4;

/** A rule from the names of what it reads; the check is given nothing else. */
export function rule<R extends Input, W extends Input = never>(
  rows: readonly R[],
  whole: readonly W[],
  check: (inputs: Pick<Inputs, R | W>) => readonly Problem[]
): Rule {
  const reads: readonly Input[] = [...rows, ...whole];
  const ask = saveAnswers((...values: readonly unknown[]) => check(Object.fromEntries(values.map((value, i) => [reads[i], value])) as unknown as Inputs), KEPT);
  return { rows, whole, run: (inputs) => ask(...reads.map((name) => inputs[name])) };
}

/** The files that an input is read from. */
export function filesOf(input: Input): readonly string[] {
  switch (input) {
    case 'shapes':
      return SHAPES.map((name) => `${name}.geojson`);
    case 'ground':
      return ['near.json', 'world.json', 'towns.json'];
    case 'version':
      return ['VERSION'];
    case 'today':
      return [];
    default:
      return [`${input}.csv`];
  }
}
