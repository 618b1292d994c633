/** Px from the middle of the largest box in sight to its upper or lower edge. */
const HALF_BOX = 1000;

/**
 * Whether what a camera sees, as an address has it (`lon,lat,zoom,bearing,pitch`), depends on the size of its box and not
 * only on its middle: where it is tilted, or so far out or near a pole that the map keeps the world's edge out of its box.
 */
export function dependsOnBox(at: string | null): boolean {
  const [, lat = NaN, zoom = NaN, , pitch = 0] = (at ?? '').split(',').map(Number);
  // Web Mercator: the world is 512 px at zoom 0.
  const toEdge = (0.5 - Math.abs(Math.asinh(Math.tan((lat * Math.PI) / 180))) / (2 * Math.PI)) * 512 * 2 ** zoom;
  return pitch > 0 || toEdge < HALF_BOX;
}
