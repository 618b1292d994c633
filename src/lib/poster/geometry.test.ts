import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { fit, frame } from '#lib/selection/extent.ts';
import { project, type Point } from '#lib/symbols/curve.ts';
import { defaultView } from '#lib/view/view.ts';
import { clipLine, clipRing } from './clip.ts';
import { linePath, num } from './path.ts';
import { boxed, framed, zoomOf } from './sheet.ts';
import { simplifyLine, simplifyRing } from './simplify.ts';
import { textWidth, wrap } from './text.ts';

const box = frame(fixture, defaultView(known(fixture)));
const point = fc.record({ x: fc.integer({ min: -50, max: 150 }), y: fc.integer({ min: -50, max: 150 }) });
const bounds = { left: 0, top: 0, right: 100, bottom: 100 };

describe('sheet', () => {
  it.each([[1440, 900], [360, 640], [320, 900], [2400, 900]])('stands exactly where the live map’s camera stands: %d × %d px', (width, height) => {
    const camera = fit(box, { width, height });
    const middle = project(camera.lon, camera.lat);
    const scale = 512 * 2 ** camera.zoom;
    // The browser shows the sheet whole and centred.
    const sheet = framed(box, 1000);
    const shown = Math.min(width / sheet.width, height / sheet.height);
    for (const [lon, lat] of [[125.75, 39.03], [116.4, 39.9], [131.9, 43.1]] as const) {
      const there = project(lon, lat);
      const p = sheet.at(there);
      expect(p.x * shown + (width - sheet.width * shown) / 2).toBeCloseTo(width / 2 + (there.x - middle.x) * scale, 6);
      expect(p.y * shown + (height - sheet.height * shown) / 2).toBeCloseTo(height / 2 + (there.y - middle.y) * scale, 6);
    }
    expect(zoomOf(sheet, sheet.width * shown)).toBeCloseTo(camera.zoom, 9);
  });

  it('fits a frame into a part of a larger paper', () => {
    const sheet = boxed(box, { left: 300, top: 100, right: 1200, bottom: 500 }, { left: 0, top: 100, right: 1200, bottom: 500 });
    const [a, b] = [sheet.at(project(box.west, box.north)), sheet.at(project(box.east, box.south))];
    expect((a.x + b.x) / 2).toBeCloseTo(750, 6);
    expect(a.y).toBeGreaterThanOrEqual(100 - 1e-6);
    expect(b.y).toBeLessThanOrEqual(500 + 1e-6);
  });
});

describe('clip', () => {
  it('leaves nothing outside the bounds, whatever the ring or line', () => {
    const within = (p: Point): boolean => p.x >= -1e-9 && p.x <= 100 + 1e-9 && p.y >= -1e-9 && p.y <= 100 + 1e-9;
    fc.assert(fc.property(fc.array(point, { minLength: 3, maxLength: 30 }), (points) => clipRing(points, bounds).every(within) && clipLine(points, bounds).flat().every(within)));
  });
  it('cuts a line that leaves and comes back into two', () => {
    expect(clipLine([{ x: 50, y: 50 }, { x: 150, y: 50 }, { x: 150, y: 80 }, { x: 50, y: 80 }], bounds)).toEqual([
      [{ x: 50, y: 50 }, { x: 100, y: 50 }], [{ x: 100, y: 80 }, { x: 50, y: 80 }]
    ]);
  });
});

describe('simplify', () => {
  it('keeps both ends and stays within the tolerance', () => {
    fc.assert(fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (points, tolerance) => {
      const left = simplifyLine(points, tolerance);
      expect(left[0]).toEqual(points[0]);
      expect(left.at(-1)).toEqual(points.at(-1));
      for (const p of points) expect(Math.min(...left.slice(1).map((b, i) => segment(p, left[i] as Point, b)))).toBeLessThanOrEqual(tolerance + 1e-9);
    }));
  });
  it('drops a ring that has no area left', () => {
    expect(simplifyRing([{ x: 0, y: 0 }, { x: 10, y: 0.1 }, { x: 20, y: 0 }], 1)).toEqual([]);
  });
});

describe('path', () => {
  it('prints short relative steps and refuses what is not a number', () => {
    expect(linePath([{ x: 1.2, y: 2 }, { x: 4, y: -1 }, { x: 4.1, y: -1.2 }, { x: 9, y: 9 }], true)).toBe('M1 2l3-3 5 10z');
    expect(linePath([{ x: 1, y: 1 }, { x: 1.2, y: 1.2 }], false)).toBe('');
    expect(() => num(Number.NaN)).toThrow(/finite/);
  });
});

describe('text', () => {
  it('wraps words and ideographs, and ends in an ellipsis only where something is left over', () => {
    expect(wrap('one two three', 60, 13, 3)).toEqual(['one two', 'three']);
    expect(wrap('朝鲜对中国出口', 40, 13, 9).join('')).toBe('朝鲜对中国出口');
    const cut = wrap('a very long sentence that does not fit', 60, 13, 2);
    expect(cut).toHaveLength(2);
    expect(cut[1]?.endsWith('…')).toBe(true);
    for (const line of cut) expect(textWidth(line, 13)).toBeLessThanOrEqual(60);
  });
});

function segment(p: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length));
  return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
}
