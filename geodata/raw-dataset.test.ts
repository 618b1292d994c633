// The files of the data are read as they are, and anything else in their place is refused.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from './check/check.ts';
import { readRawDataset } from './raw-dataset.ts';
import { sentence } from './problem.ts';
import { readStories } from './story/parse.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  for (const part of ['VERSION', 'tables', 'shapes']) cpSync(join('geodata', part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const problemsOf = (): string[] => check(readRawDataset(folder)).problems.map(sentence);
const file = (path: string): string => join(folder, path);
const instead = (path: string): string => {
  rmSync(file(path));
  return file(path);
};
const rewrite = (path: string, change: (text: string) => string | Buffer): void => writeFileSync(file(path), change(readFileSync(file(path), 'utf8')));

test('a table with another format is reported by its cause only', () => {
  const header = readFileSync(file('tables/goods.csv'), 'utf8').split('\n')[0] ?? '';
  const goods = readFileSync(file('tables/goods.csv'), 'utf8').trimEnd().split('\n').length;
  const cases: readonly (readonly [path: string, change: (text: string) => string | Buffer, expected: string])[] = [
    ['tables/trade.csv', (text) => text.replaceAll(',', ';'), 'trade.csv:1 file: expected commas between the cells, got ";"'],
    ['tables/trade.csv', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'trade.csv:1 file: expected UTF-8, got "UTF-16"'],
    ['tables/trade.csv', (text) => Buffer.from(text, 'utf16le'), 'trade.csv:1 file: expected UTF-8, got "UTF-16"'],
    ['tables/sources.csv', (text) => Buffer.from(text, 'latin1'), 'file: expected UTF-8, got "bytes of another encoding"'],
    ['tables/trade.csv', (text) => text.replace(/\n$/, '\r\n'), 'expected lines that end in LF, got "CR"'],
    ['tables/trade.csv', (text) => text.replaceAll('\n', '\r\n'), 'trade.csv:1 file: expected lines that end in LF, got "CR"'],
    ['tables/trade.csv', (text) => text.replace(/^.*/, (first) => first.toUpperCase()), 'trade.csv:1 column 1: expected id, got "ID"'],
    ['tables/events.csv', (text) => text.replace('\n', '\n"'), 'events.csv:2 file: expected quotes in pairs'],
    ['tables/goods.csv', () => '', 'goods.csv:1 file: expected a file tables/goods.csv, got "an empty one"'],
    ['tables/goods.csv', (text) => `\uFEFF${text}`, 'goods.csv:1 file: expected UTF-8 without a byte order mark'],
    ['tables/goods.csv', (text) => text.replace(header, header.replace('name_en', 'constructor')), 'goods.csv:1 column 2: expected name_en, got "constructor"'],
    ['shapes/near.json', (text) => text.slice(0, 5000), 'near.json:1 file: expected shapes as "npm run basemap" writes them'],
    ['shapes/world.json', () => '{}', 'world.json:1 file: expected shapes as "npm run basemap" writes them'],
    ['shapes/near.json', () => '{"type":"FeatureCollection","features":[]}', 'got "no land for prk, chn, rus, kor"'],
    ['shapes/zones.geojson', (text) => `\uFEFF${text}`, 'zones.geojson:1 file: expected UTF-8 without a byte order mark'],
    ['shapes/zones.geojson', (text) => text.slice(0, 900), 'expected well-formed JSON'],
    ['shapes/towns.json', () => '{"features":[{"geometry":{"coordinates":["129"]},"properties":{"en":"Rajin"}}]}', 'got "no position for Rajin"'],
    ['shapes/towns.json', () => '{"features":[]}', 'got "no towns"'],
    ['shapes/near.json', (text) => text.replace(/(?<="prk",.*)\d+\.\d+/, '"$&"'), 'got "no line of positions in degrees for prk"'],
    ['shapes/near.json', (text) => text.replaceAll('"kind":"border"', '"kind":"line"'), 'got "no border of prk"'],
    [
      'shapes/zones.geojson',
      () =>
        `{"type":"FeatureCollection","features":[{"type":"Feature","id":"x","geometry":{"type":"Polygon","coordinates":${'['.repeat(5000)}${']'.repeat(5000)}}}]}`,
      'zones.geojson:1 x: expected closed rings'
    ],
    ['tables/goods.csv', () => '\n \n', 'goods.csv:1 file: expected a file tables/goods.csv, got "one of blanks alone"'],
    ['tables/goods.csv', () => `${header}\n`, 'goods.csv:1 file: expected rows below the header, got "none"'],
    ['tables/goods.csv', (text) => text + text, `goods.csv:${goods + 1} file: expected the header on line 1 alone, got "it again"`],
    ['tables/goods.csv', (text) => text + '\n'.repeat(7_000_000), `goods.csv:20001 file: expected at most 20000 lines, got "${goods + 7_000_000}"`],
    [
      'tables/sources.csv',
      (text) => [...text.trimEnd().split('\n').slice(0, 1), ...text.trimEnd().split('\n').slice(1).reverse(), ''].join('\n'),
      'sources.csv:2 id: expected rows sorted by id'
    ],
    ['VERSION', () => 'v2026.11', 'VERSION:1 version: expected a version like 2026.11.0, got "v2026.11"'],
    ['VERSION', () => '2026.10.0', 'VERSION:1 version: expected 2026.'],
    ['VERSION', () => ' \n', 'VERSION:1 file: expected a file VERSION, got "one of blanks alone"'],
    ['VERSION', () => '', 'VERSION:1 file: expected a file VERSION, got "an empty one"']
  ];
  for (const [path, change, expected] of cases) {
    const before = readFileSync(file(path));
    rewrite(path, change);
    const problems = problemsOf();
    expect(problems[0], expected).toContain(expected);
    expect(problems.length, problems.join('\n')).toBeLessThanOrEqual(3);
    expect(new Set(problems.map((line) => line.split(':')[0])).size).toBe(1);
    writeFileSync(file(path), before);
  }
});

