// Places labels one after another, each at its cheapest free candidate, with leaders where needed. Used by arc-labels.ts.
import { distanceTo, nearestOf, overlap, segmentsCross, passes, intersectsSegment, type Box, type MovedBox, type PxPoint } from '#lib/geo/box.ts';
import type { OccupancyAt, OccupancyGrid } from './occupancy-grid.ts';
import type { LabelSpec } from './label-specs.ts';
import type { LabelShape } from './label-shapes.ts';
import { weightIn, type CandidateGround, type PricedCandidates } from './priced-candidates.ts';

/** A block with its position. */
export interface PlacedLabel {
  readonly block: LabelSpec;
  readonly shape: LabelShape;
  readonly box: Box;
  /** Its box once the map has grown. */
  readonly grown: Box;
  /** The nearest of the points that it belongs to. */
  readonly own: LabelSpec['own'][number];
  /** End of the leader at the label; null if none is needed. */
  readonly leader: PxPoint | null;
  readonly cost: number;
}

/** Px between a label and its arc or point beyond which a leader is drawn. */
const LOOSE = 9;

/** Px beyond which a leader is hard to follow, so that a label had better cover lines. */
const LONG = 60;

/**
 * Factor of the weights below a leader, because a leader on a wide line seems to belong to that line. The leader of Pyongyang, which begins
 * where all lines meet, has a lower factor: it would otherwise be long.
 */
const BELOW_LEADER = { home: 1.5, other: 3 } as const;

/** Cost of a label from which it is placed anew. */
const DEAR = 60;

/** Px of a leader from which each other label is tried as the one that makes room. */
const LONG_LEADER = 120;

/** Most labels that are moved out of the way of one. */
const MOST_MOVED = 3;

/** Cost by which labels that are placed anew must be better: for less, they are not searched for. */
const GAIN = 5;

/** Cost of a label with a leader at the end point of another partner that has its own name. */
const AT_NAMED_END = 30;

/** Cost of a label that belongs to one of the `meeting` points of its block. */
const AT_MEETING = 30;

/** Cost of a label on the symbol of an amount, at some size of the map. */
const ON_SYMBOL = 40;

/** Cost of each cell of a line of its direction under a value without a leader: a reader takes it for the value of that line. */
const ON_LINE = 1;

/** What the labels are placed on: a map and what it shows already. */
export interface Ground extends CandidateGround {
  /** The candidates of a block on this ground: the same ones however often they are asked for. */
  candidatesOf(block: LabelSpec): readonly PricedCandidates[];
  /** Factor by which the map may grow while its labels keep their size. */
  readonly grow: number;
  /** The cells of all but the thin lines of each direction. */
  readonly linesOf: { readonly export: OccupancyGrid; readonly import: OccupancyGrid };
  /** The occupancy at larger sizes, as far as it counts. */
  readonly later: readonly OccupancyAt[];
  readonly partnerEnds: readonly PartnerEnd[];
  /** Symbols of amounts, which the map may bring below a label as it grows. */
  readonly symbols: readonly MovedBox[];
}

/** The square around the end point of a partner's arcs, at both sizes of the map: a label in it seems to be that partner's. */
export interface PartnerEnd {
  readonly partner: string;
  readonly room: MovedBox;
}

/** Places blocks one after another, each at its cheapest candidate. No label covers another, at the map's own size or while it grows. */
export function placeLabels(blocks: readonly LabelSpec[], ground: Ground): { readonly placed: PlacedLabel[]; readonly missing: LabelSpec[] } {
  const placed: PlacedLabel[] = [];
  const missing: LabelSpec[] = [];
  for (const block of blocks) {
    const found = best(block, placed, ground);
    if (found) placed.push(found);
    else missing.push(block);
  }
  return { placed, missing };
}

/**
 * Places each label that costs more than DEAR anew: where it is best once the labels in its way are placed anew, too, or else where it is
 * best among all others. Nothing changes unless the labels concerned cost less together. A second round uses the room that the first has made.
 */
export function placeAnew(before: readonly PlacedLabel[], ground: Ground): PlacedLabel[] {
  return placeDearOnce(placeDearOnce(before, ground), ground);
}

