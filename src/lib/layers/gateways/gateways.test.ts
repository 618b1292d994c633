// Which marks stand for the values at a place.
import { expect, test } from 'vitest';
import type { GatewayFact } from '#lib/atlas/atlas.ts';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { gatewaysOf } from './gateways.ts';

const crossing = fixture.crossings.find((entry) => entry.position)?.id ?? '';
const row = (id: string, patch: Partial<GatewayFact>): GatewayFact => ({
  id,
  placeKind: 'crossing',
  place: crossing,
  period: '2022',
  measure: 'Freight',
  value: 5,
  unit: 't',
  direction: 'import',
  evidence: 'reported',
  precision: 'rounded',
  reporter: 'r',
  sources: ['s1'],
  ...patch
});
const ids = (rows: readonly GatewayFact[], patch: Partial<View> = {}): string[] =>
  gatewaysOf({ ...fixture, gateways: rows }, { ...defaultView(availableValues(fixture)), year: 2022, ...patch }).map(({ fact }) => fact.id);

test('a value and a tonnage of the year are two marks of one place', () => {
  expect(ids([row('tonnes', {}), row('dollars', { unit: 'USD' })])).toEqual(['dollars', 'tonnes']);
});

test('both directions take precedence, then the largest', () => {
  expect(ids([row('in', { value: 90 }), row('both', { value: 50, direction: 'both' })])).toEqual(['both']);
  expect(ids([row('coal', { value: 20, direction: 'transit' }), row('freight', { value: 28 })])).toEqual(['freight']);
});

test.each([
  ['of another year', { period: '2021' }],
  ['of a part of the year', { period: '2022-01/2022-06' }],
  ['claimed', { evidence: 'claim' as const }],
  ['a capacity', { unit: 't a year' as const }],
  ['containers', { unit: 'containers' as const }],
  ['of a province without a point', { placeKind: 'province' as const, place: 'jilin' }],
  ['of a route', { placeKind: 'route' as const, place: 'jilin' }]
])('a figure %s has no mark', (_, patch) => {
  expect(ids([row('a', patch)])).toEqual([]);
});

test('a province with a stated point has a mark there, different from crossings', () => {
  const jilin = { id: 'jilin', names: { en: 'Jilin' }, place: 'Changchun', lon: 125.3, lat: 43.9, why: 'capital', sources: ['s1'] };
  const rows = [row('a', { placeKind: 'province', place: 'jilin', unit: 'USD', value: 7 }), row('b', {})];
  const marks = gatewaysOf({ ...fixture, areas: [jilin], gateways: rows }, { ...defaultView(availableValues(fixture)), year: 2022 });
  expect(marks.map(({ fact, area, position }) => [fact.id, area?.id, position.lon])).toEqual([
    ['a', 'jilin', 125.3],
    ['b', undefined, fixture.crossings[0]?.position?.lon]
  ]);
});

test('marks are shown with the layer of their places', () => {
  expect(ids([row('a', {})], { layers: ['ports'] })).toEqual([]);
});
