/**
 * Placement of the arc labels, for layout.ts, which lays out whole maps: begin there to draw one, and here to understand the placement.
 *
 * 1. Each label is a block (label-specs.ts): Pyongyang, a partner's name, a value, or a partner's name with its values. A block
 *    has one to three shapes (label-shapes.ts): all parts in one row, the first part above the others, or one part below the other.
 * 2. For each shape a block lists the candidate positions, cheapest first (candidates.ts): beside its arc, around its end point,
 *    or along the edge of the map where its arcs leave.
 * 3. A grid of 6 px cells (occupancy-grid.ts) records what the map already shows: lines, arrowheads, end points, marks of places.
 * 4. Blocks are placed one after another, the most important first, each at the cheapest candidate (place-labels.ts). A candidate is
 *    rejected if the label would leave the map, cover another label or the map's buttons, or lie on another label's leader; so is
 *    one whose own leader would run through a label, and one that would pass through another label while the map grows (6.). A label with a
 *    leader is also rejected at the end point of another partner that has no name yet: it would seem to be that partner's.
 * 5. If a label costs more than 100, or a value finds no position, the directions of its partner share one label (7.), or on the map its name
 *    and values, if that costs less.
 *    If a value still finds none, the placement is repeated up to five times, with the blocks that found none moved to the front and
 *    with the name and values of a partner in one label. The attempt that loses the fewest names and values is used.
 *    If leaders are longer than 60 px, or texts lie on the widest lines, up to two more attempts place those labels first. They are used if
 *    fewer px of leaders are too long and fewer cells of the widest lines covered. At last each label that costs more than 60 is placed anew
 *    among the others, with up to three labels that are in its way, if all of them together then cost less; with a leader longer than 120 px,
 *    with any one other. Labels of partners beyond the edge may then be beside their arcs, too.
 * 6. A static map grows with its box while labels and marks keep their size. The label of Pyongyang, which lies among the most marks,
 *    pays double for what it covers, and double for what it would cover while the map grows. If it is covered, or a value finds no position,
 *    it is placed earlier or later.
 * 7. A partner beyond the edge whose directions leave the map far apart has a label for each of them, unless one is less than a tenth of
 *    the other or space is short: then both values are in one label, where the larger leaves (label-specs.ts).
 * 8. Names come last (place-names.ts), where no label is, at the map's own size or once it has grown.
 *
 * The cost of a candidate is the sum of the following, and has no unit. For comparison, a label pays 0.6 to 0.8 for each px that it
 * is moved away from its ideal position:
 *
 * | what | cost | where |
 * |---|---|---|
 * | distance from its arc or its end point | 0.7 or 0.8 per px, and 8 or 10 once it does not touch | candidates.ts |
 * | a later position along the arc | 3 each; 5 for the inner side of the bend; 1 for each 10° off the perpendicular | candidates.ts |
 * | a later direction from an end point | 1 each, 8 at most | candidates.ts |
 * | the distance along the map's edge | 0.6 per px, and 16 for each row or column inwards | candidates.ts |
 * | a later shape | 6 each | place-labels.ts |
 * | what it covers | the weight of each cell: line 2, or 20 if it is wide, arrowhead 12, mark 40, end point 60 | occupancy-grid.ts |
 * | a line of its direction, if the label has no leader | 1 for each cell of a line of 2.5 px or more | place-labels.ts |
 * | a value that belongs to a point of its arc within 36 px of Pyongyang, if the arc has others | 30 | place-labels.ts |
 * | a leader, if the label is more than 9 px from its arc or point | 6, 0.5 per px beyond the shortest, 3 per px beyond 60, 3 × the weights along it (Pyongyang 1.5 ×), 30 for each leader crossed, 30 at the named end point of another partner | place-labels.ts |
 *
 * arc-labels.long.test.ts states what the costs must achieve: each value of each year has a position on maps of three sizes.
 */
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import { boxAround, movedByGrowth, within, type Box, type MovedBox, type PxPoint, type Size } from '#lib/geo/box.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import type { Arc, Selection } from '#lib/selection/selection.ts';
import type { VisibleArc } from '#lib/symbols/visible-arcs.ts';
import { cellsOfLines, MEDIUM_LINE, occupancyGrown, occupancyOf, WIDEST_LINE, type OccupancyGrid } from './occupancy-grid.ts';
import { labelSpecsOf, type LabelScene, type LabelSpec, type LabelPlan, type MapPoint } from './label-specs.ts';
import type { LabelPart } from './label-shapes.ts';
import { leaderLength, placeAnew, placeLabels, type Ground, type PlacedLabel } from './place-labels.ts';
import { candidatesOf, weightIn, type PricedCandidates } from './priced-candidates.ts';

