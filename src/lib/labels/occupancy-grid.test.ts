// Sums over boxes and along lines.
import { expect, it } from 'vitest';
import { OccupancyGrid } from './occupancy-grid.ts';

it('counts what is under a box once where two items overlap, and nothing outside it', () => {
  const occupancy = new OccupancyGrid({ width: 120, height: 60 });
  occupancy.add({ x: 12, y: 12, width: 12, height: 6 }, 5);
  occupancy.add({ x: 18, y: 12, width: 12, height: 6 }, 2);
  expect(occupancy.sumIn({ x: 0, y: 0, width: 120, height: 60 })).toBe(5 + 5 + 2);
  expect(occupancy.sumIn({ x: 24, y: 12, width: 6, height: 6 })).toBe(2);
  expect(occupancy.sumIn({ x: 0, y: 24, width: 120, height: 36 })).toBe(0);
});

it('accepts boxes that extend beyond the map, or lie outside it', () => {
  const occupancy = new OccupancyGrid({ width: 60, height: 60 });
  occupancy.add({ x: -100, y: -100, width: 106, height: 106 }, 3);
  expect(occupancy.sumIn({ x: -50, y: -50, width: 500, height: 500 })).toBe(3);
  expect(occupancy.sumIn({ x: 200, y: 200, width: 10, height: 10 })).toBe(0);
});

it('increases with what a line crosses', () => {
  const occupancy = new OccupancyGrid({ width: 120, height: 60 });
  occupancy.add({ x: 60, y: 0, width: 6, height: 60 }, 4);
  expect(occupancy.sumAlong({ x: 0, y: 30 }, { x: 40, y: 30 })).toBe(0);
  expect(occupancy.sumAlong({ x: 0, y: 30 }, { x: 118, y: 30 })).toBeGreaterThan(0);
});
