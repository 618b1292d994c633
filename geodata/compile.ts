import type { Atlas } from '#lib/atlas/atlas.ts';
import * as figures from './compile/figures.ts';
import * as launches from './compile/launches.ts';
import { named } from './compile/parts.ts';
import * as places from './compile/places.ts';
import { sound, type Tables } from './data.ts';
import type { TableName, TableRow } from './schema/tables.ts';
import type { Shapes } from './shapes.ts';

/** Turns checked tables and shapes into the Atlas. Only for data without problems: a row that does not read is not in it. */
export function compile(version: string, tables: Tables, shapes: Shapes): Atlas {
  const statuses = rows(tables, 'crossing_status');
  return {
    version,
    sources: rows(tables, 'sources').map(figures.source),
    partners: rows(tables, 'partners').map(places.partner),
    publications: rows(tables, 'publications').map(figures.publication),
    preferences: figures.preferences(rows(tables, 'preferences')),
    trade: rows(tables, 'trade').map(figures.fact),
    goods: rows(tables, 'goods').map(named),
    commodities: rows(tables, 'commodities').map(figures.commodity),
    areas: rows(tables, 'areas').map(places.area),
    gateways: rows(tables, 'gateways').map(figures.gateway),
    crossings: rows(tables, 'crossings').map((row) => places.crossing(row, statuses)),
    ports: rows(tables, 'ports').map(places.port),
    zones: rows(tables, 'zones').map((row) => places.zone(row, shapes.zones)),
    launchSites: rows(tables, 'launch_sites').map(places.launchSite),
    missileTests: rows(tables, 'missile_tests').map(launches.missileTest),
    nuclearTests: rows(tables, 'nuclear_tests').map(launches.nuclearTest),
    dangerAreas: rows(tables, 'danger_areas').map((row) => launches.dangerArea(row, shapes.danger_areas)),
    railways: rows(tables, 'railways').map((row) => places.railway(row, shapes.railways)),
    events: rows(tables, 'events').map(figures.event)
  };
}

function rows<N extends TableName>(tables: Tables, name: N): TableRow<N>[] {
  return sound<TableRow<N>>(tables[name]).map(({ row }) => row);
}
