// Links from the log of changes to the views of its rows.
import { expect, test } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { atlas } from '#lib/atlas/load.ts';
import { citations } from '#lib/selection/citations.ts';
import { findRecord } from '#lib/selection/find-record.ts';
import { byVersion } from './by-version.ts';
import { linkToView, linkToRow } from './deep-link.ts';

test('the link of a figure leads to its partner and year with the record open', () => {
  expect(linkToView(fixture, { id: 'chn-2022-export-comtrade', partner: 'chn', year: 2022 })).toEqual({
    select: { kind: 'fact', id: 'chn-2022-export-comtrade' },
    only: [],
    partners: ['chn'],
    year: 2022
  });
});

test('a total of the world opens in a view of all partners, and a place in any view', () => {
  expect(linkToView(fixture, { id: 'wld-2022-total-kotra', partner: 'wld', year: 2022 })).toMatchObject({ partners: 'all', year: 2022 });
  expect(linkToView(fixture, { id: 'crossing:bridge' })).toEqual({ select: { kind: 'crossing', id: 'bridge' }, only: [] });
});

test('rows that no view shows on their own have no link', () => {
  expect(linkToView(fixture, { id: 'source:s1' })).toBeNull();
});

test('all rows of a partner open in its newest year with a figure, and those of a group nowhere', () => {
  expect(linkToView(fixture, { id: 'ind-*', partner: 'ind' })).toEqual({ select: null, only: [], partners: ['ind'], year: 2022 });
  expect(linkToView(fixture, { id: 'eun-*', partner: 'eun' })).toBeNull();
});

test('goods and gateways open as figures', () => {
  expect(linkToView(fixture, { id: 'gateway:g1' })).toEqual({ select: { kind: 'fact', id: 'g1' }, only: [] });
});

test('the log is sorted, newest version first', () => {
  const change = (version: string, date: string) => ({ id: version + date, version, date, what: '', why: '', facts: [], removed: [] });
  expect(
    byVersion([change('2026.11.0', '2026-11-23'), change('2026.12.0', '2026-12-01'), change('2026.12.0', '2026-12-05')]).map(({ version, date, changes }) => [
      version,
      date,
      changes.length
    ])
  ).toEqual([
    ['2026.12.0', '2026-12-05', 2],
    ['2026.11.0', '2026-11-23', 1]
  ]);
});

test('every row that cites a source has an address with its record open', () => {
  for (const rows of citations(atlas).values()) {
    for (const { table, id } of rows) {
      if (table === 'publications' || table === 'limits') continue;
      const select = linkToRow(atlas, table, id)?.select;
      expect(select && findRecord(atlas, select), `${table} ${id}`).toBeTruthy();
    }
  }
  expect(linkToRow(atlas, 'trade', 'chn-2023-export-gacc')).toMatchObject({ partners: ['chn'], year: 2023, select: { kind: 'fact' } });
  expect(linkToRow(atlas, 'commodities', 'chn-2016-export-2701')).toMatchObject({ partners: ['chn'], year: 2016, select: { kind: 'fact' } });
});
