// Random errors in the real tables: how many the checks notice, and how briefly they report them.
import { expect, test } from 'vitest';
import { check } from '../check/check.ts';
import { KINDS, lotsFrom } from './corruption-kinds.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { sentence } from '../problem.ts';

/** Number of errors of each kind; another seed chooses other rows. */
const EACH = 3;
const SEED = 12;

const folder = readRawDataset('geodata');
const trials = KINDS.map(({ name, corrupt }, i) => {
  const lot = lotsFrom(SEED + i * 1000);
  return {
    name,
    results: Array.from({ length: EACH }, () => {
      const { folder: corrupted, file, line } = corrupt(folder, lot);
      const { problems } = check(corrupted);
      return {
        problems,
        isReported: problems.length > 0,
        isPlaced: problems.some((problem) => problem.file === file && (line === undefined || problem.line === line))
      };
    })
  };
});
const results = trials.flatMap(({ results }) => results);
const summary = trials
  .map(
    ({ name, results }) =>
      `${name}: ${results.filter(({ isReported }) => isReported).length} reported, ${results.filter(({ isPlaced }) => isPlaced).length} in place`
  )
  .join('\n');

test('at most a fifth of random errors goes unnoticed, and most are reported where they are', () => {
  const share = (wanted: (result: (typeof results)[number]) => boolean): number => results.filter(wanted).length / results.length;
  expect(
    share(({ isReported }) => isReported),
    summary
  ).toBeGreaterThanOrEqual(0.8);
  expect(
    share(({ isPlaced }) => isPlaced),
    summary
  ).toBeGreaterThanOrEqual(0.7);
});

test('one error is reported in a few lines', () => {
  const long = results.filter(({ problems }) => problems.length > 6).map(({ problems }) => problems.map(sentence).join('\n'));
  expect(long).toEqual([]);
});
