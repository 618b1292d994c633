// Projects many points to px of the live map faster than MapLibre does.
import type { Map as LiveMap } from 'maplibre-gl';
import { project, unproject, type Point } from '#lib/geo/curve.ts';

/** Distance of the reference points, as a fraction of the world's width. */
const STRIDE = 1e-4;

/** Unit Mercator to px of the map as it is now. Without pitch the projection is affine, so three points determine it. */
export function screenProjection(map: LiveMap): (point: Point) => Point {
  if (map.getPitch() !== 0) return (point) => map.project(unproject(point));
  const { lng, lat } = map.getCenter();
  const from = project(lng, lat);
  const [o, a, b] = [from, { x: from.x + STRIDE, y: from.y }, { x: from.x, y: from.y + STRIDE }].map((point) => map.project(unproject(point)));
  if (!o || !a || !b) return (point) => map.project(unproject(point));
  const [ax, ay, bx, by] = [a.x - o.x, a.y - o.y, b.x - o.x, b.y - o.y].map((px) => px / STRIDE) as [number, number, number, number];
  return ({ x, y }) => ({ x: o.x + (x - from.x) * ax + (y - from.y) * bx, y: o.y + (x - from.x) * ay + (y - from.y) * by });
}
