import type { Map as LiveMap } from 'maplibre-gl';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { frame } from '#lib/selection/extent.ts';
import type { Camera, View } from '#lib/view/view.ts';
import { cameraOf, sameCamera, wanted, type Size } from './camera.ts';
import { reducedMotion } from './open-map.ts';

/** Marks a movement by one of the map's buttons as the reader's own; gestures and keys carry their event. */
export const BY_READER = { byReader: true };

/** Ms of a move to another frame. */
const EASE_MS = 600;

/** Where the map looks: at what the address says, else at what fits, until the reader takes over. */
export class Eye {
  readonly #map: LiveMap;
  readonly #atlas: Atlas;
  #view: View;
  #taken: boolean;

  constructor(map: LiveMap, atlas: Atlas, view: View, onmove: (camera: Camera) => void) {
    this.#map = map;
    this.#atlas = atlas;
    this.#view = view;
    this.#taken = view.at !== null;
    map.on('moveend', (event) => {
      // Moves by code, and those that come with a change of size, carry neither.
      if (!('byReader' in event) && !event.originalEvent) return;
      this.#taken = true;
      onmove(cameraOf(map));
    });
    map.on('resize', () => { if (!this.#taken) this.#go(false); });
  }

  /** Follows the view: its own camera, or another fit when the partners change. The year never moves it. */
  follow(view: View): void {
    const before = this.#view;
    this.#view = view;
    if (view.at) {
      this.#taken = true;
      if (!sameCamera(view.at, cameraOf(this.#map))) this.#go(true);
    } else if (before.at || frameKey(this.#atlas, before) !== frameKey(this.#atlas, view)) {
      this.fit();
    }
  }

  /** Shows all arcs again. */
  fit(): void {
    this.#taken = false;
    this.#view = { ...this.#view, at: null };
    this.#go(true);
  }

  /** Brings a place into the picture if it is not there; leaves the map alone if it is. */
  show(lon: number, lat: number): void {
    const { x, y } = this.#map.project([lon, lat]);
    const { width, height } = sizeOf(this.#map);
    const edge = Math.min(40, width / 8, height / 8);
    if (x >= edge && y >= edge && x <= width - edge && y <= height - edge) return;
    this.#taken = true;
    this.#map.easeTo({ center: [lon, lat], duration: reducedMotion() ? 0 : EASE_MS });
  }

  #go(eased: boolean): void {
    const target = wanted(this.#atlas, this.#view, sizeOf(this.#map));
    if (eased && !reducedMotion()) this.#map.easeTo({ ...target, duration: EASE_MS });
    else this.#map.jumpTo(target);
  }
}

/** Size of a map's box in px. */
export function sizeOf(map: LiveMap): Size {
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth, height: clientHeight };
}

function frameKey(atlas: Atlas, view: View): string {
  const { west, south, east, north } = frame(atlas, view);
  return [west, south, east, north].join();
}
