// Drives the camera of the live map: from the view, or from the reader's gestures, which it reports.
import type { Map as LiveMap } from 'maplibre-gl';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { boundsOf } from '#lib/selection/map-bounds.ts';
import type { PxPoint, Size } from '#lib/geo/box.ts';
import { project } from '#lib/geo/curve.ts';
import type { Camera } from '#lib/geo/map-projection.ts';
import type { View } from '#lib/view/view.ts';
import { cameraOf, sameCamera, cameraFor, type CameraTarget } from './camera.ts';
import { reducedMotion } from './open-map.ts';

/** Event data that marks a movement by one of the map's buttons as the reader's own. Gestures and keys have an original event instead. */
export const USER_INITIATED = { byReader: true };

/** A place on the map, in degrees. */
export interface Place {
  readonly lon: number;
  readonly lat: number;
}

/** Duration of a camera movement, ms. */
const EASE_MS = 600;

/** Drives the camera: from the address if it has one, else fitted to the view, until the reader moves the map. */
export class CameraController {
  readonly #map: LiveMap;
  readonly #atlas: Atlas;
  #view: View;
  #userMoved: boolean;
  /** Cameras reported to the address whose navigation has not completed yet, oldest first. */
  #reported: Camera[] = [];

  constructor(map: LiveMap, atlas: Atlas, view: View, onmove: (camera: Camera) => void) {
    this.#map = map;
    this.#atlas = atlas;
    this.#view = view;
    this.#userMoved = view.at !== null;
    map.on('moveend', (event) => {
      // Movements by code and by a change of size have neither.
      if (!('byReader' in event) && !event.originalEvent) return;
      this.#userMoved = true;
      const camera = cameraOf(map);
      this.#reported.push(camera);
      onmove(camera);
    });
    map.on('resize', () => {
      if (!this.#userMoved) this.#go(false);
    });
  }

  /**
   * Follows the view: its own camera, or a new fit if the partners change. A change of year never moves the map. A newly selected place is
   * brought into view in the same movement, unless the view has its own camera.
   */
  update(view: View, place: Place | null): void {
    const before = this.#view;
    this.#view = view;
    if (view.at) this.#userMoved = true;
    if (view.at && this.#isNewCamera(view.at, before.at)) this.#go(true);
    else if (!view.at && (before.at || before.frame !== view.frame || frameKey(this.#atlas, before) !== frameKey(this.#atlas, view))) this.fit(place);
    else if (place) this.show(place);
  }

  /** Whether a view asks for another camera, rather than repeating one that the reader has set and moved on from. */
  #isNewCamera(at: Camera, before: Camera | null): boolean {
    const own = this.#reported.findIndex((camera) => sameCamera(camera, at));
    if (own >= 0) {
      this.#reported = this.#reported.slice(own + 1);
      return false;
    }
    const underway = this.#reported.length > 0 || this.#map.isMoving();
    if (sameCamera(at, cameraOf(this.#map)) || (underway && before && sameCamera(at, before))) return false;
    this.#reported = [];
    return true;
  }

  /** The camera as the reader has moved it; null while the map is fitted to the view. */
  get camera(): Camera | null {
    if (!this.#userMoved) return null;
    const { lng, lat } = this.#map.getCenter();
    return { lon: lng, lat, zoom: this.#map.getZoom(), bearing: this.#map.getBearing(), pitch: this.#map.getPitch() };
  }

  /** Fits all arcs again, together with a place if one is given. */
  fit(place: Place | null = null): void {
    this.#userMoved = false;
    this.#view = { ...this.#view, at: null };
    this.#go(true, place);
  }

  /** Brings a place into view; does nothing if it is already in view. */
  show({ lon, lat }: Place): void {
    if (inside(this.#map.project([lon, lat]), sizeOf(this.#map))) return;
    this.#userMoved = true;
    this.#map.easeTo({ center: [lon, lat], duration: reducedMotion() ? 0 : EASE_MS });
  }

  #go(eased: boolean, place: Place | null = null): void {
    const size = sizeOf(this.#map);
    const fitted = cameraFor(this.#atlas, this.#view, size);
    const shown = !place || inside(pxOf(place, fitted, size), size);
    if (!shown) this.#userMoved = true;
    const target = shown ? fitted : { ...fitted, center: [place.lon, place.lat] as [number, number] };
    if (eased && !reducedMotion()) this.#map.easeTo({ ...target, duration: EASE_MS });
    else this.#map.jumpTo(target);
  }
}

/** Px of a place for a camera without pitch and bearing. */
function pxOf(place: Place, { center, zoom }: CameraTarget, { width, height }: Size): PxPoint {
  const [there, middle, world] = [project(place.lon, place.lat), project(...center), 512 * 2 ** zoom];
  return { x: width / 2 + (there.x - middle.x) * world, y: height / 2 + (there.y - middle.y) * world };
}

/** Whether a point is on the map and not close to its edge. */
function inside({ x, y }: PxPoint, { width, height }: Size): boolean {
  const edge = Math.min(40, width / 8, height / 8);
  return x >= edge && y >= edge && x <= width - edge && y <= height - edge;
}

/** Size of the map in px as MapLibre last set it. Reading the element's size would force a layout. */
export function sizeOf(map: LiveMap): Size {
  const { width, height } = map.getCanvas().style;
  return { width: parseFloat(width), height: parseFloat(height) };
}

function frameKey(atlas: Atlas, view: View): string {
  const { west, south, east, north } = boundsOf(atlas, view);
  return [west, south, east, north].join();
}
