import type { Atlas } from '#lib/atlas/atlas.ts';
import type { CitingTable } from '#lib/atlas/citing.ts';

/** A row that rests on a source. */
export interface Citation {
  readonly table: CitingTable;
  readonly id: string;
}

const cache = new WeakMap<Atlas, ReadonlyMap<string, readonly Citation[]>>();

/** For each source id the rows that rest on it, tables in order, rows in the order of their table. */
export function citations(atlas: Atlas): ReadonlyMap<string, readonly Citation[]> {
  const done = cache.get(atlas);
  if (done) return done;
  const found = new Map<string, Citation[]>();
  const cite = (table: CitingTable, id: string, sources: readonly string[]): void => {
    for (const source of new Set(sources)) {
      const list = found.get(source);
      if (list) list.push({ table, id });
      else found.set(source, [{ table, id }]);
    }
  };
  const rows = (table: CitingTable, list: readonly { id: string; sources: readonly string[]; position?: { sources: readonly string[] } }[]): void => {
    for (const row of list) cite(table, row.id, [...row.sources, ...(row.position?.sources ?? [])]);
  };
  rows('trade', atlas.trade);
  rows('commodities', atlas.commodities);
  rows('gateways', atlas.gateways);
  rows('crossings', atlas.crossings);
  for (const crossing of atlas.crossings) for (const status of crossing.statuses) cite('crossing_status', crossing.id, status.sources);
  rows('ports', atlas.ports);
  rows('zones', atlas.zones);
  rows('launch_sites', atlas.launchSites);
  rows('missile_tests', atlas.missileTests);
  rows('nuclear_tests', atlas.nuclearTests);
  rows('danger_areas', atlas.dangerAreas);
  rows('railways', atlas.railways);
  rows('events', atlas.events);
  for (const { id, sources } of atlas.partners) cite('partners', id, sources ?? []);
  for (const { id, sources } of atlas.areas) cite('areas', id, sources ?? []);
  for (const { id, sources } of atlas.publications) cite('publications', id, sources ?? []);
  cache.set(atlas, found);
  return found;
}
