import type { Map as LiveMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Kind } from '#lib/view/view.ts';
import type { Point } from '#lib/symbols/curve.ts';

/** A thing under the pointer. */
export interface Hit {
  readonly kind: Kind;
  readonly id: string;
}

/** Px about the pointer within which a mark is hit: a fingertip, with the mark's own size. */
export const REACH = 12;

/** The mark or name under or nearest to a point in px, or null. A name is hit exactly, a mark within reach. */
export function hitPoint(map: LiveMap, point: Point, layers: readonly string[]): Hit | null {
  const near = map.queryRenderedFeatures([[point.x - REACH, point.y - REACH], [point.x + REACH, point.y + REACH]], { layers: [...layers] });
  const under = new Set(map.queryRenderedFeatures([point.x, point.y], { layers: [...layers] }).map(key));
  const away = (feature: MapGeoJSONFeature): number => {
    const at = map.project([Number(feature.properties['lon']), Number(feature.properties['lat'])]);
    return Math.hypot(at.x - point.x, at.y - point.y);
  };
  const reached = near.filter((feature) => under.has(key(feature)) || away(feature) <= REACH * 1.5);
  return hit(reached.sort((a, b) => away(a) - away(b))[0]);
}

/** The area or line exactly under a point in px, topmost first, or null. */
export function hitArea(map: LiveMap, point: Point, layers: readonly string[]): Hit | null {
  return hit(map.queryRenderedFeatures([[point.x - 2, point.y - 2], [point.x + 2, point.y + 2]], { layers: [...layers] })[0]);
}

function hit(feature: MapGeoJSONFeature | undefined): Hit | null {
  if (!feature) return null;
  // What placeFeatures put in; MapLibre hands properties back as it got them.
  return { kind: feature.properties['kind'] as Kind, id: String(feature.properties['id']) };
}

function key(feature: MapGeoJSONFeature): string {
  return `${feature.properties['kind']}:${feature.properties['id']}`;
}
