// The record that an address selects.
import { expect, test } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { findRecord } from './find-record.ts';

test('a figure is found by its id in any table', () => {
  for (const [kind, list] of [
    ['fact', fixture.trade],
    ['commodity', fixture.commodities],
    ['gateway', fixture.gateways]
  ] as const) {
    for (const { id } of list) expect(findRecord(fixture, { kind: 'fact', id })?.kind).toBe(kind);
  }
});

test('places are found under their own kind only', () => {
  for (const { id } of fixture.crossings) {
    expect(findRecord(fixture, { kind: 'crossing', id })?.record.id).toBe(id);
    expect(findRecord(fixture, { kind: 'port', id })).toBeNull();
  }
});

test('an unknown id finds nothing', () => {
  expect(findRecord(fixture, { kind: 'fact', id: 'nobody-1900-export-none' })).toBeNull();
});
