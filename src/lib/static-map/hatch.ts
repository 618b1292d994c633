// Hatching of an area for static maps, as a path: the same pattern as map/glyph-image.ts draws on the live map.
import type { Point } from '#lib/geo/curve.ts';
import { num } from './path.ts';

/** Px between two lines, along either axis. */
const STEP = 10;

/**
 * The parts of the lines x + y = n · STEP inside a ring, in canvas units; `unit` canvas units are one px. Empty for fewer than three
 * points.
 */
export function hatch(ring: readonly Point[], unit: number): string {
  if (ring.length < 3) return '';
  const step = STEP * unit;
  const sums = ring.map(({ x, y }) => x + y);
  let path = '';
  for (let n = Math.ceil(Math.min(...sums) / step); n * step <= Math.max(...sums); n++) {
    const crossings = ring
      .flatMap((a, i): Point[] => {
        const b = ring[(i + 1) % ring.length] ?? a;
        const [from, to] = [a.x + a.y - n * step, b.x + b.y - n * step];
        if (from < 0 === to < 0) return [];
        const t = from / (from - to);
        return [{ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }];
      })
      .sort((a, b) => a.x - b.x);
    // Each odd crossing enters the ring, the next leaves it.
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [a, b] = [crossings[i] as Point, crossings[i + 1] as Point];
      path += `M${num(a.x)} ${num(a.y)}L${num(b.x)} ${num(b.y)}`;
    }
  }
  return path;
}
