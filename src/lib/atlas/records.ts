/**
 * The kinds of record: for each its table, its list in the Atlas, and its name in addresses. Everything else that a kind needs is keyed by
 * its type, so that a missing entry is a type error: its title in sentences/title.ts, its words in words/vocabulary.ts, its component in
 * panels/details.
 */
import type { Atlas, GatewayFact, TableName } from './atlas.ts';

interface Entry {
  /** The table with its rows. */
  readonly table: TableName;
  /** The list of the Atlas with its records. */
  readonly list: Exclude<keyof Atlas, 'overview'>;
  /** The kind in addresses, if it differs. */
  readonly selectedAs?: string;
  /**
   * The field with its time: a year, a month, a date, or a period of two dates separated by a slash; for something valid from a day on,
   * that day.
   */
  readonly time?: 'year' | 'month' | 'date' | 'period' | 'from';
  /** A table whose rows are parts of its records. */
  readonly parts?: TableName;
}

/** In the order of the bibliography. */
export const RECORDS = {
  fact: { table: 'trade', list: 'trade', time: 'year' },
  month: { table: 'monthly', list: 'monthly', selectedAs: 'fact', time: 'month' },
  commodity: { table: 'commodities', list: 'commodities', selectedAs: 'fact', time: 'period' },
  gateway: { table: 'gateways', list: 'gateways', selectedAs: 'fact', time: 'period' },
  crossing: { table: 'crossings', list: 'crossings', parts: 'crossing_status' },
  port: { table: 'ports', list: 'ports' },
  zone: { table: 'zones', list: 'zones' },
  site: { table: 'launch_sites', list: 'launchSites' },
  test: { table: 'missile_tests', list: 'missileTests', time: 'date' },
  nuclear: { table: 'nuclear_tests', list: 'nuclearTests', time: 'date' },
  danger: { table: 'danger_areas', list: 'dangerAreas', time: 'date' },
  railway: { table: 'railways', list: 'railways' },
  event: { table: 'events', list: 'events', time: 'date' },
  restriction: { table: 'restrictions', list: 'restrictions', time: 'from' },
  partner: { table: 'partners', list: 'partners' },
  area: { table: 'areas', list: 'areas' }
} as const satisfies Readonly<Record<string, Entry>>;

type Records = typeof RECORDS;

export type RecordKind = keyof Records;
export const RECORD_KINDS = Object.keys(RECORDS) as readonly RecordKind[];

/** A record of a kind. */
export type RecordOf<K extends RecordKind> = { [One in K]: Atlas[Records[One]['list']][number] }[K];

/** A kind as addresses name it: a `fact` may be a row of any table of figures. */
export type Kind = { [K in RecordKind]: Records[K] extends { readonly selectedAs: infer As extends RecordKind } ? As : K }[RecordKind];

/** The kind that addresses use for records of this kind. */
export function selectedAs(kind: RecordKind): Kind {
  const entry = RECORDS[kind];
  return 'selectedAs' in entry ? entry.selectedAs : (kind as Kind);
}

/** Kinds of record that can be selected on the map, in the chart or in the table. */
export const KINDS: readonly Kind[] = [...new Set(RECORD_KINDS.map(selectedAs))];

/** All records of a kind, in the order of their table. */
export function recordsOf<K extends RecordKind>(atlas: Atlas, kind: K): readonly RecordOf<K>[] {
  const list: readonly object[] = atlas[RECORDS[kind].list];
  return list as readonly RecordOf<K>[];
}

/** A table of records, or of their parts. */
export type RecordTable = Records[RecordKind]['table'] | Extract<Records[RecordKind], { readonly parts: TableName }>['parts'];

/** Tables whose rows cite sources but have no record to open. */
const WITHOUT_RECORD = ['publications', 'limits'] as const;

/** A table whose rows cite sources. */
export type CitingTable = RecordTable | (typeof WITHOUT_RECORD)[number];

/** The tables of a kind: its own, and that of its parts. */
export function tablesOf(kind: RecordKind): readonly RecordTable[] {
  const entry = RECORDS[kind];
  return 'parts' in entry ? [entry.table, entry.parts] : [entry.table];
}

/** Tables whose rows cite sources, in the order of the bibliography. */
export const CITING: readonly CitingTable[] = [...RECORD_KINDS.flatMap(tablesOf), ...WITHOUT_RECORD];

/** The kind of record in a table, or of which its rows are parts. */
export function kindOfTable(table: string): RecordKind | undefined {
  return RECORD_KINDS.find((kind) => tablesOf(kind).some((one) => one === table));
}

/** For each kind of place with cited figures, the kind of its record. */
export const PLACE_KINDS = {
  crossing: 'crossing',
  port: 'port',
  province: 'area',
  route: 'area',
  country: 'partner'
} as const satisfies Readonly<Record<GatewayFact['placeKind'], Kind>>;

/**
 * A row as tables and the log of changes refer to it: a figure of trade.csv by its id, any other as `kind:id`. Undefined if there is no
 * such kind.
 */
export function parseRecordId(text: string): { readonly kind: RecordKind; readonly id: string } | undefined {
  const [head = '', id] = text.split(':');
  if (id === undefined) return { kind: 'fact', id: head };
  const kind = RECORD_KINDS.find((one) => one === head);
  return kind && { kind, id };
}

/** The year of a record or of a row of its table; undefined if it has none or several. */
export function yearOf(kind: RecordKind, record: object): number | undefined {
  const entry = RECORDS[kind];
  const time = 'time' in entry ? (record as Readonly<Record<string, unknown>>)[entry.time] : undefined;
  const [from = '', to = from] = String(time ?? '')
    .split('/')
    .map((date) => date.slice(0, 4));
  return from !== '' && from === to ? Number(from) : undefined;
}
