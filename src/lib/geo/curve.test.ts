// The course of an arc in Web Mercator.
import { describe, expect, it } from 'vitest';
import { pointAt, BEND, curve, heading, project, unproject } from './curve.ts';

describe('curve', () => {
  const from = project(125.75, 39.03);
  const to = project(116.4, 39.91);
  it('projects there and back', () => {
    const [lon, lat] = unproject(project(130.64, 42.41));
    expect(lon).toBeCloseTo(130.64, 9);
    expect(lat).toBeCloseTo(42.41, 9);
  });
  it('keeps right: the two directions are on different sides, BEND of the chord away from it', () => {
    const there = pointAt(curve(from, to), 0.5);
    const back = pointAt(curve(to, from), 0.5);
    const chord = Math.hypot(to.x - from.x, to.y - from.y);
    expect(Math.hypot(there.x - back.x, there.y - back.y)).toBeCloseTo(2 * BEND * chord, 9);
    // For travel to the west, the right side is north.
    expect(there.y).toBeLessThan(back.y);
  });
  it('points in the direction of travel', () => {
    expect(heading(curve(project(0, 0), project(10, 0), 0), 0.5)).toBeCloseTo(90, 6);
  });
});
