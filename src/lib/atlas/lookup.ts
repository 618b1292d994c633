// Lookups in the Atlas: the values a view can have, records by id, names in a language.
import type { Atlas, AvailableValues, Lang, Names, Partner, Source } from './atlas.ts';

/** China and Russia, which have their own button and are on every map of all partners, with or without a figure; in alphabetical order. */
export const NEIGHBOURS: readonly string[] = ['chn', 'rus'];

const knownOf = new WeakMap<Atlas, AvailableValues>();

/**
 * The values that a View can have, cached: partners with a position, years with a figure of at least one partner, their months if a monthly
 * figure exists, and codes of goods with a value for a whole year.
 */
export function availableValues(atlas: Atlas): AvailableValues {
  if (atlas.overview) return atlas.overview.available;
  let found = knownOf.get(atlas);
  if (!found) {
    const partners = atlas.partners
      .filter(hasPosition)
      .map((partner) => partner.id)
      .sort();
    const chosen = new Set(partners);
    const years = [...new Set(atlas.trade.filter((fact) => chosen.has(fact.partner)).map((fact) => fact.year))].sort((a, b) => a - b);
    const yearly = atlas.commodities.filter((row) => chosen.has(row.partner) && row.value !== undefined && /^\d{4}$/.test(row.period));
    const goods = [...new Set(yearly.flatMap((row) => row.hs ?? []))].sort();
    const monthly = new Set(atlas.monthly.filter((fact) => chosen.has(fact.partner)).map((fact) => fact.year));
    const months = years
      .filter((year) => monthly.has(year))
      .flatMap((year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`));
    found = { partners, years, months, goods };
    knownOf.set(atlas, found);
  }
  return found;
}

/** Whether a partner has the schematic point at which arcs end. */
export function hasPosition(partner: Partner): partner is Partner & { lon: number; lat: number } {
  return partner.lon !== undefined && partner.lat !== undefined;
}

/** Whether a partner existed in a calendar year; partners that began or ended within the years of the tables have `from` or `to`. */
export function existed({ from = -Infinity, to = Infinity }: Partner, year: number): boolean {
  return from <= year && year <= to;
}

const indices = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

/** The entry of a table with this id, or undefined. The table is indexed once, so it must not change. */
export function byId<T extends { readonly id: string }>(table: readonly T[], id: string): T | undefined {
  let index = indices.get(table) as ReadonlyMap<string, T> | undefined;
  if (!index) indices.set(table, (index = new Map(table.map((entry) => [entry.id, entry]))));
  return index.get(id);
}

/** The source with this id; throws if there is none, which the data check prevents. */
export function sourceOf(atlas: Atlas, id: string): Source {
  return found(byId(atlas.sources, id), 'source', id);
}

/** The partner with this id; throws if there is none, which the data check prevents. */
export function partnerOf(atlas: Atlas, id: string): Partner {
  return found(byId(atlas.partners, id), 'partner', id);
}

/** The name in the language, or the English name if there is none. */
export function localName(names: Names, lang: Lang): string {
  return names[lang] ?? names.en;
}

/** The publication of a figure. A figure for one kind of goods may belong to none; then its reporter, who has no name but the English one. */
export function publicationName(atlas: Atlas, figure: Published, lang: Lang): string {
  const publication = byId(atlas.publications, figure.publication ?? '');
  return publication ? localName(publication.names, lang) : figure.reporter;
}

interface Published {
  readonly publication?: string;
  readonly reporter: string;
}

function found<T>(entry: T | undefined, kind: string, id: string): T {
  if (!entry) throw new Error(`no ${kind} "${id}" in the atlas; run "npm run data", which would have refused it`);
  return entry;
}
