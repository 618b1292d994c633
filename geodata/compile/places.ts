import type { Area, Crossing, CrossingStatus, LaunchSite, Partner, Port, Railway, Zone } from '#lib/atlas/atlas.ts';
import type { Shape } from '../shapes.ts';
import type { TableRow } from '../schema/tables.ts';
import { defined, names, position } from './parts.ts';

export const partner = (row: TableRow<'partners'>): Partner => defined({
  id: row.id, iso3: row.iso3, names: names(row), kind: row.kind, from: row.from, to: row.to, partOf: row.part_of,
  place: row.place, lon: row.lon, lat: row.lat, why: row.why, sources: row.source, note: row.note
});

export const area = (row: TableRow<'areas'>): Area => defined({
  id: row.id, names: names(row), place: row.place, lon: row.lon, lat: row.lat, why: row.why, sources: row.position_source
});

export function crossing(row: TableRow<'crossings'>, statuses: readonly TableRow<'crossing_status'>[]): Crossing {
  return defined({
    id: row.id, names: names(row), position: position(row), note: row.note, sources: row.source,
    neighbour: row.neighbour, sideDprk: row.side_dprk, sideOther: row.side_other, kind: row.kind, about: row.about,
    statuses: statuses.filter((status) => status.crossing === row.id)
      .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)).map(status)
  });
}

const status = (row: TableRow<'crossing_status'>): CrossingStatus => defined({
  from: row.from, to: row.to, state: row.state, part: row.part, note: row.note, sources: row.source
});

export const port = (row: TableRow<'ports'>): Port => defined({
  id: row.id, names: names(row), position: position(row), note: row.note, sources: row.source,
  country: row.country, unlocode: row.unlocode, about: row.about
});

export const zone = (row: TableRow<'zones'>, outlines: ReadonlyMap<string, Shape>): Zone => defined({
  id: row.id, names: names(row), position: position(row), note: row.note, sources: row.source,
  level: row.level, established: row.established, ended: row.ended, areaKm2: row.area_km2, about: row.about,
  outline: outlines.get(row.outline ?? '')?.geometry as Zone['outline'], outlineNote: row.outline_note
});

export const launchSite = (row: TableRow<'launch_sites'>): LaunchSite => defined({
  id: row.id, names: names(row), position: position(row), note: row.note, sources: row.source, type: row.type
});

export const railway = (row: TableRow<'railways'>, lines: ReadonlyMap<string, Shape>): Railway => defined({
  id: row.id, names: names(row), line: lines.get(row.id)?.geometry as Railway['line'], status: row.status, note: row.note,
  sources: row.source
});