/** One round of it. */
function placeDearOnce(before: readonly PlacedLabel[], ground: Ground): PlacedLabel[] {
  let placed = [...before];
  // The name of Pyongyang keeps its position, which arc-labels.ts finds in attempts of their own.
  const isMovable = ({ block }: PlacedLabel): boolean => block.partner !== null;
  const dear = before.filter((label) => label.cost > DEAR && isMovable(label)).sort((a, b) => b.cost - a.cost);
  for (const { block } of dear) {
    // Its place of now: it may have been moved out of another's way.
    const label = placed.find((other) => other.block === block);
    if (!label || label.cost <= DEAR) continue;
    const ideal = best(block, [], ground, label.cost - GAIN);
    if (!ideal) continue;
    const inTheWay = placed.filter((other) => other !== label && hinders(other, ideal, ground.grow));
    const canMove = inTheWay.length <= MOST_MOVED && inTheWay.every(isMovable);
    placed = (canMove && rearranged(placed, [label, ...inTheWay], ground)) || (inTheWay.length > 0 && rearranged(placed, [label], ground)) || placed;
    if (placed.includes(label) && leaderLength(label) > LONG_LEADER) placed = swapped(placed, label, ground);
  }
  return placed;
}

/** All labels with this one and one other placed anew, for the first other with which both cost less; unchanged if there is none. */
function swapped(placed: PlacedLabel[], label: PlacedLabel, ground: Ground): PlacedLabel[] {
  for (const other of placed) {
    const found = other === label || other.block.partner === null ? null : rearranged(placed, [label, other], ground);
    if (found) return found;
  }
  return placed;
}

/** Length of a label's leader in px; 0 if it has none. */
export const leaderLength = ({ own, leader }: PlacedLabel): number => (leader ? Math.hypot(own.x - leader.x, own.y - leader.y) : 0);

/** All labels with some of them placed anew, in this order; null if they would not cost less together. */
function rearranged(placed: readonly PlacedLabel[], moved: readonly PlacedLabel[], ground: Ground): PlacedLabel[] | null {
  const result = placed.filter((label) => !moved.includes(label));
  let left = moved.reduce((sum, { cost }) => sum + cost, -GAIN);
  for (const { block } of moved) {
    const found = best(block, result, ground, left);
    if (!found) return null;
    left -= found.cost;
    result.push(found);
  }
  return result;
}

/** Whether a placed label keeps another from its position. */
function hinders(other: PlacedLabel, label: PlacedLabel, grow: number): boolean {
  return (
    overlap(other.box, label.box) ||
    (other.leader !== null && intersectsSegment(other.own, other.leader, label.box)) ||
    (label.leader !== null && intersectsSegment(label.own, label.leader, other.box)) ||
    (grow > 1 && passes([other.box, other.grown], [label.box, label.grown]))
  );
}

/** The cheapest position of a block among placed labels. With a limit it costs less than that, and may be one of the alternatives. */
function best(block: LabelSpec, placed: readonly PlacedLabel[], ground: Ground, limit = Infinity): PlacedLabel | null {
  let found: PlacedLabel | null = null;
  // Thousands of candidates are tried, and neighbours are mostly in the way of the same label.
  let inTheWay: PlacedLabel | undefined;
  const ends = endsBeside(block, placed, ground);
  for (const candidates of ground.candidatesOf(block)) {
    if (candidates.isAlternative && limit === Infinity) continue;
    const box = candidates.box();
    for (let i = 0; ; i++) {
      const least: number = found?.cost ?? limit;
      if (!candidates.has(i, least)) break;
      if (candidates.costOf(i) >= least) continue;
      candidates.move(box, i);
      if (inTheWay && covers(inTheWay, box)) continue;
      inTheWay = hindrance(box, placed);
      if (!inTheWay) found = placedAt(block, candidates.shape, { ...box }, candidates.costOf(i), placed, ground, ends, least) ?? found;
    }
  }
  return found;
}

