// The projection of a camera, and back.
import { expect, it } from 'vitest';
import { fromCamera } from './canvas-projection.ts';

it.each([
  [0, 0],
  [-70, 0],
  [30, 55]
])('finds the point of the ground at a point of the map: bearing %d, pitch %d', (bearing, pitch) => {
  const size = { width: 900, height: 600 };
  const canvas = fromCamera({ lon: 127, lat: 40, zoom: 6, bearing, pitch }, size, { left: 0, top: 0, right: 900, bottom: 600 }, 2);
  for (const point of [
    { x: 900, y: 600 },
    { x: 100, y: 1100 },
    { x: 1700, y: 300 }
  ]) {
    const back = canvas.at(canvas.from(point));
    expect(back.x).toBeCloseTo(point.x, 4);
    expect(back.y).toBeCloseTo(point.y, 4);
  }
});
