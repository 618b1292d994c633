// Every row is in the Atlas, in the form its version promises, and two builds are equal.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { RECORDS } from '#lib/atlas/records.ts';
import { SCHEMA_VERSION } from '#lib/atlas/schema-version.ts';
import { check } from './check/check.ts';
import { compile } from './compile.ts';
import { readRawDataset } from './raw-dataset.ts';
import { publish } from './publish.ts';
import { readTable } from './csv.ts';
import type { Field } from './schema/table.ts';
import { TABLE_NAMES, TABLES, type TableName } from './schema/tables.ts';

function build() {
  const folder = readRawDataset('geodata');
  const { tables, shapes } = check(folder);
  return { atlas: compile({ schema: SCHEMA_VERSION, version: folder.version }, tables, shapes), files: publish(folder, tables, shapes), folder };
}

const { atlas, files, folder } = build();
const rows = (name: TableName) => readTable(name, folder.tables[name]).rows;

/** The list of the Atlas for each table; statuses and preferences become part of others. */
const LISTS: readonly (readonly [TableName, Exclude<keyof Atlas, 'overview'>])[] = [
  ['sources', 'sources'],
  ['publications', 'publications'],
  ['goods', 'goods'],
  ['limits', 'limits'],
  ...Object.values(RECORDS).map(({ table, list }) => [table, list] as const)
];

test('two builds give the same bytes', () => {
  const again = build();
  expect(JSON.stringify(again.atlas) === JSON.stringify(atlas)).toBe(true);
  expect([...again.files]).toEqual([...files]);
});

test.each(LISTS)('every row of %s is in the atlas, in order, and no others', (name, list) => {
  const ids = (atlas[list] as readonly { id: string }[]).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(ids).toEqual(rows(name).map(({ cells }) => cells['id']));
});

test('every status and every preference is in the atlas', () => {
  expect(atlas.crossings.flatMap(({ statuses }) => statuses).length).toBe(rows('crossing_status').length);
  expect(atlas.preferences.flatMap(({ groups }) => groups.flat()).length).toBe(rows('preferences').length);
});

test('the statuses of a crossing are sorted, oldest first', () => {
  for (const { statuses } of atlas.crossings) {
    const from = statuses.map((status) => status.from ?? '');
    expect(from).toEqual([...from].sort());
  }
});

test('every figure of trade.csv is in the atlas with its value and its sources', () => {
  expect(atlas.trade.map(({ value, sources }) => `${value} ${sources.join(' ')}`)).toEqual(
    rows('trade').map(({ cells }) => `${cells['value_usd']} ${cells['source']}`)
  );
});

test('every cited figure is in the atlas with the roundings and the status of its row, and a blank cell has no value', () => {
  const said = (...cells: readonly (string | number | undefined)[]): string => cells.map((cell) => cell ?? '').join(' ');
  expect(atlas.commodities.map((fact) => said(fact.precision, fact.rounding, fact.roundingQuantity, fact.roundingPct, fact.status))).toEqual(
    rows('commodities').map(({ cells }) => said(cells['precision'], cells['rounding_usd'], cells['rounding_quantity'], cells['rounding_pct'], cells['status']))
  );
  expect(atlas.gateways.map((fact) => said(fact.precision, fact.rounding, fact.roundingPct, fact.status))).toEqual(
    rows('gateways').map(({ cells }) => said(cells['precision'], cells['rounding'], cells['rounding_pct'], cells['status']))
  );
});

test('a place has a position or outline in the atlas only if its row has one', () => {
  for (const [name, list] of [
    ['crossings', atlas.crossings],
    ['ports', atlas.ports],
    ['zones', atlas.zones],
    ['launch_sites', atlas.launchSites]
  ] as const) {
    expect(list.map(({ position }) => position?.lon)).toEqual(rows(name).map(({ cells }) => (cells['lon'] ? Number(cells['lon']) : undefined)));
  }
  expect(atlas.zones.filter(({ outline }) => outline).map(({ id }) => id)).toEqual(
    rows('zones')
      .filter(({ cells }) => cells['outline'])
      .map(({ cells }) => cells['id'])
  );
  expect(atlas.missileTests.filter(({ impact }) => impact).length).toBe(rows('missile_tests').filter(({ cells }) => cells['impact_lon']).length);
  expect(atlas.dangerAreas.filter(({ geometry }) => geometry).length).toBe(rows('danger_areas').filter(({ cells }) => cells['geometry']).length);
});

test('the downloads contain every table as written, and the descriptor has their size and hash', () => {
  const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as {
    resources: { path: string; bytes: number; hash: string; schema?: { fields: { name: string }[] } }[];
  };
  for (const name of TABLE_NAMES) expect(files.get(`${name}.csv`)).toBe(folder.tables[name]);
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual([...files.keys()].filter((name) => name !== 'datapackage.json').sort());
  for (const { path, bytes, hash, schema } of descriptor.resources) {
    const content = Buffer.from(files.get(path) ?? '');
    expect([bytes, hash]).toEqual([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
    if (schema) expect(schema.fields.map(({ name }) => name).join()).toBe(content.toString().split('\n')[0]);
  }
});

test('the GeoJSON downloads contain each place once', () => {
  for (const [name, expected] of [
    ['ports', atlas.ports.filter(({ position }) => position)],
    ['railways', atlas.railways],
    ['missile_tests', atlas.missileTests.filter(({ impact }) => impact)]
  ] as const) {
    const { features } = JSON.parse(files.get(`${name}.geojson`) ?? '') as GeoJSON.FeatureCollection;
    expect(features.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  }
});

test('the schema version is raised with every change of its columns', () => {
  const columns = TABLE_NAMES.flatMap((name) =>
    Object.entries(TABLES[name].columns).map(([column, { field }]) => {
      const {
        type,
        several = false,
        constraints: { required = false }
      } = field as Field;
      return [name, column, type, several, required].join(' ');
    })
  );
  const fingerprint = createHash('sha256').update(columns.join('\n')).digest('hex').slice(0, 12);
  // If this fails, raise SCHEMA_VERSION in src/lib/atlas/schema-version.ts and enter it here beside the fingerprint received.
  expect({ version: SCHEMA_VERSION, fingerprint }).toEqual({ version: 9, fingerprint: 'f737f977dced' });
});
