import type { GatewayUnit } from '#lib/selection/gateways.ts';
import type { Selection } from '#lib/selection/selection.ts';

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

/** The outline of a symbol about 0,0 as SVG path data: dollars are circles, tonnes squares. */
export function gatewayPath(side: number, unit: GatewayUnit): string {
  const r = Math.round(side * 50) / 100;
  return unit === 'USD' ? `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z` : `M${-r} ${-r}H${r}V${r}H${-r}Z`;
}

/** The sample values of the key for the units that a selection shows. */
export function gatewayKey({ gateways }: Pick<Selection, 'gateways'>): { readonly unit: GatewayUnit; readonly value: number; readonly px: number }[] {
  const samples = [{ unit: 'USD', value: 100e6 }, { unit: 't', value: 500e3 }] as const;
  return samples.filter(({ unit }) => gateways.some((mark) => mark.unit === unit)).map((sample) => ({ ...sample, px: gatewaySide(sample.value, sample.unit) }));
}
