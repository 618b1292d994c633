// The Data Package of the downloads describes its files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ARCHIVE, archive } from '../../geodata/publish/archive.ts';
import { check } from '../../geodata/check/check.ts';
import { readRawDataset } from '../../geodata/raw-dataset.ts';
import { publish } from '../../geodata/publish.ts';
import { ROOT } from './files.ts';
import { lint } from './geojson.ts';
import { profile } from './profile.ts';
import { readBySchema } from './table-schema.ts';

// The downloads as "npm run data" has written them, read as an outsider would.
const FOLDER = join(ROOT, 'static/data');
const names = readdirSync(FOLDER).sort();
const text = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const descriptor = v.parse(profile, JSON.parse(text('datapackage.json')));
const tables = descriptor.resources.flatMap(({ name, path, schema }) => (schema ? [{ name, path, schema }] : []));

describe('the data package', () => {
  test('lists every file beside it, with its size and hash', () => {
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(names.filter((name) => ![ARCHIVE, 'datapackage.json'].includes(name)));
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = readFileSync(join(FOLDER, path));
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
    }
  });

  test('has the licence of the whole, as in LICENSE-DATA; the outlines of OpenStreetMap keep theirs', () => {
    expect(descriptor.licenses?.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(readFileSync(join(ROOT, 'LICENSE-DATA'), 'utf8')).toContain(descriptor.licenses?.[0]?.path);
    expect(descriptor.description).toContain('licensed under CC BY 4.0');
    const outlines = descriptor.resources.find(({ path }) => path === 'zones.geojson');
    expect(outlines?.licenses?.map(({ name }) => name)).toContain('ODbL-1.0');
    expect(outlines?.sources?.length).toBeGreaterThan(0);
  });

  test('every file of places has the licence, too, and that of its outlines', () => {
    const licences = names.filter((name) => name.endsWith('.geojson')).map((name) => [name, (JSON.parse(text(name)) as { license?: string }).license ?? '']);
    expect(licences.length).toBeGreaterThan(5);
    for (const [name, licence] of licences)
      expect([name, licence?.includes('CC BY 4.0'), licence?.includes('ODbL')]).toEqual([name, true, name === 'zones.geojson']);
  });

  test('has the version of the data', () => {
    expect(descriptor.version).toBe(readFileSync(join(ROOT, 'geodata/VERSION'), 'utf8').trim());
  });
});

describe('read by its schema only', () => {
  const read = new Map(tables.map(({ name, path, schema }) => [name, readBySchema(text(path), schema)]));

  test.each(tables)('$path is valid, cell by cell', ({ name }) => {
    expect(read.get(name)?.faults).toEqual([]);
    expect(read.get(name)?.rows.length).toBeGreaterThan(0);
  });

  test.each(tables.filter(({ schema }) => schema.foreignKeys))('$path refers only to rows that other tables have', ({ name, schema }) => {
    for (const {
      fields: [field = ''],
      reference
    } of schema.foreignKeys ?? []) {
      const ids = new Set(read.get(reference.resource)?.rows.map((row) => row[reference.fields[0] ?? '']));
      const used = read
        .get(name)
        ?.rows.map((row) => row[field] ?? '')
        .filter((id) => id !== '');
      expect(used?.filter((id) => !ids.has(id))).toEqual([]);
    }
  });

  test('a wrong cell is found', () => {
    const sound = text('nuclear_tests.csv');
    const { schema } = tables.find(({ name }) => name === 'nuclear_tests')!;
    expect(readBySchema(sound.replace('2009-05-25', '2009-05-52'), schema).faults).toEqual([expect.stringContaining('is no day')]);
    expect(readBySchema(sound.replace('00:54:43', '00:54'), schema).faults.join()).toContain('does not match');
  });
});

describe('as GeoJSON', () => {
  test.each(names.filter((name) => name.endsWith('.geojson')))('%s is wound, closed and not more precise than its sources', (name) => {
    expect(lint(JSON.parse(text(name)) as GeoJSON.FeatureCollection)).toEqual([]);
  });

  test('a ring in the wrong direction is found', () => {
    const ring = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0]
    ];
    const feature: GeoJSON.Feature = { type: 'Feature', id: 'a', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
    expect(lint({ type: 'FeatureCollection', features: [feature] })).toEqual(['a: an outer ring that runs clockwise']);
  });
});

describe('built a second time', () => {
  const folder = readRawDataset(join(ROOT, 'geodata'));
  const { tables: checked, shapes } = check(folder);
  const again = publish(folder, checked, shapes);

  test('every download has the same bytes', () => {
    expect([...again.keys()].sort()).toEqual(names.filter((name) => name !== ARCHIVE));
    for (const [name, content] of again) expect(text(name) === content, name).toBe(true);
  });

  test('so does the archive, with all of them', () => {
    const written = readFileSync(join(FOLDER, ARCHIVE));
    const dictionary = readFileSync(join(ROOT, 'geodata/README.md'), 'utf8');
    const licence = readFileSync(join(ROOT, 'LICENSE-DATA'), 'utf8');
    expect(written.equals(archive(folder.version, again, dictionary, licence))).toBe(true);
    const inside = Object.entries(unzipSync(written)).map(([name, bytes]) => [name.replace(/^[^/]*\//, ''), strFromU8(bytes)] as const);
    expect(new Map(inside)).toEqual(
      new Map([...again, ['README.md', dictionary] as const, ['LICENSE-DATA', licence] as const].sort(([a], [b]) => (a < b ? -1 : 1)))
    );
  });
});
