/**
 * k of `width = k·√value`, in px per √dollar: 26 px for 4 bn dollars. Area-true widths would hide every partner but
 * China; the root keeps 10 m dollars (1.3 px) and 4 bn dollars (26 px) on one scale. Fixed across years and partners.
 */
export const WIDTH_K = 26 / Math.sqrt(4e9);

/** Thinnest line drawn for a figure above zero, in px: below 5.9 m dollars the width no longer falls. Minor arcs have this width whatever their value. */
export const MIN_LINE_WIDTH = 1;

/** Width in px of the arc for a yearly value in US dollars (≥ 0); a reported zero has none. */
export function lineWidth(value: number): number {
  if (!(value >= 0)) throw new RangeError(`width: expected a value in dollars of 0 or more, got ${value}`);
  return value === 0 ? 0 : Math.max(MIN_LINE_WIDTH, WIDTH_K * Math.sqrt(value));
}

/**
 * Width in px of the arc for the figure of a month in US dollars (≥ 0): as wide as a year of twelve such months. A scale of its own, fixed across months, so that
 * a month, a twelfth of a year on average, can be read; the key says so, and no month stands on a map of years.
 */
export const monthWidth = (value: number): number => lineWidth(12 * value);

/** The three sample values of the legend of a month. */
export const MONTH_SAMPLES = [1e6, 40e6, 250e6] as const;

/** The three sample values of the legend, in dollars, whose drawn widths are exactly those of arcs of that value. */
export const SAMPLES = [10e6, 500e6, 3e9] as const;
