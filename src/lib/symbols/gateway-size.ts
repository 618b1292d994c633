// Symbols of values and tonnages at single places: sizes and outlines.

/** Units of the two scales, US dollars and tonnes, which are never mixed. */
export type GatewayUnit = 'USD' | 't';

/** Side in px of the symbol of the largest figure of each unit: 1.39 bn dollars, 2.07 m tonnes (Dandong, 2007). */
const SIDE = 60;
const GREATEST: Readonly<Record<GatewayUnit, number>> = { USD: 1.39e9, t: 2.069e6 };

/** Smallest side drawn, in px: a smaller symbol would be hidden by the mark of its place. */
const LEAST = 6;

/**
 * Side in px (for a circle, its diameter) of the symbol of a value. Its area is proportional to the value, per unit. Throws a RangeError
 * unless the value is above 0.
 */
export function gatewaySide(value: number, unit: GatewayUnit): number {
  if (!(value > 0)) throw new RangeError(`gatewaySide: expected a value above 0, got ${value}`);
  return Math.max(LEAST, SIDE * Math.sqrt(value / GREATEST[unit]));
}

/** Corners of a regular pentagon of area 1 with one corner up. */
const PENTAGON = [0, 72, 144, 216, 288]
  .map((turn) => (turn * Math.PI) / 180)
  .map((turn) => {
    const r = 1 / Math.sqrt(2.5 * Math.sin(0.4 * Math.PI));
    return [r * Math.sin(turn), -r * Math.cos(turn)] as const;
  });

/**
 * The outline of a symbol around 0,0 as SVG path data: circles for dollars, squares for tonnes. Figures of a province, where firms are
 * registered but nothing crosses the border, are pentagons of the same area: corner up for dollars, corner down for tonnes.
 */
export function gatewayPath(side: number, unit: GatewayUnit, ofArea = false): string {
  if (ofArea) {
    const scale = unit === 'USD' ? side * Math.sqrt(Math.PI / 4) : -side;
    return `M${PENTAGON.map(([x, y]) => `${Math.round(x * scale * 100) / 100} ${Math.round(y * scale * 100) / 100}`).join('L')}Z`;
  }
  const r = Math.round(side * 50) / 100;
  return unit === 'USD' ? `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z` : `M${-r} ${-r}H${r}V${r}H${-r}Z`;
}
