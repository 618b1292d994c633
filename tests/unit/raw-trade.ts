// The figures of every view, derived a second time from the raw tables.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Flow } from '#lib/view/view.ts';
import type { ExpectedAmount } from './number-words.ts';
import { ROOT } from './files.ts';

/** Nothing here uses the atlas, the compiler or the code under test. The rules are those stated in geodata/README.md. */
export type Row = Readonly<Record<string, string>>;

const tables = new Map<string, readonly Row[]>();

/** The rows of a table, read from its file once. */
export function table(name: string): readonly Row[] {
  const read = tables.get(name) ?? (parse(readFileSync(join(ROOT, `geodata/tables/${name}.csv`), 'utf8'), { columns: true }) as Row[]);
  tables.set(name, read);
  return read;
}

const trade = table('trade');
const preferences = table('preferences');

/** Ids of the countries, in alphabetical order. */
export const countries = table('partners')
  .filter((row) => row['kind'] === 'country')
  .map((row) => row['id'] ?? '')
  .sort();

/** Partners of whom UN Comtrade's copy and OEC are all there is: the simple case, of which there are many. */
const simple = new Set(
  countries.filter((id) => {
    const own = trade.filter((row) => row['partner'] === id);
    return own.length > 0 && own.every((row) => ['wits', 'oec'].includes(row['publication'] ?? ''));
  })
);

/** Whether a test that visits every view visits this one: all of partners with several publications, every sixth year of the others, in turn. */
export const isVisited = (partner: string, year: number): boolean => !simple.has(partner) || (countries.indexOf(partner) + year) % 6 === 0;

/** Years in which a country has a figure. */
export const years = [...new Set(trade.filter((row) => row['partner'] !== 'wld').map((row) => Number(row['year'])))].sort((a, b) => a - b);

/** Values in dollars by id of the row. */
export const valueOf: ReadonlyMap<string, number> = new Map(trade.map((row) => [row['id'] ?? '', Number(row['value_usd'])]));

/** The marks of an amount based on rows: ≈ if one was calculated, ? if one is doubtful. */
export function marksOf(rows: readonly (Row | undefined)[]): string {
  const computed = rows.some((row) => row?.['evidence'] === 'estimated' || row?.['evidence'] === 'derived');
  return (computed ? '≈' : '') + (rows.some((row) => row?.['status'] === 'doubted') ? '?' : '');
}

const orders = new Map<string, string[][]>();

/** Publications from first choice to last for a partner and series, split before each reserve. */
function order(partner: string, series: string): string[][] {
  const found = orders.get(`${partner} ${series}`) ?? ordered(partner, series);
  orders.set(`${partner} ${series}`, found);
  return found;
}

function ordered(partner: string, series: string): string[][] {
  const rows = (who: string): Row[] => preferences.filter((row) => row['partner'] === who && row['series'] === series);
  const list = rows(partner).length > 0 ? rows(partner) : rows('any');
  return list
    .sort((a, b) => Number(a['rank']) - Number(b['rank']))
    .reduce<string[][]>(
      (lists, row) =>
        row['reserve'] === 'yes' ? [...lists, [row['publication'] ?? '']] : [...lists.slice(0, -1), [...(lists.at(-1) ?? []), row['publication'] ?? '']],
      []
    );
}

/** Countries that were partners in a year; a row without years was one in all of them. */
export const countriesIn = (year: number): string[] => countries.filter((id) => was(id, year));

/** Of the countries that a view names, those of its year; one that did not exist yet is replaced by the state it was part of. */
export const membersIn = (ids: readonly string[], year: number): string[] => [...new Set(ids.map((id) => memberIn(id, year)))];

function memberIn(id: string, year: number): string {
  const whole = rowOf(id)?.['part_of'];
  return was(id, year) || year >= Number(rowOf(id)?.['from'] || 0) || !whole ? id : memberIn(whole, year);
}

