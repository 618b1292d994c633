// Checks of the log of changes, with a log that breaks each.
import { expect, test } from 'vitest';
import { compileChanges } from '../changes.ts';
import { readTables } from '../typed-tables.ts';
import type { Tables } from '../schema/rows.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { sentence } from '../problem.ts';
import { TABLES } from '../schema/tables.ts';
import { checkChanges, compareVersions } from './changes.ts';

const header = (name: 'trade' | 'changes' | 'nuclear_tests'): string => Object.keys(TABLES[name].columns).join(',');

type Row = readonly [date: string, version: string, facts?: string, removed?: string];

/** An invented log, with one figure and one nuclear test. */
function log(...rows: Row[]): Tables {
  const folder = readRawDataset('geodata/nowhere');
  const changes = rows.map(([date, version, facts = '', removed = ''], i) => `c${i},${date},${version},what,why,${facts},${removed}`);
  return readTables({
    ...folder,
    tables: {
      ...folder.tables,
      trade: `${header('trade')}\nchn-2001-total-gacc,chn,2001,total,5,mixed,gacc,reported,exact,1,final,test,,s1,\n`,
      nuclear_tests: `${header('nuclear_tests')}\nn-1,1,2006-10-09,01:35:28,4.3,mb,,site,s1,\n`,
      changes: `${[header('changes'), ...changes].join('\n')}\n`
    }
  }).tables;
}

const problemsOf = (version: string, ...rows: Row[]): string[] => checkChanges(log(...rows), version).map(sentence);

test('a log with existing and removed rows is valid', () => {
  expect(problemsOf('2026.12.0', ['2026-11-23', '2026.11.0'], ['2026-12-01', '2026.12.0', 'chn-2001-total-gacc nuclear:n-1', 'chn-2001-export-gacc'])).toEqual(
    []
  );
});

test('a version without an entry is reported', () => {
  expect(problemsOf('2026.12.0', ['2026-11-23', '2026.11.0'])).toEqual(['VERSION:1 version: expected a version with a row in changes.csv, got "2026.12.0"']);
});

test('versions rise with the dates and not beyond the version of the data', () => {
  expect(problemsOf('2026.11.0', ['2026-11-23', '2026.11.0'], ['2026-12-01', '2026.9.0']).join()).toContain('expected 2026.11.0 or later');
  expect(problemsOf('2026.9.0', ['2026-10-23', '2026.9.0'], ['2026-12-01', '2026.11.0']).join()).toContain('expected at most 2026.9.0');
});

test('a row logged as changed must exist, and one logged as removed must not', () => {
  expect(problemsOf('2026.11.0', ['2026-11-23', '2026.11.0', 'chn-2001-totl-gacc', 'nuclear:n-1'])).toEqual([
    'changes.csv:2 facts: expected an id of trade.csv, got "chn-2001-totl-gacc" — did you mean "chn-2001-total-gacc"?',
    'changes.csv:2 removed: expected an id that nuclear_tests.csv no longer has, got "nuclear:n-1"'
  ]);
});

test('a star stands for all rows with that beginning, and at least one must exist', () => {
  expect(problemsOf('2026.11.0', ['2026-11-23', '2026.11.0', 'chn-* chn-2001-* nuclear:n-*', 'chn-2002-*'])).toEqual([]);
  expect(problemsOf('2026.11.0', ['2026-11-23', '2026.11.0', 'chn-2002-*', 'chn-*']).map((sentence) => sentence.slice(0, 70))).toEqual([
    'changes.csv:2 facts: expected an id of trade.csv, got "chn-2002-*"',
    'changes.csv:2 removed: expected an id that trade.csv no longer has, go'
  ]);
  expect(compileChanges(log(['2026-11-23', '2026.11.0', 'chn-* chn-2001-*']))[0]?.facts).toEqual([
    { id: 'chn-*', partner: 'chn' },
    { id: 'chn-2001-*', partner: 'chn', year: 2001 }
  ]);
});

test('versions are compared as numbers, not as text', () => {
  expect(['2026.11.0', '2026.9.0', '2027.1.0', '2026.11.10', '2026.11.2'].sort(compareVersions)).toEqual([
    '2026.9.0',
    '2026.11.0',
    '2026.11.2',
    '2026.11.10',
    '2027.1.0'
  ]);
});

test('a compiled change has the partner and year of its rows', () => {
  const [change] = compileChanges(log(['2026-11-23', '2026.11.0', 'chn-2001-total-gacc nuclear:n-1 port:wonsan', 'rus-2014-import-itc partner:ind']));
  expect(change?.facts).toEqual([{ id: 'chn-2001-total-gacc', partner: 'chn', year: 2001 }, { id: 'nuclear:n-1', year: 2006 }, { id: 'port:wonsan' }]);
  expect(change?.removed).toEqual([
    { id: 'rus-2014-import-itc', partner: 'rus', year: 2014 },
    { id: 'partner:ind', partner: 'ind' }
  ]);
});
