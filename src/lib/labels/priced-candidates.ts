// The candidates of a block that are on the map and clear of its buttons, with what they cost there. Used by place-labels.ts.
import { overlap, within, type Box, type Size } from '#lib/geo/box.ts';
import type { Candidates, Corner } from './candidates.ts';
import type { LabelSpec } from './label-specs.ts';
import type { LabelShape } from './label-shapes.ts';
import type { OccupancyGrid } from './occupancy-grid.ts';

/** Px by which a label's box exceeds its text on each side. This margin may lie on a line. */
const PADDING = 3;

/** Cost of each later shape of a block, on the scale of candidates. */
const SHAPE_COST = 6;

/** What decides which candidates there are and what they cost, whatever other labels there are. */
export interface CandidateGround {
  readonly size: Size;
  /** Boxes that must stay clear. */
  readonly taken: readonly Box[];
  readonly occupancy: OccupancyGrid;
}

/** What the text of a label in this box would cover. */
export function weightIn(box: Box, grid: OccupancyGrid): number {
  return grid.sumIn(box, PADDING);
}

/**
 * Candidates of one shape of a block. A map is tried with its labels in several orders, and each candidate is computed once for all of them,
 * when a label first needs it.
 */
export class PricedCandidates {
  readonly shape: LabelShape;
  /** Whether they are tried only for a label that is placed anew. */
  readonly isAlternative: boolean;
  readonly #candidates: Candidates;
  readonly #extra: number;
  readonly #ground: CandidateGround;
  /** How many of the candidates have been computed; those that are possible are in the lists below. */
  #computed = 0;
  readonly #prices: number[] = [];
  readonly #costs: number[] = [];
  readonly #xs: number[] = [];
  readonly #ys: number[] = [];

  /** `rank`: which of its block's shapes it is, 0 for the best. */
  constructor(candidates: Candidates, shape: LabelShape, rank: number, ground: CandidateGround, isAlternative: boolean) {
    this.shape = shape;
    this.isAlternative = isAlternative;
    this.#candidates = candidates;
    this.#extra = rank * SHAPE_COST;
    this.#ground = ground;
  }

  /**
   * Whether there is a candidate with this index (0 for the cheapest, then one after another) that costs less than `limit` without what it covers.
   * Later ones cost as much or more.
   */
  has(index: number, limit: number): boolean {
    const known = this.#prices[index];
    if (known !== undefined) return known < limit;
    const { size, taken, occupancy } = this.#ground;
    const box = this.box();
    while (this.#computed < this.#candidates.length) {
      const price = this.#candidates.costOf(this.#computed) + this.#extra;
      if (price >= limit) return false;
      const isPossible = this.#candidates.move(box, this.#computed) && within(box, size) && !taken.some((other) => overlap(box, other));
      this.#computed += 1;
      if (!isPossible) continue;
      this.#prices.push(price);
      this.#costs.push(price + weightIn(box, occupancy));
      this.#xs.push(box.x);
      this.#ys.push(box.y);
      return true;
    }
    return false;
  }

  /** Cost of a candidate that there is, with what it covers. */
  costOf(index: number): number {
    return this.#costs[index] ?? Infinity;
  }

  /** A box of the size of these candidates, to be moved to one of them. */
  box(): Corner & Size {
    return { x: NaN, y: NaN, width: this.shape.width, height: this.shape.height };
  }

  /** Moves a box to a candidate that there is. */
  move(box: Corner, index: number): void {
    box.x = this.#xs[index] ?? NaN;
    box.y = this.#ys[index] ?? NaN;
  }
}

/** The candidates of all shapes of a block, in the order in which they are tried. */
export function candidatesOf(block: LabelSpec, ground: CandidateGround): PricedCandidates[] {
  return block.shapes.flatMap((shape, rank) => [
    ...(block.alternatives?.(shape) ?? []).map((candidates) => new PricedCandidates(candidates, shape, rank, ground, true)),
    new PricedCandidates(block.candidates(shape), shape, rank, ground, false)
  ]);
}
