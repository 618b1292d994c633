// The registry of the kinds of records.
import { expect, test } from 'vitest';
import { fixture } from './fixture.ts';
import { kindOfTable, KINDS, parseRecordId, RECORD_KINDS, recordsOf, selectedAs, tablesOf, yearOf } from './records.ts';

test('an address selects figures of goods and places in the same way as those of trade', () => {
  expect((['fact', 'commodity', 'gateway', 'site'] as const).map(selectedAs)).toEqual(['fact', 'fact', 'fact', 'site']);
  expect(KINDS).not.toContain('commodity');
  expect(KINDS.length).toBe(RECORD_KINDS.length - 3);
});

test('each table with records has one kind, and a table of parts has that of the whole', () => {
  expect(new Set(RECORD_KINDS.flatMap(tablesOf)).size).toBe(RECORD_KINDS.length + 1);
  for (const kind of RECORD_KINDS) for (const table of tablesOf(kind)) expect(kindOfTable(table)).toBe(kind);
  expect(kindOfTable('crossing_status')).toBe('crossing');
  expect(kindOfTable('sources')).toBeUndefined();
});

test('the records of a kind are its list', () => {
  expect(recordsOf(fixture, 'site')).toBe(fixture.launchSites);
  expect(recordsOf(fixture, 'fact')).toBe(fixture.trade);
});

test('a row is identified by kind and id, a figure of trade by its id alone', () => {
  expect(parseRecordId('chn-2023-export-gacc')).toEqual({ kind: 'fact', id: 'chn-2023-export-gacc' });
  expect(parseRecordId('gateway:dandong-2005')).toEqual({ kind: 'gateway', id: 'dandong-2005' });
  for (const other of ['source:s1', 'constructor:x', ':x']) expect(parseRecordId(other)).toBeUndefined();
});

test('a record has one year, several, or none', () => {
  expect(yearOf('fact', { year: 2023 })).toBe(2023);
  expect(yearOf('test', { date: '2022-11-18' })).toBe(2022);
  expect(yearOf('gateway', { period: '2014-01/2014-06' })).toBe(2014);
  for (const other of [{ period: '2014/2016' }, {}]) expect(yearOf('gateway', other)).toBeUndefined();
  expect(yearOf('port', { date: '2022' })).toBeUndefined();
});
