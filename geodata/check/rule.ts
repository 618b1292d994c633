// The form of a check: what it reads, and what it does with invalid rows.
import type { Tables } from '../schema/rows.ts';
import type { LandIndex } from '../land-index/land-index.ts';
import { saveAnswers } from '../saved-answers.ts';
import type { Problem } from '../problem.ts';
import { SHAPES } from '../schema/tables.ts';
import type { Shapes } from '../schema/shapes.ts';

/** Everything that a check can read. */
export interface Inputs extends Tables {
  readonly shapes: Shapes;
  /** Null if the base map's files cannot be read. */
  readonly ground: LandIndex | null;
  readonly version: string;
  /** The day of the check, YYYY-MM-DD. */
  readonly today: string;
}
export type Input = keyof Inputs;

/** A check and its inputs. Inputs that are invalid are not checked, so that their consequences are not reported. */
export interface Rule {
  /** Tables checked row by row: rows with a reported problem are left out, the others are checked. */
  readonly rows: readonly Input[];
  /** Inputs compared as a whole: the check does not run if any of them has a problem. */
  readonly whole: readonly Input[];
  readonly run: (inputs: Inputs) => readonly Problem[];
}

/** Number of results kept per rule: enough for a few variants of one table in turn. */
const KEPT = 4;

/** A rule from the names of its inputs; the check gets nothing else. */
export function rule<R extends Input, W extends Input = never>(
  rows: readonly R[],
  whole: readonly W[],
  check: (inputs: Pick<Inputs, R | W>) => readonly Problem[]
): Rule {
  const reads: readonly Input[] = [...rows, ...whole];
  const ask = saveAnswers((...values: readonly unknown[]) => check(Object.fromEntries(values.map((value, i) => [reads[i], value])) as unknown as Inputs), KEPT);
  return { rows, whole, run: (inputs) => ask(...reads.map((name) => inputs[name])) };
}

/** The files from which an input is read. */
export function filesOfRule(input: Input): readonly string[] {
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