test('anything but a regular file of reasonable size is refused without being read', () => {
  mkdirSync(instead('tables/trade.csv'));
  execFileSync('mkfifo', [instead('tables/zones.csv')]);
  truncateSync(file('tables/sources.csv'), 60_000_000);
  symlinkSync('events.csv', instead('tables/events.csv'));
  expect(problemsOf()).toEqual([
    'sources.csv:1 file: expected a file tables/sources.csv of at most 8 MB, got "60.0 MB"',
    'trade.csv:1 file: expected a file tables/trade.csv of at most 8 MB, got "a folder"',
    'zones.csv:1 file: expected a file tables/zones.csv of at most 8 MB, got "something other than a regular file"',
    'events.csv:1 file: expected a file tables/events.csv, got "one that cannot be read (ELOOP)"'
  ]);
});

test('a missing folder is reported once', () => {
  renameSync(file('tables'), file('table'));
  expect(problemsOf()).toEqual(['tables:1 folder: expected a folder tables with its files, got "none"']);
  writeFileSync(file('tables'), 'not a folder');
  expect(problemsOf()).toEqual(['tables:1 folder: expected a folder tables with its files, got "none"']);
});

test('stories that are not files are reported, and none is compiled without its translations', () => {
  expect(readStories(join(folder, 'stories')).problems.map(sentence)).toEqual(['stories:1 folder: expected a folder stories with its files, got "ENOENT"']);
  mkdirSync(join(folder, 'stories/one.md'), { recursive: true });
  expect(readStories(join(folder, 'stories'))).toMatchObject({ stories: [], problems: [{ file: 'one.md', got: 'a folder' }] });
});

test('a translation without its story, or into a language that the site does not have, is reported', () => {
  cpSync('geodata/stories', file('stories'), { recursive: true });
  cpSync(file('stories/alternative-relations.ko.md'), file('stories/other.ko.md'));
  cpSync(file('stories/alternative-relations.ko.md'), file('stories/alternative-relations.de.md'));
  expect(readStories(file('stories')).problems.map(sentence)).toEqual([
    'alternative-relations.de.md:1 file: expected a translation into ko, zh, ru, got "one into another language"',
    'other.ko.md:1 file: expected a story other.md, of which this is a translation, got "none"'
  ]);
});

test('a cell of the length of a book is refused', () => {
  rewrite('tables/events.csv', (text) => text.replace('Rajin–Sonbong free economic', `${'Rajin '.repeat(200_000)}free economic`));
  const [problem = '', ...others] = problemsOf();
  expect(others).toEqual([]);
  expect(problem).toContain('events.csv:2 title: expected at most 2000 characters, got "Rajin Rajin');
  expect(problem.length).toBeLessThan(400);
});