/** A placed label, beside an arc or at its end, in px of the map. */
export interface MapLabel extends LabelPart, Box {
  /** The point of the map that the label belongs to (unit Mercator), and its position in px. */
  readonly anchor: Point;
  readonly at: PxPoint;
  /** End of the leader at the label, px. Null if the label is next to its arc or end point, and for all parts of a label but the first. */
  readonly leader: PxPoint | null;
}

/** The map on which labels are placed, live or static, in px. */
export interface LabelContext {
  readonly size: Size;
  toPx(point: Point): PxPoint;
  /** Visible arcs that are not minor, by the id of their figure. */
  readonly arcs: ReadonlyMap<string, VisibleArc>;
  measure(text: string): Size;
  /** Boxes that must stay clear, such as the map's own buttons. */
  readonly taken: readonly Box[];
  /** Boxes of the marks of places, and of symbols whose size is a value. Labels cover them only if no other position is free. */
  readonly marks: readonly Box[];
  /** Those symbols, at both sizes of the map. */
  readonly symbols: readonly MovedBox[];
  /** Ids of partners whose values are listed below the map and therefore get no label; none by default. */
  readonly elsewhere?: ReadonlySet<string>;
  /** Factor by which the static map may grow while its labels keep their size; 1 by default. */
  readonly grow?: number;
}

/** Most arcs that are labelled, largest first: more than any year has that are not minor. */
const MOST = 48;

/** Side in px of the square around the end point of a partner in which a label with a leader would seem to be that partner's. */
const END_ROOM = 26;

/** What is to be labelled, and what the map shows already. */
interface LabelTask {
  readonly selection: Selection;
  /** The arcs with labels. */
  readonly arcs: readonly Arc[];
  readonly drawn: LabelContext['arcs'];
  readonly scene: LabelScene;
  readonly ground: Ground;
  /** The cells of the widest lines. */
  readonly widest: OccupancyGrid;
}

interface Attempt extends ReturnType<typeof placeLabels> {
  /** Number of names and figures without a position: an end without its name is as little use as a value without a place. */
  readonly lost: number;
  readonly order: LabelOrder;
}

/** How labels are combined, and the order in which they are placed. */
interface LabelOrder {
  readonly plan: LabelPlan;
  /** The labels of their partners come before the rest. */
  readonly first: readonly LabelSpec[];
  /** Whether labels inside the map come before all others. */
  readonly middleFirst: boolean;
  readonly pyongyang: PyongyangTurn;
}

/** When Pyongyang is placed: first, with the other labels inside the map, after those, or last. */
type PyongyangTurn = 'first' | 'inside' | 'after-inside' | 'last';

/**
 * Places the labels of values, partners and Pyongyang. Every arc on the map except minor ones gets its value: next to it, at the end of a
 * leader, where the arc leaves the map, or in one label with its partner's name. A value is left out only if no position is free.
 */
export function placeArcLabels(selection: Selection, context: LabelContext): MapLabel[] {
  const task = taskOf(selection, context);
  let found = solve(task);
  // If values have no position, or the name of Pyongyang is covered, it is placed earlier or later.
  for (const turn of ['first', 'after-inside', 'last'] as const) {
    if (faultsOf(found) === 0) break;
    const other = attempt(task, { ...found.order, pyongyang: turn });
    if (faultsOf(other) < faultsOf(found) || (faultsOf(other) === faultsOf(found) && homeCostOf(other) < homeCostOf(found))) found = other;
  }
  return placeAnew(improved(task, found).placed, task.ground).flatMap(labelsOf);
}

