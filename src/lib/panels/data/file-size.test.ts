// The sizes of the downloads.
import { expect, test } from 'vitest';
import { downloads, rowCounts } from '#lib/atlas/downloads.ts';
import { ARCHIVE, LISTED_TABLES } from './dataset.ts';
import { formatFileSize } from './file-size.ts';

test('a size is formatted for each language, and never zero', () => {
  expect((['en', 'ko', 'zh', 'ru'] as const).map((lang) => formatFileSize(244_791, lang))).toEqual(['245\u00a0kB', '245kB', '245\u00a0kB', '245\u00a0кБ']);
  expect([formatFileSize(3, 'en'), formatFileSize(1_260_000, 'en'), formatFileSize(undefined, 'en')]).toEqual(['1\u00a0kB', '1.3\u00a0MB', '']);
});

test('the size of every file on the page is known', () => {
  const files = [ARCHIVE, 'datapackage.json', ...LISTED_TABLES.map((table) => `${table}.csv`)];
  expect(files.filter((file) => !(downloads[file]! > 0))).toEqual([]);
});

test('every table of the data is on the page', () => {
  expect([...LISTED_TABLES].sort()).toEqual(Object.keys(rowCounts).sort());
});
