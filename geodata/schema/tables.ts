// The list of all tables.
import { changes, doubts, exclusions, partners, preferences, publications, sources } from './bibliography.ts';
import { commodities, events, gateways, monthly, trade } from './figures.ts';
import { areas, goods } from './names.ts';
import { crossing_status, crossings, launch_sites, ports, railways, zones } from './places.ts';
import { danger_areas, missile_tests, nuclear_tests } from './launches.ts';
import { limits } from './limits.ts';
import { restrictions } from './restrictions.ts';
import type { RowOf } from './table.ts';

/** Every table by its file name. */
export const TABLES = {
  sources,
  partners,
  publications,
  preferences,
  exclusions,
  doubts,
  trade,
  monthly,
  goods,
  commodities,
  areas,
  gateways,
  crossings,
  crossing_status,
  ports,
  zones,
  launch_sites,
  missile_tests,
  nuclear_tests,
  danger_areas,
  railways,
  events,
  restrictions,
  limits,
  changes
};

export type TableName = keyof typeof TABLES;
export type TableRow<N extends TableName> = RowOf<(typeof TABLES)[N]>;

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The files of geodata/shapes that belong to a table. */
export const SHAPES = ['danger_areas', 'railways', 'zones'] as const;
export type ShapeName = (typeof SHAPES)[number];
