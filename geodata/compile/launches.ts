// Turns rows of tests and danger areas into records of the Atlas. The return types of these functions are the types of the records.
import { featureCollection, polygon, union } from '@turf/turf';
import type { Shape } from '../schema/shapes.ts';
import type { TableRow } from '../schema/tables.ts';
import { defined } from './fields.ts';
import { shaped } from './places.ts';

export const missileTest = (row: TableRow<'missile_tests'>) =>
  defined({
    id: row.id,
    /** Korean time. */
    date: row.date,
    timeUtc: row.time_utc,
    missile: row.missile,
    class: row.class,
    site: row.site,
    count: row.count,
    countNote: row.count_note,
    apogeeKm: row.apogee_km,
    rangeKm: row.range_km,
    /** Degrees clockwise from true north at the site. */
    bearing: row.bearing_deg,
    bearingBasis: row.bearing_basis,
    landing: row.landing,
    impact: impact(row),
    outcome: row.outcome,
    sources: row.source,
    note: row.note
  });

function impact(row: TableRow<'missile_tests'>) {
  const { impact_lon: lon, impact_lat: lat, impact_basis: basis, impact_radius_km: radiusKm } = row;
  if (lon === undefined || lat === undefined || basis === undefined || radiusKm === undefined) return undefined;
  return defined({
    lon,
    lat,
    /** stated: a government named a reference location. computed: great circle from site, range and bearing. */
    basis,
    radiusKm
  });
}

export const nuclearTest = (row: TableRow<'nuclear_tests'>) =>
  defined({
    id: row.id,
    number: row.number,
    date: row.date,
    timeUtc: row.time_utc,
    magnitude: row.magnitude,
    magnitudeType: row.magnitude_type,
    yieldNote: row.yield_note,
    site: row.site,
    sources: row.source,
    note: row.note
  });

export const dangerArea = (row: TableRow<'danger_areas'>, shapes: ReadonlyMap<string, Shape>) =>
  defined({
    id: row.id,
    launch: row.launch,
    /** Day of the launch for which it was announced. */
    date: row.date,
    kind: row.kind,
    stage: row.stage,
    valid: row.valid,
    description: row.description,
    /** Absent if it is known in words only; it is then listed but not drawn. */
    geometry: inOnePiece(shapes.get(row.id)),
    radiusKm: row.radius_km,
    sources: row.source,
    note: row.note
  });

/** GeoJSON cuts an area at 180°; here it becomes one area whose longitudes continue beyond. */
function inOnePiece(shape: Shape | undefined): GeoJSON.Polygon | GeoJSON.Point | undefined {
  const cut = shaped(shape, 'MultiPolygon');
  if (!cut) return shaped(shape, 'Polygon', 'Point');
  const pieces = cut.coordinates.map((rings) => {
    const isWest = rings.flat().some(([lon = 0]) => lon === -180);
    return polygon(isWest ? rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + 360, lat])) : rings);
  });
  const joined = union(featureCollection(pieces))?.geometry;
  return joined?.type === 'Polygon' ? joined : undefined;
}
