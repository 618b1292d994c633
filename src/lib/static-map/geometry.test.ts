// The static map’s projection and paths.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { fitBounds, boundsOf } from '#lib/selection/map-bounds.ts';
import { project } from '#lib/geo/curve.ts';
import { defaultView } from '#lib/view/view.ts';
import { linePath, num } from './path.ts';
import { fitToBox, fitToLength, zoomOf } from '#lib/geo/canvas-projection.ts';
import { textWidth, wrap } from '#lib/labels/text.ts';

const box = boundsOf(fixture, defaultView(availableValues(fixture)));

describe('canvas', () => {
  it.each([
    [1440, 900],
    [360, 640],
    [320, 900],
    [2400, 900]
  ])('has exactly the camera of the live map: %d × %d px', (width, height) => {
    const camera = fitBounds(box, { width, height });
    const middle = project(camera.lon, camera.lat);
    const scale = 512 * 2 ** camera.zoom;
    // The browser fits the whole canvas into the box and centres it.
    const canvas = fitToLength(box, 1000);
    const shown = Math.min(width / canvas.width, height / canvas.height);
    for (const [lon, lat] of [
      [125.75, 39.03],
      [116.4, 39.9],
      [131.9, 43.1]
    ] as const) {
      const there = project(lon, lat);
      const p = canvas.at(there);
      expect(p.x * shown + (width - canvas.width * shown) / 2).toBeCloseTo(width / 2 + (there.x - middle.x) * scale, 6);
      expect(p.y * shown + (height - canvas.height * shown) / 2).toBeCloseTo(height / 2 + (there.y - middle.y) * scale, 6);
    }
    expect(zoomOf(canvas, canvas.width * shown)).toBeCloseTo(camera.zoom, 9);
  });

  it('fits bounds into a part of a larger canvas', () => {
    const canvas = fitToBox(box, { left: 300, top: 100, right: 1200, bottom: 500 }, { left: 0, top: 100, right: 1200, bottom: 500 });
    const [a, b] = [canvas.at(project(box.west, box.north)), canvas.at(project(box.east, box.south))];
    expect((a.x + b.x) / 2).toBeCloseTo(750, 6);
    expect(a.y).toBeGreaterThanOrEqual(100 - 1e-6);
    expect(b.y).toBeLessThanOrEqual(500 + 1e-6);
  });
});

describe('path', () => {
  it('writes short relative steps and rejects anything but numbers', () => {
    expect(
      linePath(
        [
          { x: 1.2, y: 2 },
          { x: 4, y: -1 },
          { x: 4.1, y: -1.2 },
          { x: 9, y: 9 }
        ],
        true
      )
    ).toBe('M1 2l3-3 5 10z');
    expect(
      linePath(
        [
          { x: 1, y: 1 },
          { x: 1.2, y: 1.2 }
        ],
        false
      )
    ).toBe('');
    expect(() => num(Number.NaN)).toThrow(/finite/);
  });
});

describe('text', () => {
  it('wraps words and ideographs, and ends in an ellipsis only if text is left over', () => {
    expect(wrap('one two three', 60, 13, 3)).toEqual(['one two', 'three']);
    expect(wrap('朝鲜对中国出口', 40, 13, 9).join('')).toBe('朝鲜对中国出口');
    const cut = wrap('a very long sentence that does not fit', 60, 13, 2);
    expect(cut).toHaveLength(2);
    expect(cut[1]?.endsWith('…')).toBe(true);
    for (const line of cut) expect(textWidth(line, 13)).toBeLessThanOrEqual(60);
  });
});
