// Files that look like data but are not read.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sentence } from './problem.ts';
import { strayFiles } from './stray-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geodata-'));
  for (const part of ['tables', 'shapes', 'stories']) mkdirSync(join(folder, part));
});
afterEach(() => rmSync(folder, { recursive: true }));

const add = (...paths: string[]): void => {
  for (const path of paths) writeFileSync(join(folder, path), '');
};

test('the data set itself has no stray file', () => {
  expect(strayFiles('geodata')).toEqual({ problems: [], ignored: [] });
});

test.each([
  ['tables/trade (1).csv', 'trade.csv'],
  ['tables/Copy of crossing_status.csv', 'crossing_status.csv'],
  ['tables/Trade.csv', 'trade.csv'],
  ['tables/tarde.csv', 'trade.csv'],
  ['tables/trade.xlsx', 'trade.csv'],
  ['shapes/zones.json', 'zones.geojson'],
  ['tables/minerals.csv', undefined],
  ['stories/rows.csv', undefined]
])('%s is refused, because what an editor has changed in it would not be shown', (path, meant) => {
  add(path);
  const [part = '', name = ''] = path.split('/');
  const hint = meant === undefined ? '' : ` — did you mean "${meant}"?`;
  expect(strayFiles(folder).problems.map(sentence)).toEqual([
    `${name}:1 file: expected only the files of geodata/README.md in ${part} (copy to its own file what this one adds, then delete it), got "one that nothing reads"${hint}`
  ]);
});

test('backups of editors and of merges are named, and stop nothing', () => {
  add('tables/trade.csv~', 'tables/trade.csv.bak', 'tables/trade.csv.orig', 'shapes/#zones.geojson#', 'stories/one.md~');
  expect(strayFiles(folder)).toEqual({
    problems: [],
    ignored: ['tables/trade.csv.bak', 'tables/trade.csv.orig', 'tables/trade.csv~', 'shapes/#zones.geojson#', 'stories/one.md~']
  });
});

test('hidden files and the temporary ones of a spreadsheet that has a table open are let be', () => {
  add('tables/.~lock.trade.csv#', 'tables/.trade.csv.swp', 'tables/.DS_Store', 'tables/.update-lock', 'tables/~$trade.xlsx', 'stories/other.md');
  expect(strayFiles(folder)).toEqual({ problems: [], ignored: [] });
});
