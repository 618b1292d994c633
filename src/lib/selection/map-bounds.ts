// The default extent of a view, and the camera that fits it. Live and static map use the same.
import { distance } from '@turf/turf';
import type { Atlas, Partner } from '#lib/atlas/atlas.ts';
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import { hasPosition } from '#lib/atlas/lookup.ts';
import type { BoundingBox } from '#lib/geo/box.ts';
import { curve, project, sample, unproject } from '#lib/geo/curve.ts';
import { type Camera, WORLD_PX } from '#lib/geo/map-projection.ts';
import { comparedPartners } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';
import { partnersInFilter } from './filtered-partners.ts';

type Placed = Partner & { readonly lon: number; readonly lat: number };

/**
 * Partners farther than this great-circle distance from Pyongyang do not enlarge the bounds if a nearer one is shown. It includes Japan if
 * the view names its partners; if it shows all of them only the neighbours, so that the peninsula fills the map.
 */
const NEAR_KM = { named: 1500, all: 1000 } as const;

/** Space around the arcs for labels, as a fraction of the longer side. */
const MARGIN = 0.07;

/** The DPRK's land according to geodata/shapes/near.json, rounded outwards to hundredths of a degree. */
export const DPRK_BOUNDS: BoundingBox = { west: 124.18, south: 37.67, east: 130.7, north: 43.01 };

/**
 * The bounds of the whole world. They are wider than tall in any box of a map, so that they fill its width and no part of the world is
 * shown twice. The centre is 14° N, between the latitudes of most capitals.
 */
const WORLD_BOUNDS: BoundingBox = { west: -180, south: -42, east: 180, north: 62 };

/**
 * The default bounding box of a view: the world if the view asks for it; otherwise the whole DPRK, with its crossings, ports and zones, and
 * the arcs of all partners in its filter. The year does not matter, so that stepping through years never moves the map. If nearer partners
 * are shown, arcs to far ones may leave the map.
 */
export function boundsOf(atlas: Atlas, view: View): BoundingBox {
  if (view.frame === 'world') return WORLD_BOUNDS;
  const home = project(DPRK_ANCHOR.lon, DPRK_ANCHOR.lat);
  const arcs = partnersInBounds(atlas, view).flatMap((partner) => {
    const there = project(partner.lon, partner.lat);
    return [...sample(curve(home, there), 16), ...sample(curve(there, home), 16)];
  });
  const points = [project(DPRK_BOUNDS.west, DPRK_BOUNDS.north), project(DPRK_BOUNDS.east, DPRK_BOUNDS.south), ...arcs];
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const margin = MARGIN * Math.max(right - left, bottom - top);
  const [west, north] = unproject({ x: left - margin, y: top - margin });
  const [east, south] = unproject({ x: right + margin, y: bottom + margin });
  return { west, south, east, north };
}

/** Whether a view has partners outside its near bounds, so that the world frame shows more. */
export function hasWorldFrame(atlas: Atlas, view: View): boolean {
  return partnersInBounds(atlas, view).length < partnersInFilter(atlas, view).filter(hasPosition).length;
}

/** The partners of a view's filter that its near bounds must contain. */
export function partnersInBounds(atlas: Atlas, view: View): Placed[] {
  const all = partnersInFilter(atlas, view).filter(hasPosition);
  const limit = NEAR_KM[comparedPartners(view) === 'all' ? 'all' : 'named'];
  const near = all.filter((partner) => distance([DPRK_ANCHOR.lon, DPRK_ANCHOR.lat], [partner.lon, partner.lat]) <= limit);
  return near.length > 0 ? near : all;
}

/** The camera that shows the whole bounding box as large as possible in a box of px. */
export function fitBounds(box: BoundingBox, size: { readonly width: number; readonly height: number }): Camera {
  const northWest = project(box.west, box.north);
  const southEast = project(box.east, box.south);
  const scale = Math.min(size.width / (southEast.x - northWest.x), size.height / (southEast.y - northWest.y));
  const [lon, lat] = unproject({ x: (northWest.x + southEast.x) / 2, y: (northWest.y + southEast.y) / 2 });
  return { lon, lat, zoom: Math.log2(scale / WORLD_PX), bearing: 0, pitch: 0 };
}