const partnerRows = new Map(table('partners').map((row) => [row['id'], row]));
const rowOf = (id: string): Row | undefined => partnerRows.get(id);
const spans = new Map(countries.map((id) => [id, [Number(rowOf(id)?.['from'] || 0), Number(rowOf(id)?.['to'] || 9999)] as const]));
const was = (id: string, year: number): boolean => {
  const [from, to] = spans.get(id) ?? [0, 9999];
  return from <= year && year <= to;
};

const isDoubted = (row: Row | undefined): boolean => row?.['status'] === 'doubted';
const rows = new Map(trade.map((row) => [row['id'] ?? '', row]));

/** Whether a row must not be added to others. */
export const doubted = (id: string): boolean => isDoubted(rows.get(id));

/** Ids of the rows shown for a partner and year. */
export function expected(partner: string, year: number, series: string, flow: Flow): string[] {
  const own = ownRows(partner, year);
  const lists = order(partner, series);
  const of = (list: readonly string[]): Row[] => own.filter((row) => list.includes(row['publication'] ?? ''));
  const publications = lists.find((list) => of(list).some((row) => !isDoubted(row))) ?? lists.find((list) => of(list).length > 0) ?? [];
  const stem = (direction: string, publication: string): string => `${partner}-${year}-${direction}-${publication}`;
  const first = (direction: string): string[] => {
    const ids = publications.map((publication) => stem(direction, publication)).filter((id) => rows.has(id));
    return [...ids.filter((id) => !doubted(id)), ...ids].slice(0, 1);
  };
  const isSure = (direction: string, publication: string): boolean => rows.has(stem(direction, publication)) && !doubted(stem(direction, publication));
  const both = publications.find((publication) => isSure('export', publication) && isSure('import', publication));
  const directed =
    both === undefined ? { export: first('export'), import: first('import') } : { export: [stem('export', both)], import: [stem('import', both)] };
  const known = [...directed.export, ...directed.import];
  const total = first('total');
  // A total is shown if no direction is known, or if all known ones are doubtful and it is not.
  const whole = total.length > 0 && (known.length === 0 || (known.every(doubted) && !total.every(doubted)));
  if (flow !== 'both') return whole ? [] : directed[flow];
  return whole ? total : known;
}

const byYear = new Map<string, Row[]>();
for (const row of trade) byYear.set(`${row['partner']} ${row['year']}`, [...(byYear.get(`${row['partner']} ${row['year']}`) ?? []), row]);
const ownRows = (partner: string, year: number): readonly Row[] => byYear.get(`${partner} ${year}`) ?? [];

/** A value of one code for a partner's whole year: only such values pass the filter by goods. */
const yearly = table('commodities').filter((row) => row['hs'] && row['value_usd'] && row['period']?.length === 4 && row['partner'] !== 'wld');

const yearlyOf = new Map<string, Row[]>();
for (const row of yearly) {
  const key = `${row['hs']} ${row['partner']} ${row['period']}`;
  yearlyOf.set(key, [...(yearlyOf.get(key) ?? []), row]);
}

/** Codes of goods that can be selected. */
export const codes = [...new Set(yearly.map((row) => row['hs'] ?? ''))].sort();

/** Ids and values of every statement about a partner's trade in one code of goods, by id. */
export const citedValues = (code: string, partner: string, year: number): [string, ExpectedAmount][] =>
  (yearlyOf.get(`${code} ${partner} ${year}`) ?? [])
    .map((row): [string, ExpectedAmount] => [row['id'] ?? '', { value: Number(row['value_usd']), marks: marksOf([row]) }])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Direction of a row, from its id. */
export const directionOf = (id: string): string => id.split('-')[2] ?? '';

/** The sum of one direction's rows, without doubtful ones, and its marks; null if there are none. */
export function total(ids: readonly string[], direction: string): ExpectedAmount | null {
  const all = ids.filter((id) => directionOf(id) === direction);
  if (all.length === 0) return null;
  const of = all.every(doubted) ? all : all.filter((id) => !doubted(id));
  return { value: of.reduce((sum, id) => sum + (valueOf.get(id) ?? NaN), 0), marks: marksOf(of.map((id) => rows.get(id))) };
}
