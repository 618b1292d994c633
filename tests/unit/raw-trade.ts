import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Flow } from '#lib/view/view.ts';
import type { Due } from './amounts.ts';
import { ROOT } from './files.ts';

/**
 * What every view shows, derived a second time straight from the raw tables: nothing here goes through the atlas, the
 * compiler or the code under test. The rule is the one that geodata/README.md and design give in words.
 */
export type Row = Readonly<Record<string, string>>;

export const table = (name: string): Row[] =>
  parse(readFileSync(join(ROOT, `geodata/tables/${name}.csv`), 'utf8'), { columns: true }) as Row[];

const trade = table('trade');
const preferences = table('preferences');

/** Ids of the countries, in alphabetical order. */
export const countries = table('partners').filter((row) => row['kind'] === 'country').map((row) => row['id'] ?? '').sort();

/** Years in which a country has a figure. */
export const years = [...new Set(trade.filter((row) => row['partner'] !== 'wld').map((row) => Number(row['year'])))].sort((a, b) => a - b);

/** Values in dollars by id of the row. */
export const valueOf: ReadonlyMap<string, number> = new Map(trade.map((row) => [row['id'] ?? '', Number(row['value_usd'])]));

/** The marks that an amount resting on rows must bear: ≈ if one was computed, ? if one is doubted. */
export function marksOf(rows: readonly (Row | undefined)[]): string {
  const computed = rows.some((row) => row?.['evidence'] === 'estimated' || row?.['evidence'] === 'derived');
  return (computed ? '≈' : '') + (rows.some((row) => row?.['status'] === 'doubted') ? '?' : '');
}

/** Publications from first choice to last for a partner and series, cut before each reserve. */
function order(partner: string, series: string): string[][] {
  const rows = (who: string): Row[] => preferences.filter((row) => row['partner'] === who && row['series'] === series);
  const list = rows(partner).length > 0 ? rows(partner) : rows('any');
  return list.sort((a, b) => Number(a['rank']) - Number(b['rank'])).reduce<string[][]>(
    (lists, row) => (row['reserve'] === 'yes' ? [...lists, [row['publication'] ?? '']] : [...lists.slice(0, -1), [...(lists.at(-1) ?? []), row['publication'] ?? '']]), []
  );
}

/** Ids of the rows that stand for a partner and year. */
export function expected(partner: string, year: number, series: string, flow: Flow): string[] {
  const rows = trade.filter((row) => row['partner'] === partner && row['year'] === String(year));
  const lists = order(partner, series);
  const publications = lists.find((list) => rows.some((row) => list.includes(row['publication'] ?? ''))) ?? [];
  const stem = (direction: string, publication: string): string => `${partner}-${year}-${direction}-${publication}`;
  const has = (direction: string, publication: string): boolean => rows.some((row) => row['id'] === stem(direction, publication));
  const both = publications.find((publication) => has('export', publication) && has('import', publication));
  const pick = (direction: string): string[] => {
    const publication = both ?? publications.find((entry) => has(direction, entry));
    return publication === undefined ? [] : [stem(direction, publication)];
  };
  const directed = { export: pick('export'), import: pick('import') };
  if (flow !== 'both') return directed[flow];
  const known = [...directed.export, ...directed.import];
  if (known.length > 0) return known;
  const publication = publications.find((entry) => has('total', entry));
  return publication === undefined ? [] : [stem('total', publication)];
}

/** A value of one code for a partner's whole year: what the filter by goods may show, and nothing else. */
const yearly = table('commodities').filter((row) => row['hs'] && row['value_usd'] && row['period']?.length === 4 && row['partner'] !== 'wld');

/** Codes of goods that can be chosen. */
export const codes = [...new Set(yearly.map((row) => row['hs'] ?? ''))].sort();

/** Ids and values of every statement of a partner's trade in one code of goods, by id. */
export const citedValues = (code: string, partner: string, year: number): [string, Due][] =>
  yearly.filter((row) => row['hs'] === code && row['partner'] === partner && row['period'] === String(year)).map((row): [string, Due] => [row['id'] ?? '', { value: Number(row['value_usd']), marks: marksOf([row]) }]).sort(([a], [b]) => (a < b ? -1 : 1));

/** Direction of a row by its id. */
export const directionOf = (id: string): string => id.split('-')[2] ?? '';

/** What the rows of one direction add up to, and its marks; null where there are none. */
export function total(ids: readonly string[], direction: string): Due | null {
  const of = ids.filter((id) => directionOf(id) === direction);
  if (of.length === 0) return null;
  return { value: of.reduce((sum, id) => sum + (valueOf.get(id) ?? NaN), 0), marks: marksOf(of.map((id) => trade.find((row) => row['id'] === id))) };
}
