// Which cited values and tonnages at crossings, ports and provinces a view shows.
import type { Area, Atlas, GatewayFact, Names } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import type { GatewayUnit } from '#lib/symbols/gateway-size.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import type { LayerView } from '../layer.ts';

/** A cited value or tonnage of a year at a place on the map. It is never a country's trade value and never part of an arc. */
export interface GatewayMark {
  readonly fact: GatewayFact & { readonly value: number; readonly period: string };
  readonly unit: GatewayUnit;
  readonly names: Names;
  readonly position: { readonly lon: number; readonly lat: number };
  /** The province whose firms the figure covers; absent for a single crossing or port. */
  readonly area?: Area;
}

/** Provinces belong to the crossings layer: their figures, too, are about trade with China. */
const LAYER = { crossing: 'crossings', port: 'ports', province: 'crossings' } as const;

/**
 * For each crossing, port or province with a position, the value and the tonnage cited for the view's whole year or month: both directions
 * if that is stated, else the largest. Claims, capacities and shares are shown in records only.
 */
export function gatewaysOf(atlas: Atlas, view: LayerView): GatewayMark[] {
  const marks = new Map<string, GatewayMark>();
  for (const fact of atlas.gateways) {
    const { placeKind, place, period, value, unit } = fact;
    if (placeKind === 'route' || placeKind === 'country') continue;
    if (period !== String(periodOf(view)) || fact.evidence === 'claim' || !view.layers.includes(LAYER[placeKind])) continue;
    if ((unit !== 'USD' && unit !== 't') || value === undefined || value <= 0) continue;
    const found = placeOf(atlas, placeKind, place);
    if (!found) continue;
    const key = `${placeKind}:${place} ${unit}`;
    const mark: GatewayMark = { fact: { ...fact, value, period }, unit, ...found };
    const before = marks.get(key);
    if (!before || weight(mark.fact) > weight(before.fact)) marks.set(key, mark);
  }
  return [...marks.values()].sort((a, b) => (a.fact.id < b.fact.id ? -1 : 1));
}

/** The place of a figure's symbol; null if the place has no position. */
function placeOf(atlas: Atlas, kind: keyof typeof LAYER, id: string): Pick<GatewayMark, 'names' | 'position' | 'area'> | null {
  if (kind === 'province') {
    const area = byId(atlas.areas, id);
    return area?.lon === undefined || area.lat === undefined ? null : { names: area.names, position: { lon: area.lon, lat: area.lat }, area };
  }
  const place = kind === 'crossing' ? byId(atlas.crossings, id) : byId(atlas.ports, id);
  return place?.position ? { names: place.names, position: place.position } : null;
}

/** Order of statements about one place: both directions before one, then by value. */
function weight(fact: GatewayMark['fact']): number {
  return (fact.direction === 'both' ? 1e15 : 0) + fact.value;
}
