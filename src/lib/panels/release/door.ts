import type { Atlas } from '#lib/atlas/atlas.ts';
import type { ChangedRow } from '#lib/atlas/changes.ts';
import { byId, known } from '#lib/atlas/lookup.ts';
import type { CitingTable } from '#lib/atlas/citing.ts';
import { KINDS } from '#lib/atlas/kinds.ts';
import type { View } from '#lib/view/view.ts';

/** The view that shows a row with its record open; null for rows that no view shows alone, such as sources. */
export function doorTo(atlas: Atlas, { id, partner, year }: ChangedRow): Partial<View> | null {
  const { partners, years } = known(atlas);
  const [head = '', tail] = id.split(':');
  const figure = tail === undefined || head === 'commodity' || head === 'gateway';
  const kind = figure ? 'fact' : KINDS.find((entry) => entry === head);
  if (!kind) return null;
  return {
    select: { kind, id: tail ?? head }, only: [],
    // A total of the world belongs to the view of all partners.
    ...(partner !== undefined && { partners: partners.includes(partner) ? [partner] : 'all' }),
    ...(year !== undefined && years.includes(year) && { year })
  };
}

/** What the rows of a table are called in an address. */
const KIND_OF: Readonly<Record<Exclude<CitingTable, 'trade' | 'publications'>, string>> = {
  commodities: 'commodity', gateways: 'gateway', crossings: 'crossing', crossing_status: 'crossing', ports: 'port', zones: 'zone', launch_sites: 'site',
  missile_tests: 'test', nuclear_tests: 'nuclear', danger_areas: 'danger', railways: 'railway', events: 'event', partners: 'partner', areas: 'area'
};

/** The view that shows a row of a table with its record open: of its own partner and year, where it has them; null for a row without a record. */
export function rowDoor(atlas: Atlas, table: CitingTable, id: string): Partial<View> | null {
  if (table === 'publications') return null;
  const lists = { trade: atlas.trade, commodities: atlas.commodities, gateways: atlas.gateways, missile_tests: atlas.missileTests, nuclear_tests: atlas.nuclearTests, danger_areas: atlas.dangerAreas, events: atlas.events };
  const row: Dated | undefined = table in lists ? byId<Dated>(lists[table as keyof typeof lists], id) : undefined;
  const year = row?.year ?? Number((row?.period ?? row?.date ?? '').slice(0, 4));
  return doorTo(atlas, { id: table === 'trade' ? id : `${KIND_OF[table]}:${id}`, partner: row?.partner ?? 'all', ...(year > 0 && { year }) }) ?? {};
}

interface Dated { readonly id: string; readonly partner?: string; readonly year?: number; readonly period?: string; readonly date?: string }
