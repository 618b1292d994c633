// Turns rows of places into records of the Atlas. The return types of these functions are the types of the records.
import type { Shape } from '../schema/shapes.ts';
import type { TableRow } from '../schema/tables.ts';
import { defined, names, position } from './fields.ts';

type ShapesById = ReadonlyMap<string, Shape>;

export const partner = (row: TableRow<'partners'>) =>
  defined({
    id: row.id,
    names: names(row),
    /** `world` is a publication's total over all partners: it has no position and is never an arc. */
    kind: row.kind,
    /**
     * First and last calendar year as a partner, if it began or ended within the years of the tables, and the state it was part of before.
     */
    from: row.from,
    to: row.to,
    partOf: row.part_of,
    /** The stated, schematic end of the arc. */
    place: row.place,
    lon: row.lon,
    lat: row.lat,
    why: row.why,
    /** Sources of the position and the note; absent for the world. */
    sources: row.source,
    note: row.note
  });

export const area = (row: TableRow<'areas'>) =>
  defined({
    id: row.id,
    names: names(row),
    place: row.place,
    lon: row.lon,
    lat: row.lat,
    why: row.why,
    /** Sources of the position. */
    sources: row.position_source
  });

/** Fields of all places. Without a position a place is listed but not drawn. */
const place = (row: TableRow<'crossings' | 'ports' | 'zones'>) => ({
  id: row.id,
  names: names(row),
  position: position(row),
  note: row.note,
  sources: row.source
});

export const crossing = (row: TableRow<'crossings'>, statuses: readonly TableRow<'crossing_status'>[]) =>
  defined({
    ...place(row),
    neighbour: row.neighbour,
    sideDprk: row.side_dprk,
    sideOther: row.side_other,
    kind: row.kind,
    about: row.about,
    /** Oldest first. */
    statuses: statuses
      .filter((one) => one.crossing === row.id)
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
      .map(status)
  });

export const status = (row: TableRow<'crossing_status'>) =>
  defined({
    from: row.from,
    to: row.to,
    state: row.state,
    part: row.part,
    note: row.note,
    sources: row.source
  });

export const port = (row: TableRow<'ports'>) => defined({ ...place(row), country: row.country, unlocode: row.unlocode, about: row.about });

export const zone = (row: TableRow<'zones'>, outlines: ShapesById) =>
  defined({
    ...place(row),
    level: row.level,
    established: row.established,
    ended: row.ended,
    areaKm2: row.area_km2,
    about: row.about,
    /** WGS 84, wound according to RFC 7946; outlineNote says what it is. */
    outline: shaped(outlines.get(row.outline ?? ''), 'Polygon', 'MultiPolygon'),
    outlineNote: row.outline_note
  });

export const launchSite = (row: TableRow<'launch_sites'>) =>
  defined({
    id: row.id,
    names: names(row),
    position: position(row),
    note: row.note,
    sources: row.source,
    type: row.type
  });

export function railway(row: TableRow<'railways'>, lines: ShapesById) {
  const line = shaped(lines.get(row.id), 'LineString');
  if (!line) throw new Error(`railway ${row.id}: expected a line in railways.geojson, found none; check the tables first`);
  return defined({
    id: row.id,
    names: names(row),
    /** Straight segments between towns: schematic, never track geometry. */
    line,
    status: row.status,
    note: row.note,
    sources: row.source
  });
}

/** The geometry of a shape if it has one of these types. */
export function shaped<T extends Shape['geometry']['type']>(
  shape: Shape | undefined,
  ...types: readonly T[]
): Extract<Shape['geometry'], { type: T }> | undefined {
  const geometry = shape?.geometry;
  return types.some((type) => type === geometry?.type) ? (geometry as Extract<Shape['geometry'], { type: T }>) : undefined;
}
