import type { Map as LiveMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Kind } from '#lib/atlas/records.ts';
import type { Point } from '#lib/geo/curve.ts';

/** A thing under the pointer. */
export interface Hit {
  readonly kind: Kind;
  readonly id: string;
}

/** Px about the pointer within which a mark is hit: a fingertip, with the mark's own size. */
export const REACH = 12;

/** Px about the pointer within which an arc counts as under it. */
const UNDER = 3;

/** Layers of marks and names, and of areas and lines. */
interface HitLayers {
  readonly pointLayers: readonly string[];
  readonly areaLayers: readonly string[];
}

/** The mark or name under or nearest to a point in px, or null. A name is hit exactly, a mark within reach. */
export function hitPoint(map: LiveMap, point: Point, layers: readonly string[]): Hit | null {
  return pointsNear(map, point, layers)[0] ?? null;
}

/** The area or line exactly under a point in px, topmost first, or null. */
export function hitArea(map: LiveMap, point: Point, layers: readonly string[]): Hit | null {
  return areasUnder(map, point, layers)[0] ?? null;
}

/**
 * Everything that a press on a point may mean, likeliest first: the marks, names and arcs under it; failing these, those
 * within reach; failing these, too, the areas and lines. `arcsWithin` tells the arcs about the point in px.
 */
export function hits(map: LiveMap, point: Point, { pointLayers, areaLayers }: HitLayers, arcsWithin: (radius: number) => readonly Hit[]): Hit[] {
  const under = once([...map.queryRenderedFeatures([point.x, point.y], { layers: [...pointLayers] }).map(hit), ...arcsWithin(UNDER)]);
  if (under.length > 0) return under;
  const near = once([...pointsNear(map, point, pointLayers), ...arcsWithin(REACH)]);
  return near.length > 0 ? near : areasUnder(map, point, areaLayers);
}

function pointsNear(map: LiveMap, point: Point, layers: readonly string[]): Hit[] {
  const near = map.queryRenderedFeatures([[point.x - REACH, point.y - REACH], [point.x + REACH, point.y + REACH]], { layers: [...layers] });
  const under = new Set(map.queryRenderedFeatures([point.x, point.y], { layers: [...layers] }).map((feature) => key(hit(feature))));
  const away = (feature: MapGeoJSONFeature): number => {
    const at = map.project([Number(feature.properties['lon']), Number(feature.properties['lat'])]);
    return Math.hypot(at.x - point.x, at.y - point.y);
  };
  const reached = near.filter((feature) => under.has(key(hit(feature))) || away(feature) <= REACH * 1.5);
  return once(reached.sort((a, b) => away(a) - away(b)).map(hit));
}

function areasUnder(map: LiveMap, point: Point, layers: readonly string[]): Hit[] {
  return once(map.queryRenderedFeatures([[point.x - 2, point.y - 2], [point.x + 2, point.y + 2]], { layers: [...layers] }).map(hit));
}

function hit({ properties }: MapGeoJSONFeature): Hit {
  // What placeFeatures put in; MapLibre hands properties back as it got them.
  return { kind: properties['kind'] as Kind, id: String(properties['id']) };
}

function key({ kind, id }: Hit): string {
  return `${kind}:${id}`;
}

function once(list: readonly Hit[]): Hit[] {
  return [...new Map([...list].reverse().map((entry) => [key(entry), entry])).values()].reverse();
}