/** A block at a candidate that is free, if it costs less than `most` there; else null. */
function placedAt(
  block: LabelSpec,
  shape: LabelShape,
  box: Box,
  price: number,
  placed: readonly PlacedLabel[],
  { grow, occupancy, linesOf, later, symbols }: Ground,
  ends: OtherEnds,
  most: number
): PlacedLabel | null {
  let cost = price;
  const tie = tied(block.own, block.reach, box, placed, most - cost);
  const shared = !tie && block.meeting ? tied(block.meeting, block.reach, box, placed, most - cost - AT_MEETING) : null;
  const found = tie ?? shared;
  if (!found) return null;
  const { own, leader, longer } = found;
  if (shared) cost += AT_MEETING;
  const grown = { x: box.x + own.x * (grow - 1), y: box.y + own.y * (grow - 1), width: box.width, height: box.height };
  if (grow > 1 && passesAny([box, grown], placed)) return null;
  // The label of Pyongyang, which lies among the most marks, pays double, at every size: with this cost on all labels, values find no
  // position in dense years.
  if (block.partner === null) {
    cost += weightIn(box, occupancy);
    for (const { by, grid } of later) cost += 2 * weightIn({ ...box, x: box.x + own.x * (by - 1), y: box.y + own.y * (by - 1) }, grid);
  }
  if (grow > 1 && symbols.some((symbol) => passes([box, grown], symbol))) cost += ON_SYMBOL;
  if (cost >= most) return null;
  if (leader) {
    if (passesEnd([box, grown], ends.unnamed)) return null;
    if (passesEnd([box, grown], ends.all)) cost += AT_NAMED_END;
    const crossed = placed.filter((other) => other.leader && segmentsCross(own, leader, other.own, other.leader)).length;
    const below = occupancy.sumAlong(own, leader) * (block.partner === null ? BELOW_LEADER.home : BELOW_LEADER.other);
    cost += leaderCost(Math.hypot(own.x - leader.x, own.y - leader.y)) + longer * 0.5 + below + 30 * crossed;
  } else if (block.direction === 'export' || block.direction === 'import') {
    cost += ON_LINE * weightIn(box, linesOf[block.direction]);
  }
  return cost < most ? { block, shape, box, grown, own, leader, cost } : null;
}

/** End points of partners other than that of a block. */
interface OtherEnds {
  readonly all: readonly PartnerEnd[];
  readonly unnamed: readonly PartnerEnd[];
}

function endsBeside({ partner }: LabelSpec, placed: readonly PlacedLabel[], { partnerEnds }: Ground): OtherEnds {
  // A label of a partner without a direction is, or begins with, its name.
  const named = new Set(placed.flatMap(({ block }) => (block.direction === null && block.partner !== null ? [block.partner] : [])));
  const all = partnerEnds.filter((end) => end.partner !== partner);
  return { all, unnamed: all.filter((end) => !named.has(end.partner)) };
}

/** The first placed label that is in the way of a box, itself or by its leader; undefined if there is none. */
function hindrance(box: Box, placed: readonly PlacedLabel[]): PlacedLabel | undefined {
  for (const other of placed) if (covers(other, box)) return other;
  return undefined;
}

/** Whether a placed label, or its leader, is in the way of a box. */
const covers = ({ box: other, own, leader }: PlacedLabel, box: Box): boolean => overlap(box, other) || (leader !== null && intersectsSegment(own, leader, box));

/** Whether a label would pass through a placed one while the map grows. */
function passesAny(moved: MovedBox, placed: readonly PlacedLabel[]): boolean {
  for (const { box, grown } of placed) if (passes(moved, [box, grown])) return true;
  return false;
}

/** Whether a label would be at one of these end points at some size of the map. */
function passesEnd(moved: MovedBox, ends: readonly PartnerEnd[]): boolean {
  for (const { room } of ends) if (passes(moved, room)) return true;
  return false;
}

/** What a leader of a length in px costs at least. */
const leaderCost = (length: number): number => 6 + Math.max(0, length - LONG) * 3;

/**
 * Connects a label with one of its points: the nearest, or the next from which a leader crosses no other label. Null if there is none, or if
 * any leader would cost as much as `most`.
 */
function tied(
  own: LabelSpec['own'],
  reach: number,
  box: Box,
  placed: readonly PlacedLabel[],
  most: number
): { own: LabelSpec['own'][number]; leader: PxPoint | null; longer: number } | null {
  let nearest = own[0];
  if (!nearest) return null;
  let least = distanceTo(nearest, box);
  for (const point of own) {
    const distance = distanceTo(point, box);
    if (distance >= least) continue;
    least = distance;
    nearest = point;
  }
  if (least - reach <= LOOSE) return { own: nearest, leader: null, longer: 0 };
  if (leaderCost(least) >= most) return null;
  const direct = freeLeader(nearest, box, placed);
  if (direct) return { own: nearest, leader: direct, longer: 0 };
  const others = own
    .filter((_, i) => i % 5 === 0)
    .map((point) => ({ point, distance: distanceTo(point, box) }))
    .sort((a, b) => a.distance - b.distance);
  for (const { point, distance } of others) {
    const leader = freeLeader(point, box, placed);
    if (leader) return { own: point, leader, longer: distance - least };
  }
  return null;
}

/** The end of the leader from a point to a box, null if it would cross a placed label. */
function freeLeader(point: PxPoint, box: Box, placed: readonly PlacedLabel[]): PxPoint | null {
  const leader = nearestOf(box, point);
  for (const other of placed) if (intersectsSegment(point, leader, other.box)) return null;
  return leader;
}
