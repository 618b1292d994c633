import { readTables, type Tables } from '../data.ts';
import { readGround, type Ground } from '../ground/ground.ts';
import { inReadingOrder, type Problem } from '../problem.ts';
import { readShapes, type Shapes } from '../shapes.ts';
import { checkAmounts } from './amounts.ts';
import { checkChanges } from './changes.ts';
import { checkDates } from './dates.ts';
import { checkDrawn } from './drawn.ts';
import { checkImpacts } from './impacts.ts';
import { checkKeys } from './keys.ts';
import { checkPositions } from './positions.ts';
import { checkPreferences } from './preferences.ts';
import { checkPrinted } from './printed.ts';
import { checkReferences } from './references.ts';
import { checkShapes } from './shapes.ts';
import { checkStanding } from './standing.ts';
import { checkStatuses } from './statuses.ts';
import { checkText } from './text.ts';
import { checkTrade } from './trade.ts';
import type { Folder } from '../folder.ts';

interface Checked {
  readonly tables: Tables;
  readonly shapes: Shapes;
  /** In reading order; the data may be used only when there are none. */
  readonly problems: readonly Problem[];
}

/** Runs every check over the tables in memory. `ground` may be given where many variants of one folder are checked. */
export function check(folder: Folder, ground: Ground | null = readGround(folder.ground)): Checked {
  const { tables, problems: shape } = readTables(folder);
  const { shapes, problems: broken } = readShapes(folder);
  const keys = [...checkKeys(tables), ...checkReferences(tables)];
  const meaning = [
    ...checkDates(tables), ...checkTrade(tables), ...checkAmounts(tables), ...checkPrinted(tables), ...checkStanding(tables),
    ...checkPreferences(tables), ...checkStatuses(tables), ...checkShapes(tables, shapes),
    ...checkChanges(tables, folder.version),
    ...(ground === null ? [] : [...checkPositions(tables, ground), ...checkImpacts(tables, ground), ...checkDrawn(shapes, ground)])
  ];
  const stages = [[...folder.problems, ...broken], checkText(tables), shape, keys, meaning];
  return { tables, shapes, problems: firstOfEachCell(stages).sort(inReadingOrder) };
}

/** What is wrong with a cell's form is told; what follows from it in a later stage is not. */
function firstOfEachCell(stages: readonly Problem[][]): Problem[] {
  const told = new Set<string>();
  return stages.flatMap((problems) => {
    const fresh = problems.filter((problem) => !told.has(cellOf(problem)));
    for (const problem of fresh) told.add(cellOf(problem));
    return fresh;
  });
}

const cellOf = ({ file, line, column }: Problem): string => `${file} ${line} ${column}`;
