// Where the live map looks as the view changes and the reader moves it.
import type { Map as LiveMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Camera } from '#lib/geo/map-projection.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import type { CameraTarget } from './camera.ts';
import { CameraController } from './camera-controller.ts';

const far = { lon: -40, lat: -20 };
const camera = { lon: 130, lat: 42, zoom: 7, bearing: 0, pitch: 0 };
const view: View = { ...defaultView(availableValues(fixture)), year: 2022 };

type Heard = (event: object) => void;

/** The methods of a map that the controller uses. Every point is outside its box. */
function fakeMap(): { map: LiveMap; moves: Partial<CameraTarget>[]; drag(lon: number): void } {
  const moves: Partial<CameraTarget>[] = [];
  const listeners = new Map<string, Heard>();
  const center = { lon: 125, lat: 39 };
  const map = {
    on: (event: string, heard: Heard) => {
      listeners.set(event, heard);
    },
    isMoving: () => false,
    easeTo: (to: Partial<CameraTarget>) => moves.push(to),
    jumpTo: (to: Partial<CameraTarget>) => moves.push(to),
    getCanvas: () => ({ style: { width: '800px', height: '500px' } }),
    getCenter: () => ({ lng: center.lon, lat: center.lat }),
    getZoom: () => 4,
    getBearing: () => 0,
    getPitch: () => 0,
    project: () => ({ x: -900, y: 2000 })
  };
  const drag = (lon: number): void => {
    center.lon = lon;
    listeners.get('moveend')?.({ originalEvent: {} });
  };
  return { map: map as unknown as LiveMap, moves, drag };
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('goes to the camera of a view in one movement, even if the view selects a place elsewhere', () => {
  const { map, moves } = fakeMap();
  new CameraController(map, fixture, view, () => undefined).update({ ...view, at: camera }, far);
  expect(moves).toHaveLength(1);
  expect(moves[0]).toMatchObject({ center: [camera.lon, camera.lat], zoom: camera.zoom });
});

it('shows other partners and a place outside their bounds in one movement', () => {
  const { map, moves } = fakeMap();
  new CameraController(map, fixture, view, () => undefined).update({ ...view, partners: ['rus'] }, far);
  expect(moves).toHaveLength(1);
  expect(moves[0]).toMatchObject({ center: [far.lon, far.lat] });
});

it('brings a selected place into view, and stays there when the year changes', () => {
  const { map, moves } = fakeMap();
  const cameraController = new CameraController(map, fixture, view, () => undefined);
  cameraController.update({ ...view, year: 2023 }, null);
  expect(moves).toEqual([]);
  cameraController.update({ ...view, year: 2023 }, far);
  expect(moves).toMatchObject([{ center: [far.lon, far.lat] }]);
});

it('never returns to where an earlier movement of the reader ended', () => {
  const { map, moves, drag } = fakeMap();
  const reported: Camera[] = [];
  const cameraController = new CameraController(map, fixture, view, (at) => reported.push(at));
  drag(126);
  drag(127);
  // Navigation finishes late and reports both cameras, with a change of year in between.
  cameraController.update({ ...view, at: reported[0] ?? null }, null);
  cameraController.update({ ...view, at: reported[0] ?? null, year: 2023 }, null);
  cameraController.update({ ...view, at: reported[1] ?? null, year: 2023 }, null);
  expect(moves).toEqual([]);
  // Going back in the history does move the map.
  cameraController.update({ ...view, at: reported[0] ?? null, year: 2023 }, null);
  expect(moves).toMatchObject([{ center: [126, 39] }]);
});
