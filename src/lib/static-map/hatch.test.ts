// Hatched areas.
import { expect, it } from 'vitest';
import { hatch } from './hatch.ts';

const SQUARE = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 }
];

it('fills an area with oblique lines inside it, as many as the live map’s pattern has', () => {
  const lines = [...hatch(SQUARE, 1).matchAll(/M(\S+) (\S+)L(\S+) (\S+?)(?=M|$)/g)].map(([, ...numbers]) => numbers.map(Number));
  // Lines x + y = 0, 10 … 200. The two through a corner have no length: they may be missing or a point.
  expect(lines.length).toBeGreaterThanOrEqual(19);
  expect(lines.length).toBeLessThanOrEqual(21);
  for (const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] of lines) {
    expect(x1 + y1).toBeCloseTo(x2 + y2, 0);
    for (const value of [x1, y1, x2, y2]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }
  }
});

it('leaves a notch free, and an empty area empty', () => {
  const notched = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 40 },
    { x: 40, y: 40 },
    { x: 40, y: 100 },
    { x: 0, y: 100 }
  ];
  expect(hatch(notched, 1)).toContain('L');
  // The line x + y = 120 is inside the ring twice.
  expect([...hatch(notched, 1).matchAll(/M(\S+) (\S+)L/g)].filter(([, x, y]) => Math.round(Number(x) + Number(y)) === 120)).toHaveLength(2);
  expect(hatch([], 1)).toBe('');
});
