import type { Atlas, GatewayFact, Names, Position } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import type { View } from '#lib/view/view.ts';

/** A cited value or tonnage of a year at a place of the map. Never a country's trade value, and never on an arc. */
export interface GatewayMark {
  readonly fact: GatewayFact & { readonly value: number; readonly period: string };
  readonly unit: GatewayUnit;
  readonly names: Names;
  readonly position: Position;
}

/** Two scales that are never mixed: US dollars, and tonnes. */
export type GatewayUnit = 'USD' | 't';

const LAYER = { crossing: 'crossings', port: 'ports' } as const;

/**
 * For each crossing or port with a position the value and the tonnage that is cited for the whole of the view's year:
 * both directions where that is stated, else the greatest. Claims, capacities and shares are in the records alone.
 */
export function gateways(atlas: Atlas, view: View): GatewayMark[] {
  const marks = new Map<string, GatewayMark>();
  for (const fact of atlas.gateways) {
    const { placeKind, place, period, value, unit } = fact;
    if (placeKind !== 'crossing' && placeKind !== 'port') continue;
    if (period !== String(view.year) || fact.evidence === 'claim' || !view.layers.includes(LAYER[placeKind])) continue;
    if ((unit !== 'USD' && unit !== 't') || value === undefined || value <= 0) continue;
    const found = placeKind === 'crossing' ? byId(atlas.crossings, place) : byId(atlas.ports, place);
    if (!found?.position) continue;
    const key = `${placeKind}:${place} ${unit}`;
    const mark: GatewayMark = { fact: { ...fact, value, period }, unit, names: found.names, position: found.position };
    const before = marks.get(key);
    if (!before || weight(mark.fact) > weight(before.fact)) marks.set(key, mark);
  }
  return [...marks.values()].sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
}

/** Orders statements of one place: both directions before one, then the greatest. */
function weight(fact: GatewayMark['fact']): number {
  return (fact.direction === 'both' ? 1e15 : 0) + fact.value;
}
