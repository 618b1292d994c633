// Candidate positions of labels: beside an arc, around a point, along the edge of the map. Used by label-specs.ts.
import type { PxPoint, Size } from '#lib/geo/box.ts';
import type { ArcPoint } from '#lib/geo/clip-arc.ts';

/**
 * Candidate positions of a label of one size, cheapest first: up to 1,500, of which most labels need a few, so each is computed when it is asked
 * for.
 */
export interface Candidates {
  readonly length: number;
  /** Cost of one of them (0 is ideal) on the scale explained in arc-labels.ts. */
  costOf(i: number): number;
  /**
   * Moves a box of the label's size to one of them; false if this label has no such position. It writes into one box, because a map has tens of
   * thousands of candidates.
   */
  move(box: Corner, i: number): boolean;
}

/** The top left corner of a box in px. */
export interface Corner {
  x: number;
  y: number;
}

/** Px between a label and the edge of its arc or its point. */
const GAP = 3;

/** Distances in px from the arc or point: 0 touches it, the others need a leader. */
const AWAY = [0, 12, 22, 34, 48, 64, 82, 104, 130, 160, 200] as const;

/** Positions of a value along its arc as fractions of its length, best first; the arrowhead is at 0.56. */
const STOPS = [0.42, 0.34, 0.68, 0.76, 0.5, 0.27, 0.2, 0.84, 0.6] as const;

/**
 * Angles in degrees from the outer normal of an arc: perpendicular on either side, and oblique with a leader. Costs: 3 for each later
 * position, 0.7 per px of distance, 8 for the leader, 5 for the inner side, and 1 for each 10° off the perpendicular.
 */
const BESIDE = inOrder(
  STOPS.flatMap((share, order) =>
    [0, 180].flatMap((side) =>
      AWAY.flatMap((away) =>
        (away === 0 ? [0] : [0, -50, 50]).map((slant) => ({
          share,
          away,
          turn: side + slant,
          cost: order * 3 + away * 0.7 + (away > 0 ? 8 : 0) + (side === 0 ? 0 : 5) + Math.abs(slant) / 10
        }))
      )
    )
  )
);

/** Degrees clockwise from the right: left, right, below, above, the diagonals, and the directions between. */
const DIRECTIONS = [180, 0, 90, -90, 45, -45, 135, -135, 157, 23, -157, -23, 112, 68, -112, -68] as const;

/**
 * The directions from a point, then the same further away. Costs: 1 for each later direction up to 8, 0.8 per px of distance, and 10 for the
 * leader.
 */
const ABOUT = inOrder(AWAY.flatMap((away) => DIRECTIONS.map((turn, order) => ({ away, turn, cost: Math.min(order, 8) + away * 0.8 + (away > 0 ? 10 : 0) }))));

/** Rows from the edge inwards, at a cost of 16 each, and px along the edge, at 0.6 each. */
const ALONG = inOrder(
  Array.from({ length: 9 }, (_, inwards) =>
    Array.from({ length: 161 }, (__, i) => {
      const slide = (i - 80) * 6;
      return { inwards, slide, cost: inwards * 16 + Math.abs(slide) * 0.6 };
    })
  ).flat()
);

/** Px from the edge of the map to the labels of arcs that leave it there, and between two of their rows or columns. */
const EDGE = 4;
const NEXT = { row: 18, column: 24 } as const;

/**
 * Positions beside an arc drawn `halfWidth` px to either side: first on its outer side, then on the inner, at increasing distances up to
 * `farthest` px.
 */
export function candidatesBeside(steps: readonly ArcPoint[], halfWidth: number, size: Size, farthest = Infinity): Candidates {
  const stops = new Map(
    STOPS.map((share) => {
      const i = Math.round(share * (steps.length - 1));
      const [before, after] = [steps[Math.max(0, i - 2)], steps[Math.min(steps.length - 1, i + 2)]];
      // The direction to the right of travel, which is the outside of the bend. The y axis points down.
      return [share, { step: steps[i], right: Math.atan2((after?.x ?? 0) - (before?.x ?? 0), (before?.y ?? 0) - (after?.y ?? 0)) }] as const;
    })
  );
  return listOf(BESIDE, (box, { share, away, turn }) => {
    const stop = away <= farthest && stops.get(share);
    if (!stop || !stop.step) return false;
    moveBeyond(box, stop.step, stop.right + (turn * Math.PI) / 180, halfWidth + GAP + away, size);
    return true;
  });
}

/** Positions around a point of the given radius in px. */
export function candidatesAround(point: PxPoint, radius: number, size: Size): Candidates {
  return listOf(ABOUT, (box, { away, turn }) => {
    moveBeyond(box, point, (turn * Math.PI) / 180, radius + GAP + away, size);
    return true;
  });
}

/** Positions along the edge of the map, nearest to where the arc leaves it first. */
export function candidatesAlongEdge(exit: PxPoint, { width, height }: Size, picture: Size): Candidates {
  const room = { left: exit.x, right: picture.width - exit.x, top: exit.y, bottom: picture.height - exit.y };
  const nearest = Math.min(...Object.values(room));
  const upright = nearest === room.left || nearest === room.right;
  return listOf(ALONG, (box, { inwards, slide }) => {
    const inset = EDGE + inwards * (upright ? NEXT.column : NEXT.row);
    box.x = upright ? (nearest === room.left ? inset : picture.width - inset - width) : exit.x - width / 2 + slide;
    box.y = upright ? exit.y - height / 2 + slide : nearest === room.top ? inset : picture.height - inset - height;
    return true;
  });
}

function listOf<T extends { readonly cost: number }>(list: readonly T[], move: (box: Corner, entry: T) => boolean): Candidates {
  return {
    length: list.length,
    costOf: (i) => list[i]?.cost ?? Infinity,
    move: (box, i) => {
      const entry = list[i];
      return entry !== undefined && move(box, entry);
    }
  };
}

/** Moves a box to where its nearest edge is `reach` px from a point, in a direction in radians clockwise from the right. */
function moveBeyond(box: Corner, point: PxPoint, angle: number, reach: number, { width, height }: Size): void {
  const x = Math.cos(angle);
  const y = Math.sin(angle);
  const whole = reach + Math.abs(x) * (width / 2) + Math.abs(y) * (height / 2);
  box.x = point.x + x * whole - width / 2;
  box.y = point.y + y * whole - height / 2;
}

function inOrder<T extends { readonly cost: number }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => a.cost - b.cost);
}
