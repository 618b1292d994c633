// Points on land, at sea and at a border, where the real map has them.
import { distance } from '@turf/turf';
import { expect, test } from 'vitest';
import { readRawDataset } from '../raw-dataset.ts';
import { readLandIndex } from './land-index.ts';
import { toSegments } from './segments.ts';

const { ground } = readLandIndex(readRawDataset('geodata').ground);
if (ground === null) throw new Error('ground.test: expected shapes/near.json and shapes/world.json');

test('the middle of the Friendship Bridge is on the border, the towns beside it are not', () => {
  expect(ground.toBorder([124.392329, 40.115133])).toBeLessThan(300);
  expect(ground.toBorder([124.39806, 40.10056])).toBeGreaterThan(300);
});

test('the towns on the two banks are in two countries', () => {
  expect(ground.toCountry('prk', [124.39806, 40.10056])).toBe(0);
  expect(ground.toCountry('chn', [124.3728, 40.125])).toBe(0);
  expect(ground.toCountry('prk', [124.3728, 40.125])).toBeGreaterThan(500);
});

test('a land border is not a coast: Hyesan is far from the sea, Wonsan is on it', () => {
  expect(ground.toCoast([128.1775, 41.39])).toBeGreaterThan(80_000);
  expect(ground.toCoast([127.45, 39.166667])).toBeLessThan(6_000);
});

test('Pyongyang is on land and the middle of the East Sea is not, near the box or beyond it', () => {
  expect(ground.onLand([125.75432, 39.03385])).toBe(true);
  expect(ground.onLand([131.5, 39.5])).toBe(false);
  expect(ground.onLand([141.35, 43.06])).toBe(true);
  expect(ground.onLand([150, 40])).toBe(false);
});

test('distances agree with the great circle', () => {
  const line = [125, 38, 125, 42];
  const meant = distance([125.5, 40], [125, 40]) * 1000;
  expect(Math.abs(toSegments([125.5, 40], line) - meant)).toBeLessThan(meant / 1000);
  expect(toSegments([125.5, 40], [])).toBe(Infinity);
});
