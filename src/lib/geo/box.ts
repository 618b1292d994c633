// Points and boxes in px, and bounding boxes in degrees: overlap, containment, distance. Used by label placement and both maps.
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in px; x, y is its top left corner. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** A bounding box in degrees. */
export interface BoundingBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A point in px. */
export interface PxPoint {
  readonly x: number;
  readonly y: number;
}

/** Whether two boxes share any area; boxes that only touch do not. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A box before and after it moves in a straight line. */
export type MovedBox = readonly [before: Box, after: Box];

/** A box before and after a map grows by a factor: it keeps its size, and its distance in px from its point. */
export function movedByGrowth(box: Box, at: PxPoint, factor: number): MovedBox {
  return [box, { ...box, x: box.x + at.x * (factor - 1), y: box.y + at.y * (factor - 1) }];
}

/** Whether two boxes may cover each other while both move, or pass through each other: neither is on one side of the other throughout. */
export function passes([a, aAfter]: MovedBox, [b, bAfter]: MovedBox): boolean {
  return !(
    (isLeftOf(a, b) && isLeftOf(aAfter, bAfter)) ||
    (isLeftOf(b, a) && isLeftOf(bAfter, aAfter)) ||
    (isAbove(a, b) && isAbove(aAfter, bAfter)) ||
    (isAbove(b, a) && isAbove(bAfter, aAfter))
  );
}

const isLeftOf = (a: Box, b: Box): boolean => a.x + a.width <= b.x;
const isAbove = (a: Box, b: Box): boolean => a.y + a.height <= b.y;

/** Whether a box lies inside an area of the given size, at least `inset` px from its edges. */
export function within(box: Box, size: Size, inset = 0): boolean {
  return box.x >= inset && box.y >= inset && box.x + box.width <= size.width - inset && box.y + box.height <= size.height - inset;
}

/** The square of a given side centred on a point. */
export function boxAround({ x, y }: PxPoint, side: number): Box {
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}

/** The point of a box nearest to another point; that point itself if it lies inside. */
export function nearestOf(box: Box, { x, y }: PxPoint): PxPoint {
  return { x: Math.max(box.x, Math.min(x, box.x + box.width)), y: Math.max(box.y, Math.min(y, box.y + box.height)) };
}

/** Whether the straight line from a to b passes through a box (Liang–Barsky); touching its edge does not count. */
export function intersectsSegment(a: PxPoint, b: PxPoint, box: Box): boolean {
  const left = Math.min(a.x, b.x);
  const top = Math.min(a.y, b.y);
  // Most boxes are not near the line at all.
  if (Math.max(a.x, b.x) <= box.x || left >= box.x + box.width || Math.max(a.y, b.y) <= box.y || top >= box.y + box.height) return false;
  let enter = 0;
  let leave = 1;
  for (let side = 0; side < 4; side++) {
    const step = side === 0 ? a.x - b.x : side === 1 ? b.x - a.x : side === 2 ? a.y - b.y : b.y - a.y;
    const room = side === 0 ? a.x - box.x : side === 1 ? box.x + box.width - a.x : side === 2 ? a.y - box.y : box.y + box.height - a.y;
    if (step === 0) {
      if (room <= 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

/** Px from a point to a box; 0 inside it. Math.hypot takes several times as long, and this is asked a hundred times for a label. */
export function distanceTo({ x, y }: PxPoint, box: Box): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.sqrt(dx * dx + dy * dy);
}

/** Whether the lines a–b and c–d cross. */
export function segmentsCross(a: PxPoint, b: PxPoint, c: PxPoint, d: PxPoint): boolean {
  const side = (p: PxPoint, q: PxPoint, r: PxPoint): boolean => (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
