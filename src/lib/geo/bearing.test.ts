// Distances and directions between positions.
import { describe, expect, it } from 'vitest';
import { eighth, metresBetween } from './bearing.ts';

const PYONGYANG = { lon: 125.754, lat: 39.034 };

describe('distance and direction', () => {
  it('gives a degree of latitude as 111 km, and nothing between a place and itself', () => {
    expect(metresBetween({ lon: 125, lat: 39 }, { lon: 125, lat: 40 }) / 1000).toBeCloseTo(111.2, 1);
    expect(metresBetween(PYONGYANG, PYONGYANG)).toBe(0);
  });

  it('gives the way to Beijing and Vladivostok as atlases do', () => {
    expect(metresBetween(PYONGYANG, { lon: 116.397, lat: 39.909 }) / 1000).toBeCloseTo(809, -1);
    expect(metresBetween(PYONGYANG, { lon: 131.886, lat: 43.115 }) / 1000).toBeCloseTo(684, -1);
  });

  it.each([
    [0, 1, 0],
    [1, 1, 1],
    [1, 0, 2],
    [1, -1, 3],
    [0, -1, 4],
    [-1, -1, 5],
    [-1, 0, 6],
    [-1, 1, 7]
  ])('%i east and %i north is direction %i', (x, y, way) => {
    expect(eighth({ lon: 125, lat: 0 }, { lon: 125 + x, lat: y })).toBe(way);
  });

  it('crosses the 180th meridian', () => {
    expect(eighth({ lon: 179, lat: 0 }, { lon: -179, lat: 0 })).toBe(2);
    expect(metresBetween({ lon: 179, lat: 0 }, { lon: -179, lat: 0 }) / 1000).toBeCloseTo(222, 0);
  });
});
