import { featureCollection, polygon, union } from '@turf/turf';
import type { DangerArea, Impact, MissileTest, NuclearTest } from '#lib/atlas/atlas.ts';
import type { Shape } from '../shapes.ts';
import type { TableRow } from '../schema/tables.ts';
import { defined } from './parts.ts';

export const missileTest = (row: TableRow<'missile_tests'>): MissileTest => defined({
  id: row.id, date: row.date, timeUtc: row.time_utc, missile: row.missile, class: row.class, site: row.site,
  count: row.count, countNote: row.count_note, apogeeKm: row.apogee_km, rangeKm: row.range_km,
  bearing: row.bearing_deg, bearingBasis: row.bearing_basis, landing: row.landing, impact: impact(row),
  outcome: row.outcome, sources: row.source, note: row.note
});

function impact(row: TableRow<'missile_tests'>): Impact | undefined {
  const { impact_lon: lon, impact_lat: lat, impact_basis: basis, impact_radius_km: radiusKm } = row;
  if (lon === undefined || lat === undefined || basis === undefined || radiusKm === undefined) return undefined;
  return { lon, lat, basis, radiusKm };
}

export const nuclearTest = (row: TableRow<'nuclear_tests'>): NuclearTest => defined({
  id: row.id, number: row.number, date: row.date, timeUtc: row.time_utc, magnitude: row.magnitude,
  magnitudeType: row.magnitude_type, yieldNote: row.yield_note, site: row.site, sources: row.source, note: row.note
});

export const dangerArea = (row: TableRow<'danger_areas'>, shapes: ReadonlyMap<string, Shape>): DangerArea => defined({
  id: row.id, launch: row.launch, date: row.date, kind: row.kind, stage: row.stage, valid: row.valid,
  description: row.description, geometry: inOnePiece(shapes.get(row.id)?.geometry),
  radiusKm: row.radius_km, sources: row.source, note: row.note
});

/** GeoJSON cuts an area where it crosses 180°; it is drawn whole, with longitudes that go on beyond. */
function inOnePiece(geometry: Shape['geometry'] | undefined): DangerArea['geometry'] | undefined {
  if (geometry?.type !== 'MultiPolygon') return geometry as DangerArea['geometry'];
  const pieces = geometry.coordinates.map((rings) => {
    const isWest = rings.flat().some(([lon = 0]) => lon === -180);
    return polygon(isWest ? rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + 360, lat])) : rings);
  });
  const joined = union(featureCollection(pieces))?.geometry;
  return joined?.type === 'Polygon' ? joined : undefined;
}
