// The check of the known limits.
import { expect, test } from 'vitest';
import { sentence } from '../problem.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { check } from './check.ts';

test('a limit of a view without its text is reported', () => {
  const folder = readRawDataset('geodata');
  const limits = (folder.tables['limits'] ?? '').replace(/^kotra,kotra,/m, 'kotra,,');
  const { problems } = check({ ...folder, tables: { ...folder.tables, limits } });
  expect(problems.map(sentence)).toEqual(['limits.csv:1 view: expected a row for kotra, got ""']);
});
