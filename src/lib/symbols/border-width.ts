// Width of border lines by zoom, for the live and the static map.

/**
 * Width in px of international borders by zoom (512 px tiles), linear in between and constant beyond. Thin at low zooms, where many borders
 * would hide the arcs.
 */
export const BORDER_WIDTHS = [
  [2, 0.5],
  [6, 1],
  [12, 1.6]
] as const;

/** Width in px of an international border at a zoom, interpolated between the stops as MapLibre does. */
export function borderWidth(zoom: number): number {
  const [[far, least], [middle, medium], [near, most]] = BORDER_WIDTHS;
  const between = (from: number, a: number, to: number, b: number): number => a + ((b - a) * (zoom - from)) / (to - from);
  if (zoom <= far) return least;
  if (zoom >= near) return most;
  return zoom < middle ? between(far, least, middle, medium) : between(middle, medium, near, most);
}
