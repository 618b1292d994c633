import type { Lang } from '#lib/atlas/atlas.ts';
import type { Arc } from '#lib/selection/selection.ts';
import { at, heading, type Curve, type Point } from './curve.ts';
import { arcInk } from './ink.ts';
import { money } from './money.ts';

/** A place beside an arc where its value may stand. */
export interface Spot {
  readonly at: Point;
  /** Unit vector on the screen (x right, y down) away from the arc's chord. */
  readonly outward: { readonly x: number; readonly y: number };
}

/** The value label of one arc. */
export interface ArcLabel {
  /** Id of the fact. */
  readonly id: string;
  readonly partner: string;
  readonly direction: 'export' | 'import' | 'total';
  readonly text: string;
  /** Best first. */
  readonly spots: readonly Spot[];
  /** Px from the arc's middle line to its edge. */
  readonly halfWidth: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Shares of the way at which a label may stand, best first; 0.56 is the arrowhead's. */
const STOPS = [0.42, 0.7, 0.3, 0.8, 0.2] as const;

/** Px between an arc's edge and its label. */
const GAP = 4;

/** Value labels of arcs, in the arcs' order (largest first). */
export function arcLabels(arcs: readonly Arc[], lang: Lang): ArcLabel[] {
  return arcs
    .filter((arc) => arc.fact.value > 0)
    .map((arc) => {
      const ink = arcInk(arc);
      // Estimated and derived figures carry the sign where the number is read, not only on the line.
      const sign = arc.fact.evidence === 'estimated' || arc.fact.evidence === 'derived' ? '≈ ' : '';
      return {
        id: arc.fact.id,
        partner: arc.partner.id,
        direction: arc.fact.direction,
        text: sign + money(arc.fact.value, lang),
        spots: STOPS.map((t) => ({ at: at(ink.curve, t), outward: rightOf(ink.curve, t) })),
        halfWidth: ink.width / 2
      };
    });
}

function rightOf(curve: Curve, t: number): { x: number; y: number } {
  const turn = ((heading(curve, t) + 90) * Math.PI) / 180;
  return { x: Math.sin(turn), y: -Math.cos(turn) };
}

/**
 * Places labels one after another (so order them by importance) at the first of their spots where they stand inside
 * the picture and clear of what is taken, if possible where nothing is crossed either. Returns the boxes by id, in px
 * from the top left; a label without room is left out.
 */
export function placeLabels(
  labels: readonly ArcLabel[],
  toPx: (point: Point) => { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
  measure: (text: string) => { readonly width: number; readonly height: number },
  taken: readonly Box[] = [],
  crossed: (box: Box) => boolean = () => false
): Map<string, Box> {
  const placed = new Map<string, Box>();
  const busy = [...taken];
  for (const label of labels) {
    const { width, height } = measure(label.text);
    const free = label.spots.map((spot) => boxAt(spot, label.halfWidth, toPx(spot.at), width, height)).filter((box) => {
      const inside = box.x >= 0 && box.y >= 0 && box.x + width <= size.width && box.y + height <= size.height;
      return inside && !busy.some((other) => overlap(box, other));
    });
    const box = free.find((entry) => !crossed(entry)) ?? free[0];
    if (!box) continue;
    placed.set(label.id, box);
    busy.push(box);
  }
  return placed;
}

/** The box of a label at its spot: as near to the line as clears its edge in the outward direction. */
function boxAt({ outward }: Spot, halfWidth: number, p: { readonly x: number; readonly y: number }, width: number, height: number): Box {
  const reach = halfWidth + GAP + Math.abs(outward.x) * (width / 2) + Math.abs(outward.y) * (height / 2);
  return { x: p.x + outward.x * reach - width / 2, y: p.y + outward.y * reach - height / 2, width, height };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
