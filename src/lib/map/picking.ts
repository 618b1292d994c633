import type { Map as LiveMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Kind } from '#lib/atlas/records.ts';
import type { Point } from '#lib/geo/curve.ts';

/** A thing under the pointer. */
export interface Picked {
  readonly kind: Kind;
  readonly id: string;
}

/** Px about the pointer within which a mark is hit: a fingertip, with the mark's own size. */
export const PICK_RADIUS_PX = 12;

/** Px about the pointer within which an arc counts as under it. */
const UNDER = 3;

/** Layers of marks and names, and of areas and lines. */
interface HitLayers {
  readonly pointLayers: readonly string[];
  readonly areaLayers: readonly string[];
}

/** The mark or name under or nearest to a point in px, or null. A name is hit exactly, a mark within reach. */
export function pickPoint(map: LiveMap, point: Point, layers: readonly string[]): Picked | null {
  return pointsNear(map, point, layers)[0] ?? null;
}

/** The area or line exactly under a point in px, topmost first, or null. */
export function pickArea(map: LiveMap, point: Point, layers: readonly string[]): Picked | null {
  return areasUnder(map, point, layers)[0] ?? null;
}

/**
 * Everything that a press on a point may mean, likeliest first: the marks, names and arcs under it; failing these, those
 * within reach; failing these, too, the areas and lines. `arcsWithin` tells the arcs about the point in px.
 */
export function pickAll(map: LiveMap, point: Point, { pointLayers, areaLayers }: HitLayers, arcsWithin: (radius: number) => readonly Picked[]): Picked[] {
  const under = once([...map.queryRenderedFeatures([point.x, point.y], { layers: [...pointLayers] }).map(hit), ...arcsWithin(UNDER)]);
  if (under.length > 0) return under;
  const near = once([...pointsNear(map, point, pointLayers), ...arcsWithin(PICK_RADIUS_PX)]);
  return near.length > 0 ? near : areasUnder(map, point, areaLayers);
}

function pointsNear(map: LiveMap, point: Point, layers: readonly string[]): Picked[] {
  const near = map.queryRenderedFeatures(
    [
      [point.x - PICK_RADIUS_PX, point.y - PICK_RADIUS_PX],
      [point.x + PICK_RADIUS_PX, point.y + PICK_RADIUS_PX]
    ],
    { layers: [...layers] }
  );
  const under = new Set(map.queryRenderedFeatures([point.x, point.y], { layers: [...layers] }).map((feature) => key(hit(feature))));
  const away = (feature: MapGeoJSONFeature): number => {
    const at = map.project([Number(feature.properties['lon']), Number(feature.properties['lat'])]);
    return Math.hypot(at.x - point.x, at.y - point.y);
  };
  const reached = near.filter((feature) => under.has(key(hit(feature))) || away(feature) <= PICK_RADIUS_PX * 1.5);
  return once(reached.sort((a, b) => away(a) - away(b)).map(hit));
}

function areasUnder(map: LiveMap, point: Point, layers: readonly string[]): Picked[] {
  return once(
    map
      .queryRenderedFeatures(
        [
          [point.x - 2, point.y - 2],
          [point.x + 2, point.y + 2]
        ],
        { layers: [...layers] }
      )
      .map(hit)
  );
}

function hit({ properties }: MapGeoJSONFeature): Picked {
  // What placeFeatures put in; MapLibre hands properties back as it got them.
  return { kind: properties['kind'] as Kind, id: String(properties['id']) };
}

function key({ kind, id }: Picked): string {
  return `${kind}:${id}`;
}

function once(list: readonly Picked[]): Picked[] {
  return [...new Map([...list].reverse().map((entry) => [key(entry), entry])).values()].reverse();
}
