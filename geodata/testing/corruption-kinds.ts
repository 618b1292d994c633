// Random errors of every kind that hands, spreadsheets and scripts make; corrupt.long.test.ts measures how many of them the checks find.
import type { RawDataset } from '../raw-dataset.ts';
import { saveAnswers } from '../saved-answers.ts';
import { readTable } from '../csv.ts';
import type { Cells } from '../schema/rows.ts';
import { SHAPES, TABLE_NAMES, type ShapeName, type TableName } from '../schema/tables.ts';
import { csvLine } from '../update/csv.ts';

/** A random number from 0 to below 1; the same seed gives the same sequence (mulberry32). */
type Lot = () => number;

export function lotsFrom(seed: number): Lot {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Corrupted {
  readonly folder: RawDataset;
  /** Where the error is: a table or shape, and the line of its row (not for shapes and removed rows). */
  readonly file: string;
  readonly line?: number;
}

export interface Kind {
  readonly name: string;
  readonly corrupt: (folder: RawDataset, lot: Lot) => Corrupted;
}

const drawn = <T>(items: readonly T[], lot: Lot): T => items[Math.floor(lot() * items.length)] as T;

interface Row {
  readonly line: number;
  readonly cells: Cells;
}

/** Cached, because the same table is used many times. */
const rowsOf = saveAnswers((table: TableName, text: string) => readTable(`${table}.csv`, text), TABLE_NAMES.length);

/** One row of a table changed by `change`, chosen at random among the rows that it changes. */
function row(table: TableName, name: string, change: (cells: Cells, lot: Lot, rows: readonly Row[]) => Partial<Record<string, string>> | undefined): Kind {
  return {
    name: `${table}: ${name}`,
    corrupt: (folder, lot) => {
      const { columns, rows } = rowsOf(table, folder.tables[table]);
      for (;;) {
        const found = drawn(rows, lot);
        const changed = change(found.cells, lot, rows);
        if (changed === undefined || Object.entries(changed).every(([column, cell]) => found.cells[column] === cell)) continue;
        const cells = { ...found.cells, ...changed } as Cells;
        return {
          folder: lines(folder, table, (all) => all.map((line, i) => (i === found.line - 1 ? csvLine(columns, cells) : line))),
          file: `${table}.csv`,
          line: found.line
        };
      }
    }
  };
}

/** Changes the lines of a table's text; no cell here spans lines. */
const lines = (folder: RawDataset, table: TableName, change: (lines: readonly string[]) => readonly string[]): RawDataset => ({
  ...folder,
  tables: { ...folder.tables, [table]: change(folder.tables[table].split('\n')).join('\n') }
});

const whole = (name: string, change: (text: string, lot: Lot) => string, tables: readonly TableName[] = TABLE_NAMES): Kind => ({
  name: `file: ${name}`,
  corrupt: (folder, lot) => {
    const table = drawn(tables, lot);
    return { folder: { ...folder, tables: { ...folder.tables, [table]: change(folder.tables[table], lot) } }, file: `${table}.csv` };
  }
});

interface Feature {
  id: string;
  geometry: { type: string; coordinates: unknown } | null;
}

function shape(name: string, of: readonly ShapeName[], change: (feature: Feature, lot: Lot) => boolean): Kind {
  return {
    name: `shape: ${name}`,
    corrupt: (folder, lot) => {
      for (;;) {
        const file = drawn(of, lot);
        const collection = JSON.parse(folder.shapes[file]) as { features: Feature[] };
        if (!change(drawn(collection.features, lot), lot)) continue;
        return { folder: { ...folder, shapes: { ...folder.shapes, [file]: JSON.stringify(collection) } }, file: `${file}.geojson` };
      }
    }
  };
}

const times =
  (column: string, factor: number, least = 1) =>
  (cells: Cells): Record<string, string> | undefined => {
    const value = Number(cells[column]);
    return cells[column] === '' || value < least ? undefined : { [column]: String(Number((value * factor).toPrecision(12))) };
  };

const other =
  (column: string) =>
  (cells: Cells, lot: Lot, rows: readonly Row[]): Record<string, string> | undefined => {
    const cell = drawn(rows, lot).cells[column] ?? '';
    return cell === '' || cells[column] === '' ? undefined : { [column]: cell };
  };

const replaced =
  (column: string, from: RegExp, to: string) =>
  (cells: Cells): Record<string, string> | undefined =>
    from.test(cells[column] ?? '') ? { [column]: (cells[column] ?? '').replace(from, to) } : undefined;

/** Exchanges two neighbouring digits. */
const transposed =
  (column: string) =>
  (cells: Cells, lot: Lot): Record<string, string> | undefined => {
    const cell = cells[column] ?? '';
    const at = Math.floor(lot() * (cell.length - 1));
    return /^\d\d$/.test(cell.slice(at, at + 2)) ? { [column]: cell.slice(0, at) + (cell[at + 1] ?? '') + (cell[at] ?? '') + cell.slice(at + 2) } : undefined;
  };

const moved =
  (column: string, degrees: number) =>
  (cells: Cells): Record<string, string> | undefined =>
    cells[column] === '' ? undefined : { [column]: String(Number((Number(cells[column]) + degrees).toFixed(5))) };

const LARGE = 20_000_000;

export const KINDS: readonly Kind[] = [
  row('trade', 'a value times ten', times('value_usd', 10, LARGE)),
  row('trade', 'a value a tenth', times('value_usd', 0.1, LARGE)),
  row('trade', 'a value in thousands', times('value_usd', 0.001, LARGE)),
  row('trade', 'a small value times ten', (cells) => (Number(cells['value_usd']) > 5e5 ? undefined : times('value_usd', 10)(cells))),
  row('trade', 'two digits of a value', transposed('value_usd')),
  row('trade', 'another row’s value', other('value_usd')),
  row('trade', 'the year before', (cells) => ({ year: String(Number(cells['year']) - 1) })),
  row('trade', 'another partner', other('partner')),
  row('trade', 'another direction', other('direction')),
  row('trade', 'another publication', other('publication')),
  row('trade', 'another year in row and id', (cells, lot) => {
    const year = String(1995 + Math.floor(lot() * 30));
    return { year, id: (cells['id'] ?? '').replace(/\d{4}/, year) };
  }),
  row('trade', 'another source', other('source')),
  row('trade', 'another reporter', other('reporter')),
  row('trade', 'a thousands separator', replaced('value_usd', /(\d{3})$/, ',$1')),
  row('trade', 'evidence of another kind', (cells) => ({ evidence: cells['evidence'] === 'reported' ? 'derived' : 'reported' })),
  row('trade', 'a coarser rounding', times('rounding_usd', 1000)),
  row('trade', 'an excuse for nothing', (cells) => ({ note: `Checked ${cells['value_usd']}9: it is so.` })),
  row('commodities', 'a value times a hundred', times('value_usd', 100)),
  row('commodities', 'a quantity times a thousand', times('quantity', 1000)),
  row('commodities', 'another share', (cells) =>
    cells['share_pct'] === '' ? undefined : { share_pct: String(Math.min(100, Number(cells['share_pct']) / 3).toFixed(1)) }
  ),
  row('commodities', 'a code without its zero', replaced('hs', /^0/, '')),
  row('commodities', 'another code', other('hs')),
  row('commodities', 'another period', other('period')),
  row('commodities', 'another direction', other('direction')),
  row('commodities', 'another status', (cells) => ({ status: cells['status'] === 'final' ? 'provisional' : 'final' })),
  row('gateways', 'a value times a thousand', times('value', 1000)),
  row('gateways', 'a share a tenth', times('share_pct', 0.1)),
  row('gateways', 'another place', other('place')),
  row('gateways', 'another period', other('period')),
  row('crossings', 'half a degree east', moved('lon', 0.5)),
  row('crossings', 'the other neighbour', (cells) => ({ neighbour: cells['neighbour'] === 'chn' ? 'rus' : 'chn' })),
  row('crossings', 'an accuracy times a thousand', times('accuracy_m', 1000, 11)),
  row('crossing_status', 'a later beginning', (cells) => ({
    from: (cells['from'] ?? '').replace(/^20(\d\d)/, (_, year: string) => `20${String(Number(year) + 3).padStart(2, '0')}`)
  })),
  row('crossing_status', 'an end where none is', (cells) => (cells['to'] === '' ? { to: '2026-06-30' } : undefined)),
  row('crossing_status', 'another state', other('state')),
  {
    name: 'crossing_status: a row that is gone',
    corrupt: (folder, lot) => {
      const { rows } = rowsOf('crossing_status', folder.tables.crossing_status);
      const gone = drawn(rows, lot).line;
      return { folder: lines(folder, 'crossing_status', (all) => all.filter((_, i) => i !== gone - 1)), file: 'crossing_status.csv' };
    }
  },
  row('ports', 'another country’s code', other('unlocode')),
  row('ports', 'half a degree north', moved('lat', 0.5)),
  row('ports', 'another country', other('country')),
  row('zones', 'a degree west', moved('lon', -1)),
  row('zones', 'another date', other('established')),
  row('zones', 'the year 0000', replaced('established', /^\d{4}/, '0000')),
  row('launch_sites', 'longitude and latitude', (cells) => (cells['lon'] === '' ? undefined : { lon: cells['lat'] ?? '', lat: cells['lon'] ?? '' })),
  row('missile_tests', 'a height times ten', times('apogee_km', 10, 100)),
  row('missile_tests', 'a range times ten', times('range_km', 10, 400)),
  row('missile_tests', 'another day', replaced('date', /\d$/, '0')),
  row('missile_tests', 'another site', other('site')),
  row('missile_tests', 'another outcome', other('outcome')),
  row('missile_tests', 'another class', other('class')),
  row('missile_tests', 'a count of twenty more', (cells) => (cells['count'] === '' ? undefined : { count: `2${cells['count']}` })),
  row('missile_tests', 'an impact two degrees east', moved('impact_lon', 2)),
  row('nuclear_tests', 'a magnitude three higher', (cells) => ({ magnitude: String(Number(cells['magnitude']) + 3) })),
  row('nuclear_tests', 'another day', replaced('date', /\d$/, '2')),
  row('nuclear_tests', 'a missile’s site', () => ({ site: 'sohae' })),
  row('sources', 'another’s address', other('url')),
  row('sources', 'another’s date', other('published')),
  row('sources', 'a letter of its id', replaced('id', /^(.)(.)/, '$2$1')),
  row('sources', 'read next year', (cells) => ({ read: (cells['read'] ?? '').replace(/^\d{4}/, (year) => String(Number(year) + 1)) })),
  row('sources', 'an entity', (cells) => ({ title: `${cells['title']} &amp; more` })),
  row('events', 'another day', replaced('date', /^(\d{4})-(\d\d)-\d\d$/, '$1-$2-03')),
  row('events', 'another kind', other('kind')),
  row('events', 'Korean in Chinese', (cells) => (cells['title_ko'] === '' ? undefined : { title_zh: cells['title_ko'] ?? '' })),
  row('events', 'a formula', (cells) => ({ summary: `=${cells['summary']}` })),
  row('partners', 'a Latin letter in Russian', replaced('name_ru', /а/, 'a')),
  row('partners', 'ten degrees east', moved('lon', 10)),
  row('preferences', 'another rank', (cells) => ({ rank: String(Number(cells['rank']) + 1) })),
  row('danger_areas', 'another day', replaced('date', /\d\d$/, '29')),
  row('goods', 'a code without its zero', replaced('id', /^0/, '')),
  row('changes', 'a kind that every object has', () => ({ facts: 'constructor:name' })),
  shape('a vertex a degree off', SHAPES, ({ geometry }) => {
    const list =
      geometry?.type === 'Point'
        ? geometry.coordinates
        : ((geometry?.coordinates as unknown[][] | undefined)?.flat(geometry?.type === 'Polygon' ? 1 : 0)[1] ?? []);
    (list as number[])[1] = Number((((list as number[])[1] ?? 0) + 1).toFixed(5));
    return true;
  }),
  shape('most of a line gone', ['railways'], ({ geometry }) => {
    const line = geometry?.coordinates as unknown[];
    if (line.length < 4) return false;
    line.splice(2);
    return true;
  }),
  shape('a line that turns back', ['railways'], ({ geometry }) => {
    const line = geometry?.coordinates as unknown[];
    if (line.length < 4) return false;
    line.splice(1, 2, line[2], line[1]);
    return true;
  }),
  shape('coordinates as text', SHAPES, ({ geometry }) => {
    if (geometry) geometry.coordinates = JSON.parse(JSON.stringify(geometry.coordinates).replace(/-?\d[\d.]*/g, '"$&"'));
    return true;
  }),
  shape('no geometry', SHAPES, (feature) => {
    feature.geometry = null;
    return true;
  }),
  shape('no coordinates', SHAPES, ({ geometry }, lot) => {
    if (geometry) geometry.coordinates = drawn([[], [[]], null, undefined, 'x', {}], lot);
    return true;
  }),
  shape(
    'a ring the other way',
    ['zones', 'danger_areas'],
    ({ geometry }) => geometry?.type === 'Polygon' && Boolean((geometry.coordinates as unknown[][])[0]?.reverse())
  ),
  whole('semicolons', (text) => text.replaceAll(',', ';')),
  whole('one open quote', (text, lot) => {
    const all = text.split('\n');
    const at = 1 + Math.floor(lot() * (all.length - 2));
    return all.map((line, i) => (i === at ? `"${line}` : line)).join('\n');
  }),
  whole('a header in capitals', (text) => text.replace(/^.*/, (header) => header.toUpperCase())),
  whole('cut off in the middle', (text, lot) => text.slice(0, Math.floor(text.length * (0.2 + lot() * 0.6)))),
  whole('a column gone', (text) =>
    text
      .split('\n')
      .map((line) => line.replace(/^[^,]*,/, ''))
      .join('\n')
  ),
  whole('CRLF', (text) => text.replaceAll('\n', '\r\n'))
];
