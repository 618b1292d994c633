// Finds the features at a point of the live map, for clicks and the pointer.
import type { Map as LiveMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Kind } from '#lib/atlas/records.ts';
import { overlap } from '#lib/geo/box.ts';
import type { Point } from '#lib/geo/curve.ts';
import { recordKind, type NameBox } from '#lib/labels/name-box.ts';

/** A feature at a point. */
export interface Picked {
  readonly kind: Kind;
  readonly id: string;
}

/** Radius in px in which a mark is hit: a fingertip, including the mark's own size. */
export const PICK_RADIUS_PX = 12;

/** Radius in px in which an arc counts as directly under the pointer. */
const UNDER = 3;

/** Layers of marks, layers of areas and lines, and the names on the map. */
interface Hittable {
  readonly pointLayers: readonly string[];
  readonly areaLayers: readonly string[];
  readonly names: readonly NameBox[];
}

/** The places whose names are at a point in px; the base map's names belong to no record. */
export function pickNames(names: readonly NameBox[], point: Point): Picked[] {
  return names.flatMap((name) => {
    const kind = recordKind(name.kind);
    if (kind === null) return [];
    const [cx, cy, angle] = [name.x + name.width / 2, name.y + name.height / 2, (-name.turn * Math.PI) / 180];
    const [dx, dy] = [point.x - cx, point.y - cy];
    const turned = { x: cx + dx * Math.cos(angle) - dy * Math.sin(angle), y: cy + dx * Math.sin(angle) + dy * Math.cos(angle) };
    return overlap(name, { ...turned, width: 0.1, height: 0.1 }) ? [{ kind, id: name.id }] : [];
  });
}

/** The mark nearest to a point in px, within PICK_RADIUS_PX, or null. One that gives way to another is not seen, so it is not meant. */
export function pickPoint(map: LiveMap, point: Point, layers: readonly string[]): Picked | null {
  const seen = pointsNear(map, point, layers).find(({ state }) => state['covered'] !== true);
  return seen ? hit(seen) : null;
}

/** The topmost area or line exactly at a point in px, or null. */
export function pickArea(map: LiveMap, point: Point, layers: readonly string[]): Picked | null {
  return areasUnder(map, point, layers)[0] ?? null;
}

/**
 * Everything that a click may mean, most likely first: marks, names and arcs directly under it, and with a mark those near it that give way to
 * it; if there are none, those within PICK_RADIUS_PX; if there are none either, areas and lines. `arcsWithin` returns the arcs within a radius
 * (px) of the point.
 */
export function pickAll(map: LiveMap, point: Point, { pointLayers, areaLayers, names }: Hittable, arcsWithin: (radius: number) => readonly Picked[]): Picked[] {
  const marks = map.queryRenderedFeatures([point.x, point.y], { layers: [...pointLayers] });
  const under = once([
    ...marks.map(hit),
    ...marks.flatMap((mark) => pointsNear(map, positionOf(map, mark), pointLayers).filter(({ state }) => state['covered'] === true)).map(hit),
    ...pickNames(names, point),
    ...arcsWithin(UNDER)
  ]);
  if (under.length > 0) return under;
  const near = once([...pointsNear(map, point, pointLayers).map(hit), ...arcsWithin(PICK_RADIUS_PX)]);
  return near.length > 0 ? near : areasUnder(map, point, areaLayers);
}

/** The marks near a point in px, the nearest first. */
function pointsNear(map: LiveMap, point: Point, layers: readonly string[]): MapGeoJSONFeature[] {
  const near = map.queryRenderedFeatures(
    [
      [point.x - PICK_RADIUS_PX, point.y - PICK_RADIUS_PX],
      [point.x + PICK_RADIUS_PX, point.y + PICK_RADIUS_PX]
    ],
    { layers: [...layers] }
  );
  const under = new Set(map.queryRenderedFeatures([point.x, point.y], { layers: [...layers] }).map((feature) => key(hit(feature))));
  const away = (feature: MapGeoJSONFeature): number => {
    const at = positionOf(map, feature);
    return Math.hypot(at.x - point.x, at.y - point.y);
  };
  return near.filter((feature) => under.has(key(hit(feature))) || away(feature) <= PICK_RADIUS_PX * 1.5).sort((a, b) => away(a) - away(b));
}

/** The position of a mark in px. */
const positionOf = (map: LiveMap, { properties }: MapGeoJSONFeature): Point => map.project([Number(properties['lon']), Number(properties['lat'])]);

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
  // The properties that the layers put in; MapLibre returns them unchanged.
  return { kind: properties['kind'] as Kind, id: String(properties['id']) };
}

function key({ kind, id }: Picked): string {
  return `${kind}:${id}`;
}

function once(list: readonly Picked[]): Picked[] {
  return [...new Map([...list].reverse().map((entry) => [key(entry), entry])).values()].reverse();
}
