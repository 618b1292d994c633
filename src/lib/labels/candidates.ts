import type { Box, PxPoint, Size } from '#lib/geo/box.ts';
import type { ArcPoint } from '#lib/geo/clip-arc.ts';

/** A candidate position of a label: its top left in px, and its cost (0: ideal) in the measure that arc-labels.ts explains. */
export interface Candidate extends PxPoint {
  readonly cost: number;
}

/** Px between an arc's edge or a point's and its label. */
const GAP = 3;

/** Px away from the arc or the point: on it, then with a leader. */
const AWAY = [0, 12, 22, 34, 48, 64, 82, 104, 130, 160, 200] as const;

/** Shares of the way at which a value may stand, best first; the arrowhead sits at 0.56. */
const STOPS = [0.42, 0.34, 0.68, 0.76, 0.5, 0.27, 0.2, 0.84, 0.6] as const;

/**
 * Degrees off the outer side of an arc: at right angles to it on either side, and aslant where there is a leader. Costs 3 for
 * each later stop, 0.7 a px away, 8 for the leader, 5 for the inner side, and 1 for each 10° aslant.
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

/**
 * Left, right, below, above, between these; then further away. Degrees clockwise from the right. Costs 1 for each later
 * direction, 0.8 a px away, and 10 for the leader.
 */
const ABOUT = inOrder(
  AWAY.flatMap((away) => [180, 0, 90, -90, 45, -45, 135, -135].map((turn, order) => ({ away, turn, cost: order + away * 0.8 + (away > 0 ? 10 : 0) })))
);

/** Rows from the edge inwards, at a cost of 16 each, and px along it, at 0.6 each. */
const ALONG = inOrder(
  Array.from({ length: 9 }, (_, inwards) =>
    Array.from({ length: 161 }, (__, i) => {
      const slide = (i - 80) * 6;
      return { inwards, slide, cost: inwards * 16 + Math.abs(slide) * 0.6 };
    })
  ).flat()
);

/** Px from the picture's edge to the labels of what leaves it there, and from one of their rows or columns to the next. */
const EDGE = 4;
const NEXT = { row: 18, column: 24 } as const;

/** Spots beside an arc drawn `halfWidth` px to either side: on its outer side first, then on the inner; further and further away. */
export function* candidatesBeside(steps: readonly ArcPoint[], halfWidth: number, size: Size): Generator<Candidate> {
  const stops = new Map(
    STOPS.map((share) => {
      const i = Math.round(share * (steps.length - 1));
      const [before, after] = [steps[Math.max(0, i - 2)], steps[Math.min(steps.length - 1, i + 2)]];
      // The right of travel, which is the outside of the bend: y grows downwards.
      return [share, { step: steps[i], right: Math.atan2((after?.x ?? 0) - (before?.x ?? 0), (before?.y ?? 0) - (after?.y ?? 0)) }] as const;
    })
  );
  for (const { share, away, turn, cost } of BESIDE) {
    const stop = stops.get(share);
    if (stop?.step) yield beyond(stop.step, stop.right + (turn * Math.PI) / 180, halfWidth + GAP + away, size, cost);
  }
}

/** Spots about a point of the given radius. */
export function* candidatesAround(point: PxPoint, radius: number, size: Size): Generator<Candidate> {
  for (const { away, turn, cost } of ABOUT) yield beyond(point, (turn * Math.PI) / 180, radius + GAP + away, size, cost);
}

/** Spots along the edge at which something leaves a picture: as near as may be to where it does. */
export function* candidatesAlongEdge(exit: PxPoint, { width, height }: Size, picture: Size): Generator<Candidate> {
  const room = { left: exit.x, right: picture.width - exit.x, top: exit.y, bottom: picture.height - exit.y };
  const nearest = Math.min(...Object.values(room));
  const upright = nearest === room.left || nearest === room.right;
  for (const { inwards, slide, cost } of ALONG) {
    const inset = EDGE + inwards * (upright ? NEXT.column : NEXT.row);
    const x = upright ? (nearest === room.left ? inset : picture.width - inset - width) : exit.x - width / 2 + slide;
    const y = upright ? exit.y - height / 2 + slide : nearest === room.top ? inset : picture.height - inset - height;
    yield { x, y, cost };
  }
}

/** The box whose nearest edge lies `reach` px from a point, in a direction in radians clockwise from the right. */
function beyond(point: PxPoint, angle: number, reach: number, { width, height }: Size, cost: number): Candidate {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const whole = reach + Math.abs(x) * (width / 2) + Math.abs(y) * (height / 2);
  return { x: point.x + x * whole - width / 2, y: point.y + y * whole - height / 2, cost };
}

function inOrder<T extends { readonly cost: number }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => a.cost - b.cost);
}

/** A spot as the box of a label. */
export function boxAt({ x, y }: PxPoint, { width, height }: Size): Box {
  return { x, y, width, height };
}
