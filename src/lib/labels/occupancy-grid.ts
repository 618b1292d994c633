// A grid of weights that records what is drawn where on a map, and its setup from arcs, end points and marks. Used to price candidates.
import { boxAround, type Box, type PxPoint, type Size } from '#lib/geo/box.ts';
import type { Point } from '#lib/geo/curve.ts';
import { arrowSize } from '#lib/symbols/arrow.ts';
import { arrowheadOf, type VisibleArc } from '#lib/symbols/visible-arcs.ts';

/** Side of a cell in px. */
const CELL = 6;

/** Weights of what a map shows, by cell. The sum over any box takes constant time (summed-area table). */
export class OccupancyGrid {
  readonly #columns: number;
  readonly #rows: number;
  readonly #cells: Float64Array;
  /** Sums over all cells above and to the left, with a leading row and column of zeros. Null if they must be recomputed. */
  #sums: Float64Array | null = null;

  constructor({ width, height }: Size) {
    this.#columns = Math.max(1, Math.ceil(width / CELL));
    this.#rows = Math.max(1, Math.ceil(height / CELL));
    this.#cells = new Float64Array(this.#columns * this.#rows);
  }

  /** Gives every cell that a box touches at least this weight. */
  add(box: Box, weight: number): void {
    const { left, right, top, bottom } = this.#range(box);
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const i = row * this.#columns + column;
        this.#cells[i] = Math.max(this.#cells[i] ?? 0, weight);
      }
    }
    this.#sums = null;
  }

  /** Sum of the weights of all cells that a box touches, less `inset` px on each of its sides. */
  sumIn({ x, y, width, height }: Box, inset = 0): number {
    const sums = (this.#sums ??= this.#summed());
    // This is asked for thousands of candidates of each label, so it makes no object.
    const left = between(Math.floor((x + inset) / CELL), this.#columns);
    const right = between(Math.ceil((x + width - inset) / CELL), this.#columns);
    const above = between(Math.floor((y + inset) / CELL), this.#rows) * (this.#columns + 1);
    const below = between(Math.ceil((y + height - inset) / CELL), this.#rows) * (this.#columns + 1);
    return (sums[below + right] ?? 0) - (sums[above + right] ?? 0) - (sums[below + left] ?? 0) + (sums[above + left] ?? 0);
  }

  /** Sum of the weights along a straight line, one sample per cell. */
  sumAlong(a: PxPoint, b: PxPoint): number {
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    let sum = 0;
    for (let gone = CELL; gone < length; gone += CELL) {
      const share = gone / length;
      sum += this.sumIn({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, width: 0.1, height: 0.1 });
    }
    return sum;
  }

  #range(box: Box): { left: number; right: number; top: number; bottom: number } {
    return {
      left: between(Math.floor(box.x / CELL), this.#columns),
      right: between(Math.ceil((box.x + box.width) / CELL), this.#columns),
      top: between(Math.floor(box.y / CELL), this.#rows),
      bottom: between(Math.ceil((box.y + box.height) / CELL), this.#rows)
    };
  }

  #summed(): Float64Array {
    const wide = this.#columns + 1;
    const sums = new Float64Array(wide * (this.#rows + 1));
    for (let row = 1; row <= this.#rows; row++) {
      let line = 0;
      for (let column = 1; column <= this.#columns; column++) {
        line += this.#cells[(row - 1) * this.#columns + column - 1] ?? 0;
        sums[row * wide + column] = (sums[(row - 1) * wide + column] ?? 0) + line;
      }
    }
    return sums;
  }
}

/** The number itself from 0 to `most`, else the nearer of both. */
const between = (cell: number, most: number): number => (cell < 0 ? 0 : cell > most ? most : cell);

/** The occupancy of a map once it has grown `by` this factor. */
export interface OccupancyAt {
  readonly by: number;
  readonly grid: OccupancyGrid;
}

/**
 * Weight of one cell under a label: a label may cross a line if nothing else is free, and covers marks and end points only as a last
 * resort.
 */
const WEIGHT = { line: 2, wideLine: 20, head: 12, end: 60, mark: 40 } as const;

/** Px from which a line is wide: a text on it is hard to read. */
const WIDE_LINE = 10;

/** Px from which a line is so wide that all labels are placed again if a text is on it. */
export const WIDEST_LINE = 12;

/** Px from which a value on a line seems to be that line's. */
export const MEDIUM_LINE = 2.5;

const isWide = ({ style }: Pick<VisibleArc, 'style'>): boolean => style.width >= WIDE_LINE;

/** The cells that lines of at least this width in px cover, each with the weight 1 for each line. */
export function cellsOfLines(drawn: Iterable<VisibleArc>, from: number, size: Size): OccupancyGrid {
  const cells = new OccupancyGrid(size);
  for (const arc of drawn) if (arc.style.width >= from) addLine(cells, arc, 1);
  return cells;
}

function addLine(grid: OccupancyGrid, { style, steps }: VisibleArc, weight: number): void {
  steps.forEach((step, i) => {
    const next = steps[i + 1] ?? step;
    grid.add(boxAround(step, style.width), weight);
    grid.add(boxAround({ x: (step.x + next.x) / 2, y: (step.y + next.y) / 2 }, style.width), weight);
  });
}

/** The occupancy of a map before its labels are placed: lines and arrowheads, end points, marks of places. */
export function occupancyOf(
  drawn: Iterable<VisibleArc>,
  ends: Iterable<PxPoint>,
  marks: Iterable<Box>,
  toPx: (point: Point) => PxPoint,
  size: Size
): OccupancyGrid {
  const occupancy = new OccupancyGrid(size);
  for (const { style, steps } of drawn) {
    addLine(occupancy, { style, steps }, isWide({ style }) ? WEIGHT.wideLine : WEIGHT.line);
    const head = arrowheadOf({ style, steps });
    if (head) occupancy.add(boxAround(toPx(head.at), arrowSize(style.width)), WEIGHT.head);
  }
  for (const end of ends) occupancy.add(boxAround(end, 10), WEIGHT.end);
  for (const mark of marks) occupancy.add(mark, WEIGHT.mark);
  return occupancy;
}

/** What end points and marks cover once the map has grown: they keep their size in px, so at the larger size they cover other places. */
export function occupancyGrown(
  { size, marks, toPx }: { readonly size: Size; readonly marks: readonly Box[]; toPx(point: Point): PxPoint },
  ends: readonly PxPoint[],
  grow: number
): OccupancyGrid {
  return occupancyOf(
    [],
    ends.map(({ x, y }) => ({ x: x * grow, y: y * grow })),
    marks.map((mark) => ({ ...mark, x: mark.x + (mark.x + mark.width / 2) * (grow - 1), y: mark.y + (mark.y + mark.height / 2) * (grow - 1) })),
    (point) => toPx(point),
    { width: size.width * grow, height: size.height * grow }
  );
}
