// A range ring as drawn.
import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { ring } from './drawing.ts';

describe('a range ring', () => {
  it('is at its distance from the site all around, and closed', () => {
    const { coordinates } = ring(126, 40.6, 4500);
    for (const point of coordinates) expect(distance([126, 40.6], point, { units: 'kilometers' })).toBeCloseTo(4500, 3);
    expect(coordinates.at(-1)?.[0]).toBeCloseTo(coordinates[0]?.[0] ?? NaN, 6);
  });

  it('crosses the antimeridian without a jump', () => {
    const { coordinates } = ring(126, 40.6, 4500);
    const lons = coordinates.map(([lon = NaN]) => lon);
    expect(Math.max(...lons)).toBeGreaterThan(180);
    for (const [i, lon] of lons.entries()) if (i > 0) expect(Math.abs(lon - (lons[i - 1] ?? NaN))).toBeLessThan(30);
  });
});
