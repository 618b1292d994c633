/**
 * Width in px of the border rivers by zoom; it grows by half with each zoom level. No source gives their banks, so the border line is drawn
 * in a symbolic width.
 */
export const RIVER_WIDTHS = {
  base: 1.5,
  stops: [
    [7, 2.5],
    [12, 10],
    [16, 30]
  ]
} as const;

/** Width in px of the border rivers at a zoom, interpolated between the stops as MapLibre does. */
export function riverWidth(zoom: number): number {
  const {
    base,
    stops: [[far, least], [near, wide], [close, most]]
  } = RIVER_WIDTHS;
  const between = (from: number, a: number, to: number, b: number): number => a + ((b - a) * (base ** (zoom - from) - 1)) / (base ** (to - from) - 1);
  if (zoom <= far) return least;
  if (zoom >= close) return most;
  return zoom < near ? between(far, least, near, wide) : between(near, wide, close, most);
}