function taskOf(selection: Selection, context: LabelContext): LabelTask {
  const { size, toPx } = context;
  const arcs = selection.arcs.filter(({ minor, partner }) => !minor && !context.elsewhere?.has(partner.id)).slice(0, MOST);
  const place = (lon: number, lat: number): MapPoint => {
    const point = project(lon, lat);
    return { point, ...toPx(point) };
  };
  const home = place(DPRK_ANCHOR.lon, DPRK_ANCHOR.lat);
  const major = selection.arcs.filter(({ minor }) => !minor);
  const ends = new Map(
    [...major, ...selection.gaps]
      .map(({ partner }) => [partner.id, place(partner.lon, partner.lat)] as const)
      .filter(([, { x, y }]) => within({ x, y, width: 0, height: 0 }, size))
  );
  const occupancy = occupancyOf(context.arcs.values(), [home, ...ends.values()], context.marks, toPx, size);
  const { grow = 1 } = context;
  const later = grow > 1 ? [(1 + grow) / 2, grow].map((by) => ({ by, grid: occupancyGrown(context, [home, ...ends.values()], by) })) : [];
  const partnerEnds = [...ends].map(([partner, end]) => ({ partner, room: movedByGrowth(boxAround(end, END_ROOM), end, grow) }));
  const lines = [...context.arcs.values()];
  const cellsOf = (direction: 'export' | 'import'): OccupancyGrid =>
    cellsOfLines(
      lines.filter(({ style }) => style.direction === direction),
      MEDIUM_LINE,
      size
    );
  const priced = new Map<LabelSpec, readonly PricedCandidates[]>();
  const ground: Ground = {
    size,
    grow,
    taken: context.taken,
    symbols: context.symbols,
    occupancy,
    linesOf: { export: cellsOf('export'), import: cellsOf('import') },
    later,
    partnerEnds,
    candidatesOf: (block) => {
      const candidates = priced.get(block) ?? candidatesOf(block, ground);
      priced.set(block, candidates);
      return candidates;
    }
  };
  return {
    selection,
    arcs,
    drawn: context.arcs,
    scene: { size, home, ends, measure: (text) => context.measure(text), made: new Map() },
    ground,
    widest: cellsOfLines(lines, WIDEST_LINE, size)
  };
}

/** The attempt that loses the fewest names and values, of up to seven and one for each partner whose labels are merged. */
function solve(task: LabelTask): Attempt {
  const usual: LabelOrder = { plan: { joined: new Set(), merged: new Set() }, first: [], middleFirst: true, pyongyang: 'inside' };
  let found = attempt(task, usual);
  const bad = partnersOf([...found.missing, ...blocksAbove(found, BAD)]);
  if (bad.size > 0) {
    const next = attempt(task, { ...usual, plan: { joined: bad, merged: new Set() } });
    if (isBetter(next, found)) found = next;
  }
  // A partner on the map of whose values one is far from its arc, or hides something, has one label if that is at its end point and costs less.
  for (const partner of partnersOf(blocksAbove(found, BAD).filter(({ direction }) => direction !== null))) {
    if (!task.scene.ends.has(partner)) continue;
    const { order } = found;
    const next = attempt(task, { ...order, plan: { ...order.plan, merged: new Set([...order.plan.merged, partner]) } });
    const label = next.placed.find(({ block }) => block.partner === partner);
    if (label && !label.leader && label.cost < dearest(found, partner) && isBetter(next, found)) found = next;
  }
  let urgent: readonly LabelSpec[] = [];
  // If space runs out, the figures of a partner beyond the edge share a label, and blocks without a position are placed earlier. The last
  // three attempts also place them before the labels inside the map, and merge the name and values of their partners.
  for (const middleFirst of [true, true, false, false, false]) {
    if (found.lost === 0) break;
    const merged = new Set(middleFirst ? [] : urgent.flatMap(({ partner }) => partner ?? []));
    const next = attempt(task, { ...usual, plan: { joined: 'all', merged }, first: urgent, middleFirst });
    urgent = [...urgent, ...next.missing];
    if (next.lost < found.lost) found = next;
  }
  return found;
}

