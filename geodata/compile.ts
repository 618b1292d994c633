// Turns checked tables and shapes into the Atlas. The type of the Atlas is the return type of `compile`, so that a column is declared once,
// in geodata/schema, and used once more, where a row becomes a record (geodata/compile). src/lib/atlas/atlas.ts names the types.
import * as figures from './compile/figures.ts';
import * as launches from './compile/launches.ts';
import * as places from './compile/places.ts';
import { restriction } from './compile/restrictions.ts';
import { validRows, type Tables } from './schema/rows.ts';
import type { TableName, TableRow } from './schema/tables.ts';
import type { Shapes } from './schema/shapes.ts';

interface Versions {
  /** Of the Atlas's format; the application reads no other (src/lib/atlas/schema-version.ts). */
  readonly schema: number;
  /** Of the data, as in geodata/VERSION. */
  readonly version: string;
}

/** Only for data without problems: invalid rows are left out. */
export function compile({ schema, version }: Versions, tables: Tables, shapes: Shapes) {
  const statuses = rows(tables, 'crossing_status');
  return {
    schema,
    version,
    sources: rows(tables, 'sources').map(figures.source),
    partners: rows(tables, 'partners').map(places.partner),
    publications: rows(tables, 'publications').map(figures.publication),
    preferences: figures.preferences(rows(tables, 'preferences')),
    exclusions: rows(tables, 'exclusions').map(figures.exclusion),
    trade: rows(tables, 'trade').map(figures.fact),
    monthly: rows(tables, 'monthly').map(figures.monthFact),
    /** Names by customs code or range of codes (`61-62`). */
    goods: rows(tables, 'goods').map(figures.goods),
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
    events: rows(tables, 'events').map(figures.event),
    restrictions: rows(tables, 'restrictions').map(restriction),
    limits: rows(tables, 'limits').map(figures.limit)
  };
}

function rows<N extends TableName>(tables: Tables, name: N): readonly TableRow<N>[] {
  return validRows<TableRow<N>>(tables[name]).map(({ row }) => row);
}
