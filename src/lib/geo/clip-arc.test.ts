// The part of an arc that a map shows.
import { expect, it } from 'vitest';
import { visiblePoints } from './clip-arc.ts';
import { pointAt, curve, project, type Point } from './curve.ts';

const size = { width: 900, height: 500 };
const home = project(125.75, 39.03);
/** A map centred on Pyongyang whose world is `world` px wide. */
const picture =
  (world: number) =>
  (point: Point): Point => ({ x: (point.x - home.x) * world + 450, y: (point.y - home.y) * world + 250 });

it.each([8e3, 1e6, 1e8])('shows an arc to Brazil from Pyongyang to the edge of a world of %i px, without gaps and on its curve', (world) => {
  const arc = curve(home, project(-47.9, -15.8));
  const toPx = picture(world);
  const steps = visiblePoints(arc, toPx, size);
  expect(steps[0]).toMatchObject({ t: 0, x: 450, y: 250 });
  const last = steps[steps.length - 1];
  expect(Math.min(last?.x ?? NaN, last?.y ?? NaN, size.width - (last?.x ?? NaN), size.height - (last?.y ?? NaN))).toBeLessThan(12);
  steps.forEach((step, i) => {
    const point = toPx(pointAt(arc, step.t));
    expect(Math.hypot(point.x - step.x, point.y - step.y)).toBeLessThan(1e-3 * Math.max(1, world / 1e6));
    const next = steps[i + 1];
    if (next) expect(Math.hypot(next.x - step.x, next.y - step.y)).toBeLessThanOrEqual(10);
  });
});

it('shows nothing of an arc outside', () => {
  expect(visiblePoints(curve(project(-60, -30), project(-40, -20)), picture(1e5), size)).toEqual([]);
});
