// Runs all checks of the data. `npm run data` and the tests call it.
import { readTables } from '../typed-tables.ts';
import type { Tables } from '../schema/rows.ts';
import { readLandIndex } from '../land-index/land-index.ts';
import { saveAnswers } from '../saved-answers.ts';
import { inReadingOrder, type Problem } from '../problem.ts';
import { readShapes } from '../geojson-files.ts';
import type { Shapes } from '../schema/shapes.ts';
import { excusesIn } from './plausible/suspect.ts';
import { VERSION } from '../schema/bibliography.ts';
import { filesOfRule, type Inputs, type Rule } from './rule.ts';
import { MEANING, NAMES, PLACED, PLAUSIBLE, ROWS } from './rules.ts';
import type { RawDataset } from '../raw-dataset.ts';

interface Checked {
  readonly tables: Tables;
  readonly shapes: Shapes;
  /** Problems of form first, then the others by file and line. The data may be used only if there are none. */
  readonly problems: readonly Problem[];
}

/**
 * Runs every check on the tables in memory. They run in stages, from the form of files to the plausibility of figures. A problem reported
 * by an earlier stage suppresses its consequences in later ones.
 */
export function check(folder: RawDataset, today: string = new Date().toISOString().slice(0, 10)): Checked {
  const { tables, form, cells } = readTables(folder);
  const { shapes: read, problems: ofShapes } = readShapes(folder);
  const shapes = together(read.danger_areas, read.railways, read.zones);
  const { ground, problems: ofGround } = readLandIndex(folder.ground);
  const inputs: Inputs = { ...tables, shapes, ground, version: folder.version, today };

  const report = new Report();
  report.without(missing(folder));
  report.add([...folder.problems, ...form, ...ofShapes, ...ofGround, ...ofVersion(folder.version)]);
  const faults = report.problems.length;
  report.add(cells);
  for (const stage of [NAMES, ROWS, MEANING, PLACED]) report.add(stage.flatMap((rule) => report.fresh(rule, inputs)));
  const isWhole = report.problems.length === 0;
  const excuses = excusesIn(tables);
  const suspicions: Problem[] = [];
  for (const rule of PLAUSIBLE) {
    const found = report.fresh(rule, inputs);
    suspicions.push(...found);
    report.add(found.filter((problem) => !excuses.answer(problem)));
  }
  // If some checks could not run, an excuse may seem unnecessary although it is not.
  if (isWhole && report.problems.length === 0) report.add(excuses.needless(suspicions));
  return { tables, shapes, problems: [...report.problems.slice(0, faults), ...report.problems.slice(faults).sort(inReadingOrder)] };
}

/** A blank version has already been reported. */
const ofVersion = (version: string): Problem[] =>
  version === '' || VERSION.test(version) ? [] : [{ file: 'VERSION', line: 1, column: 'version', expected: 'a version like 2026.11.0', got: version }];

/** Files without text. The reason has been reported, for each file or for its folder. */
function missing({ tables, shapes, ground, version }: RawDataset): string[] {
  const names = (texts: Readonly<Record<string, string>>, ending: string): string[] =>
    Object.entries(texts)
      .filter(([, text]) => text === '')
      .map(([name]) => `${name}${ending}`);
  return [...names(tables, '.csv'), ...names(shapes, '.geojson'), ...names(ground, '.json'), ...names({ VERSION: version }, '')];
}

/** The same object for the same files, so that checks which read them can reuse their results. */
const together = saveAnswers(
  (danger_areas: Shapes['danger_areas'], railways: Shapes['railways'], zones: Shapes['zones']): Shapes => ({ danger_areas, railways, zones }),
  4
);

/** The problems reported so far, and what they suppress. */
class Report {
  readonly problems: Problem[] = [];
  readonly #files = new Set<string>();
  readonly #rows = new Set<string>();

  /** Suppresses everything that depends on these files. */
  without(files: readonly string[]): void {
    for (const file of files) this.#files.add(file);
  }

  add(problems: readonly Problem[]): void {
    // Each cell is reported once, by the first check that finds a problem.
    const cells = new Set<string>();
    for (const problem of problems) {
      const cell = `${rowOf(problem)} ${problem.column}`;
      if (!cells.has(cell)) this.problems.push(problem);
      cells.add(cell);
    }
    for (const problem of problems) {
      this.#files.add(problem.file);
      this.#rows.add(rowOf(problem));
    }
  }

  /** The problems that a rule finds, unless they depend on something already reported. */
  fresh(rule: Rule, inputs: Inputs): readonly Problem[] {
    if (rule.whole.flatMap(filesOfRule).some((file) => this.#files.has(file))) return [];
    return rule.run(inputs).filter((problem) => !this.#rows.has(rowOf(problem)));
  }
}

const rowOf = ({ file, line }: Problem): string => `${file} ${line}`;
