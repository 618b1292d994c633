// Where a camera puts a position, compared with the live map’s rules.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from './curve.ts';
import { mapProjection } from './map-projection.ts';

const size = { width: 1000, height: 600 };
const dandong = { lon: 124.4, lat: 40.1 };
const place = fc.record({ lon: fc.double({ min: 122, max: 127, noNaN: true }), lat: fc.double({ min: 38, max: 42, noNaN: true }) });
const angles = fc.record({ bearing: fc.integer({ min: -180, max: 180 }), pitch: fc.integer({ min: 0, max: 60 }) });

describe('the projection of a camera', () => {
  it('has its own centre in the middle of the box, with any bearing and pitch', () => {
    fc.assert(
      fc.property(angles, (turn) => {
        const { x, y } = mapProjection({ ...dandong, zoom: 8, ...turn }, size).toPx(project(dandong.lon, dandong.lat));
        expect(x).toBeCloseTo(500, 6);
        expect(y).toBeCloseTo(300, 6);
      })
    );
  });

  it('shows a world of 512 px at zoom 0, doubled with each zoom, north up', () => {
    const { toPx } = mapProjection({ lon: 0, lat: 0, zoom: 3, bearing: 0, pitch: 0 }, size);
    const east = toPx(project(45, 0));
    expect([east.x, east.y]).toEqual([500 + 512, 300]);
    expect(toPx(project(0, 20)).y).toBeLessThan(300);
  });

  it('rotates the map counter-clockwise by the bearing: looking east, east is up', () => {
    const { toPx } = mapProjection({ lon: 0, lat: 0, zoom: 3, bearing: 90, pitch: 0 }, size);
    const east = toPx(project(45, 0));
    expect(east.x).toBeCloseTo(500, 6);
    expect(east.y).toBeCloseTo(300 - 512, 6);
  });

  it('moves far places up and together, and near ones down and apart with pitch', () => {
    const tilted = mapProjection({ lon: 0, lat: 0, zoom: 3, bearing: 0, pitch: 60 }, size).toPx;
    const [far, near] = [tilted(project(10, 8)), tilted(project(10, -8))];
    expect(300 - far.y).toBeLessThan(near.y - 300);
    expect(far.x - 500).toBeLessThan(near.x - 500);
  });

  it('projects what is behind the camera outside the box', () => {
    const { toPx } = mapProjection({ ...dandong, zoom: 9, bearing: 0, pitch: 60 }, size);
    for (const lat of [35, 20, -30, -80]) for (const lon of [40, 124.4, 170]) expect(toPx(project(lon, lat)).y).toBeGreaterThan(600);
  });

  it('gives rotation and tilt of a flat mark at each place', () => {
    fc.assert(
      fc.property(place, angles, (at, turn) => {
        const cameraController = mapProjection({ ...dandong, zoom: 7, ...turn }, size);
        const world = 512 * 2 ** 7;
        const here = project(at.lon, at.lat);
        if (cameraController.toGround(here).y > cameraController.nearest / 2) return;
        const px = cameraController.toPx(here);
        const [a, b, c, d] = cameraController.matrixAt(here);
        const step = 0.001;
        const east = cameraController.toPx({ x: here.x + step / world, y: here.y });
        const south = cameraController.toPx({ x: here.x, y: here.y + step / world });
        const slopes = [(east.x - px.x) / step, (east.y - px.y) / step, (south.x - px.x) / step, (south.y - px.y) / step];
        for (const [i, slope] of slopes.entries()) expect([a, b, c, d][i]).toBeCloseTo(slope, 2);
      })
    );
  });

  it('keeps to the zooms of the map, and shows nothing above or below the world', () => {
    expect(mapProjection({ ...dandong, zoom: 20, bearing: 0, pitch: 0 }, size).zoom).toBe(15);
    const far = mapProjection({ lon: 0, lat: 80, zoom: 0, bearing: 0, pitch: 0 }, { width: 400, height: 1024 });
    expect(far.zoom).toBe(1);
    expect(far.toPx({ x: 0.5, y: 0 }).y).toBeCloseTo(0, 6);
    expect(far.toPx({ x: 0.5, y: 1 }).y).toBeCloseTo(1024, 6);
  });
});
