// Cameras as the address has them, and as they fit a view.
import { expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { defaultView } from '#lib/view/view.ts';
import { cameraOf, sameCamera, cameraFor } from './camera.ts';

const mapAt = (lng: number, lat: number, zoom: number, bearing = 0, pitch = 0) => ({
  getCenter: () => ({ lng, lat }),
  getZoom: () => zoom,
  getBearing: () => bearing,
  getPitch: () => pitch
});

it('rounds a camera as the address does', () => {
  expect(cameraOf(mapAt(127.123456, 40.98765, 5.4321, 12.34, 0))).toEqual({ lon: 127.1235, lat: 40.9877, zoom: 5.43, bearing: 12.3, pitch: 0 });
});

it('gives a place its own longitude, however often the world was dragged around', () => {
  expect(cameraOf(mapAt(127 + 720, 40, 5)).lon).toBe(127);
  expect(cameraOf(mapAt(127 - 360, 40, 5)).lon).toBe(127);
});

it('never prints a negative zero', () => {
  expect(Object.is(cameraOf(mapAt(-0.00001, -0.00001, 2, -0.01)).bearing, -0)).toBe(false);
});

it('prefers the camera of the address to the fitted one', () => {
  const view = defaultView(availableValues(fixture));
  const at = { lon: 1, lat: 2, zoom: 3, bearing: 4, pitch: 5 };
  expect(cameraFor(fixture, { ...view, at }, { width: 100, height: 100 })).toEqual({ center: [1, 2], zoom: 3, bearing: 4, pitch: 5 });
});

it('fits the same bounds in every year', () => {
  const view = defaultView(availableValues(fixture));
  const size = { width: 800, height: 600 };
  expect(cameraFor(fixture, { ...view, year: 2022 }, size)).toEqual(cameraFor(fixture, { ...view, year: 2024 }, size));
});

it('distinguishes cameras with different addresses', () => {
  const camera = { lon: 1, lat: 2, zoom: 3, bearing: 0, pitch: 0 };
  expect(sameCamera(camera, { ...camera })).toBe(true);
  expect(sameCamera(camera, { ...camera, zoom: 3.01 })).toBe(false);
});