/** Names and values without a position, and the name of Pyongyang also if it is covered. */
const faultsOf = (attempt: Attempt): number => attempt.lost + (homeCostOf(attempt) > COVERED ? 1 : 0);

const homeCostOf = ({ placed, missing }: Attempt): number =>
  missing.some(({ partner }) => partner === null) ? Infinity : (placed.find(({ block }) => block.partner === null)?.cost ?? 0);

/** Cost from which the name of Pyongyang is covered by a mark at some size. */
const COVERED = 400;

/** Cost of a label above which the directions of its partner, or on the map its name and values, may share one. */
const BAD = 100;

/** Labels that cost more than this. */
const blocksAbove = ({ placed }: Attempt, most: number): LabelSpec[] => placed.filter(({ cost }) => cost > most).map(({ block }) => block);

const partnersOf = (blocks: readonly LabelSpec[]): ReadonlySet<string> => new Set(blocks.flatMap(({ partner }) => partner ?? []));

/** Cost of the costliest label of a partner. */
const dearest = ({ placed }: Attempt, partner: string): number => Math.max(...placed.filter(({ block }) => block.partner === partner).map(({ cost }) => cost));

/** Whether an attempt loses fewer names and values than another, or as many and costs less. */
const isBetter = (one: Attempt, other: Attempt): boolean => one.lost < other.lost || (one.lost === other.lost && costOf(one) < costOf(other));

const costOf = ({ placed }: Attempt): number => placed.reduce((sum, { cost }) => sum + cost, 0);

/** Places all labels once, in an order. */
function attempt(task: LabelTask, order: LabelOrder): Attempt {
  const { plan, first, middleFirst, pyongyang } = order;
  const { selection, arcs, drawn, scene, ground } = task;
  const blocks = labelSpecsOf({ arcs, gaps: selection.gaps }, selection.view.lang, drawn, scene, plan);
  const turn = ({ partner }: LabelSpec): number => {
    if (partner === null && pyongyang !== 'inside') return { first: -1, 'after-inside': 0.5, last: 3 }[pyongyang];
    return middleFirst && (partner === null || scene.ends.has(partner)) ? 0 : first.some((block) => block.partner === partner) ? 1 : 2;
  };
  const inTurn = [...blocks].sort((a, b) => turn(a) - turn(b));
  const { placed, missing } = placeLabels(inTurn, ground);
  const lost = missing.reduce((sum, { shapes }) => sum + (shapes[0]?.parts.length ?? 0), 0);
  return { placed, missing, order, lost };
}

/**
 * The placement with those labels first that are hard to read, if that makes it better and loses no value; if some still are, they come first as
 * well, and both directions of each partner have one label.
 */
function improved(task: LabelTask, before: Attempt): Attempt {
  let found = before;
  for (const joined of [before.order.plan.joined, 'all'] as const) {
    const poor = found.placed.filter((label) => excessOf(task, label) > 0).map(({ block }) => block);
    if (poor.length === 0) break;
    const { plan, first } = found.order;
    const next = attempt(task, { ...before.order, plan: { ...plan, joined }, first: [...poor, ...first], middleFirst: false });
    if (next.lost <= found.lost && totalExcessOf(task, next) < totalExcessOf(task, found)) found = next;
  }
  return found;
}

/** Px from which a leader is so long, and cells of the widest lines from which so much of them is covered, that a label is placed anew. */
const FAR = 60;
const COVERS = 6;

/** What makes a label hard to read: the px by which its leader is too long, and the cells of the widest lines below its text. */
function excessOf({ widest }: LabelTask, label: PlacedLabel): number {
  const covered = weightIn(label.box, widest);
  return Math.max(0, leaderLength(label) - FAR) + (covered > COVERS ? covered : 0);
}

const totalExcessOf = (task: LabelTask, { placed }: Attempt): number => placed.reduce((sum, label) => sum + excessOf(task, label), 0);

function labelsOf({ shape, box, own, leader }: PlacedLabel): MapLabel[] {
  return shape.parts.map((part, i) => ({
    ...part,
    x: box.x + part.x,
    y: box.y + part.y,
    anchor: own.point,
    at: { x: own.x, y: own.y },
    leader: i === 0 ? leader : null
  }));
}
