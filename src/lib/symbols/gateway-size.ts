// Symbols of values and tonnages at single places: their sizes and outlines.

/** Two scales that are never mixed: US dollars, and tonnes. */
export type GatewayUnit = 'USD' | 't';

/** Side of the symbol in px for the greatest figure of each unit: 1.39 bn dollars, 2.07 m tonnes (Dandong, 2007). */
const SIDE = 60;
const GREATEST: Readonly<Record<GatewayUnit, number>> = { USD: 1.39e9, t: 2.069e6 };

/** Least side drawn, in px: smaller ones would vanish below the place's own mark. */
const LEAST = 6;

/** Side (of a circle its diameter) in px of the symbol for a value: the area is in proportion to it, per unit. */
export function gatewaySide(value: number, unit: GatewayUnit): number {
  if (!(value > 0)) throw new RangeError(`gatewaySide: expected a value above 0, got ${value}`);
  return Math.max(LEAST, SIDE * Math.sqrt(value / GREATEST[unit]));
}

/** Corners of a regular pentagon of the area 1, one of them up. */
const PENTAGON = [0, 72, 144, 216, 288]
  .map((turn) => (turn * Math.PI) / 180)
  .map((turn) => {
    const r = 1 / Math.sqrt(2.5 * Math.sin(0.4 * Math.PI));
    return [r * Math.sin(turn), -r * Math.cos(turn)] as const;
  });

/**
 * The outline of a symbol about 0,0 as SVG path data: dollars are circles, tonnes squares. A province, where firms are
 * registered and nothing crosses, has pentagons of the same area: with a corner up for dollars, with one down for tonnes.
 */
export function gatewayPath(side: number, unit: GatewayUnit, ofArea = false): string {
  if (ofArea) {
    const scale = unit === 'USD' ? side * Math.sqrt(Math.PI / 4) : -side;
    return `M${PENTAGON.map(([x, y]) => `${Math.round(x * scale * 100) / 100} ${Math.round(y * scale * 100) / 100}`).join('L')}Z`;
  }
  const r = Math.round(side * 50) / 100;
  return unit === 'USD' ? `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z` : `M${-r} ${-r}H${r}V${r}H${-r}Z`;
}
