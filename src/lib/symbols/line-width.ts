// The width of an arc as a function of its value: one scale for map, picture and legend.

/**
 * k of `width = k·√value`, in px per √dollar: 26 px for 4 bn dollars. Widths proportional to the value would hide every partner but China;
 * the square root keeps 10 m dollars (1.3 px) and 4 bn dollars (26 px) on one scale. It is the same for all years and partners.
 */
const WIDTH_K = 26 / Math.sqrt(4e9);

/** Thinnest line drawn for a figure above zero, in px. Below 5.9 m dollars the width stays constant. Minor arcs have this width, unless they are hollow. */
export const MIN_LINE_WIDTH = 1;

/** Width in px of the arc for a yearly value in US dollars (≥ 0); 0 for a reported zero. Throws a RangeError below 0. */
export function lineWidth(value: number): number {
  if (!(value >= 0)) throw new RangeError(`width: expected a value in dollars of 0 or more, got ${value}`);
  return value === 0 ? 0 : Math.max(MIN_LINE_WIDTH, WIDTH_K * Math.sqrt(value));
}

/**
 * Width in px of the arc for a monthly figure in US dollars (≥ 0): that of a year of twelve such months. Months have a scale of their own,
 * fixed across months, because on that of years they would be too thin to read. The legend says so, and a map never shows both.
 */
export const monthWidth = (value: number): number => lineWidth(12 * value);

/** The three sample values of the legend of a month, in dollars. */
export const MONTH_SAMPLES = [1e6, 40e6, 250e6] as const;

/** The three sample values of the legend, in dollars. Their lines have exactly the width of arcs of that value. */
export const SAMPLES = [10e6, 500e6, 3e9] as const;
