// The rule by which figures are final or provisional.
import { expect, test } from 'vitest';
import { readTables } from '../typed-tables.ts';
import { sentence } from '../problem.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { checkPublicationStatus } from './publication-status.ts';

const csv = (name: TableName, rows: readonly Readonly<Record<string, string>>[]): string => {
  const columns = Object.keys(TABLES[name].columns);
  return [columns.join(','), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(','))].join('\n') + '\n';
};

/** Problems of one invented figure for goods with one source, published on the day. */
function problemsOf(row: Readonly<Record<string, string>>, published: string, trade: readonly Readonly<Record<string, string>>[] = []): string[] {
  const folder = readRawDataset('geodata/nowhere');
  const { tables } = readTables({
    ...folder,
    tables: {
      ...folder.tables,
      sources: csv('sources', [{ id: 's1', publisher: 'p', title: 't', url: 'https://example.org/1', published, read: '2026-11-23', licence: 'facts-only' }]),
      trade: csv('trade', trade),
      commodities: csv('commodities', [
        {
          id: 'g1',
          partner: 'chn',
          period: '2013',
          direction: 'export',
          goods: 'Coal',
          value_usd: '1000',
          valuation: 'not-stated',
          evidence: 'reported',
          precision: 'exact',
          rounding_usd: '1000',
          reporter: 'KITA',
          source: 's1',
          ...row
        }
      ])
    }
  });
  return checkPublicationStatus(tables)
    .map(sentence)
    .map((problem) => problem.replace(/^commodities\.csv:2 /, ''));
}

const expecting = (status: string): string[] => [`status: expected ${status}, or a note with "Final: why" or "Provisional: why", got ""`];

test.each([
  ['2013', '2014-03-31', 'provisional'],
  ['2013', '2014-04-01', 'final'],
  ['2013', '2014-03', 'provisional'],
  ['2013-01/2013-11', '2014-02-28', 'provisional'],
  ['2013-01/2013-11', '2014', null],
  ['2013-01/2013-06', '2014', 'final'],
  ['2013', '2014', null],
  ['2013', '', null]
])('a figure of %s published %s is %s', (period, published, status) => {
  expect(problemsOf({ period }, published)).toEqual(status === null ? [] : expecting(status));
  expect(problemsOf({ period, status: status ?? '' }, published)).toEqual([]);
});

test('figures of KOTRA’s annual report are final at once, those that its offices read from customs are not', () => {
  expect(problemsOf({ reporter: 'KOTRA' }, '2014')).toEqual(expecting('final'));
  expect(problemsOf({ reporter: 'KOTRA Shenyang' }, '2014-01-29')).toEqual(expecting('provisional'));
});

test('an estimate outside an annual report has no status', () => {
  expect(problemsOf({ period: '2013', evidence: 'estimated' }, '2020')).toEqual([]);
});

const annual = (status: string, more = {}) => ({
  id: 'chn-2013-export-gacc',
  partner: 'chn',
  year: '2013',
  direction: 'export',
  value_usd: '1000',
  valuation: 'cif',
  publication: 'gacc',
  evidence: 'reported',
  precision: 'exact',
  rounding_usd: '1000',
  status,
  reporter: 'r',
  source: 's1',
  ...more
});

test('the status of the same source’s yearly figure takes precedence over dates, unless the figure is derived', () => {
  expect(problemsOf({}, '2014-01-29', [annual('final')])).toEqual(expecting('final'));
  expect(problemsOf({}, '2014-01-29', [annual('final', { evidence: 'derived', method: 'm' })])).toEqual(expecting('provisional'));
  expect(problemsOf({ period: '2013-01/2013-11' }, '2014-01-29', [annual('final')])).toEqual(expecting('provisional'));
});

test('a note allows an exception, and only where the rule says otherwise', () => {
  expect(problemsOf({ status: 'final', note: 'From a yearbook. Final: printed as such.' }, '2014-01-29')).toEqual([]);
  expect(problemsOf({ status: 'provisional', note: 'Final: printed as such.' }, '2014-01-29')).toEqual([
    'status: expected final, as the note says, got "provisional"'
  ]);
  expect(problemsOf({ status: 'final', note: 'Final: printed as such.' }, '2015')).toEqual([
    'note: expected no "Final:", as the rule says so, got "Final: printed as such."'
  ]);
});
