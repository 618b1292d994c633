import { geoCircle, geoInterpolate } from 'd3-geo';
import { project, type Point } from '#lib/geo/curve.ts';
import { THIRD_ZOOM } from '#lib/layers/density.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { linePath, num } from './path.ts';
import type { Sheet } from './sheet.ts';

/** Surfaces and lines below the arcs, as path data by kind. */
export interface Areas {
  /** Impact places a government stated, and those computed from range and bearing. */
  readonly stated: string;
  readonly computed: string;
  readonly danger: string;
  /** Danger areas of which a point alone is known, as lines without length: a round cap makes a dot of each. */
  readonly dangerPoints: string;
  readonly tracks: string;
  readonly zones: string;
  /** The zone that the view names. */
  readonly chosen: string;
  readonly railways: string;
  readonly ranges: string;
  /** Within which things with a derived position lie; drawn as near as their marks are. */
  readonly uncertain: string;
}

/** Mean radius of the Earth in km, as turf takes it. */
const EARTH_KM = 6371.0088;

/** Draws the year's impact and danger areas, ground tracks, zone outlines and railways of a selection. */
export function drawAreas(selection: Selection, sheet: Sheet): Areas {
  const ring = (points: readonly GeoJSON.Position[]): string => linePath(sheet.ring(unrolled(points)), true);
  const line = (points: readonly GeoJSON.Position[]): string => sheet.line(unrolled(points)).map((part) => linePath(part, false)).join('');
  const circle = (lon: number, lat: number, km: number): string =>
    ring((geoCircle().center([lon, lat]).radius((km / EARTH_KM) * (180 / Math.PI)).precision(7.5)().coordinates[0] ?? []).slice(0, -1));
  const impacts = (basis: 'stated' | 'computed'): string =>
    selection.tests.flatMap(({ impact }) => (impact?.basis === basis ? circle(impact.lon, impact.lat, impact.radiusKm) : [])).join('');
  const outlineOf = ({ outline }: Selection['zones'][number]): string =>
    (!outline ? [] : outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).map((polygon) => polygon.map(ring).join('')).join('');
  const { select } = selection.view;

  return {
    stated: impacts('stated'),
    computed: impacts('computed'),
    danger: selection.dangerAreas
      .map(({ geometry, radiusKm }) =>
        geometry?.type === 'Polygon' ? geometry.coordinates.map(ring).join('')
          : geometry && radiusKm !== undefined ? circle(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0, radiusKm) : '')
      .join(''),
    dangerPoints: selection.dangerAreas
      .flatMap(({ geometry, radiusKm }) => (geometry?.type === 'Point' && radiusKm === undefined ? [sheet.at(project(geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0))] : []))
      .map(({ x, y }) => `M${num(x)} ${num(y)}h0`)
      .join(''),
    tracks: selection.sites
      .flatMap(({ site, tests }) => tests.map(({ impact }) => (site.position && impact ? line(track([site.position.lon, site.position.lat], [impact.lon, impact.lat])) : '')))
      .join(''),
    zones: selection.zones.map(outlineOf).join(''),
    chosen: selection.zones.filter(({ id }) => select?.kind === 'zone' && select.id === id).map(outlineOf).join(''),
    railways: selection.railways.map((railway) => line(railway.line.coordinates)).join(''),
    ranges: selection.ranges.map(({ site, km }) => circle(site.position.lon, site.position.lat, km)).join(''),
    uncertain: (sheet.lens?.zoom ?? 0) < THIRD_ZOOM ? '' : [...selection.crossings.map(({ crossing }) => crossing), ...selection.ports, ...selection.zones]
      .map(({ position: at }) => (at?.basis === 'derived' && at.accuracy ? circle(at.lon, at.lat, at.accuracy / 1000) : ''))
      .join('')
  };
}

/** Great circle between two places, one point every twentieth of the way. */
function track(from: [number, number], to: [number, number]): GeoJSON.Position[] {
  const along = geoInterpolate(from, to);
  return Array.from({ length: 21 }, (_, i) => along(i / 20));
}

/** Degrees to unit Mercator, without the leap at the antimeridian. */
function unrolled(points: readonly GeoJSON.Position[]): Point[] {
  let before: number | undefined;
  return points.map(([lon = 0, lat = 0]) => {
    const point = project(lon, lat);
    const x = before === undefined ? point.x : point.x - Math.round(point.x - before);
    before = x;
    return { x, y: point.y };
  });
}
