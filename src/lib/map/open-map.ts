import { Map as LiveMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
// Vite must be told that this is a worker, or the built site looks for it where it is not and every map stays blank.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Lang } from '#lib/atlas/atlas.ts';
import { MAX_ZOOM, MIN_ZOOM } from '#lib/geo/map-projection.ts';
import { mapWords } from '#lib/words/map.ts';
import type { CameraTarget } from './camera.ts';

setWorkerUrl(workerUrl);

/** Ms in which a name appears once the map is there. */
const FADE_MS = 200;

export interface MapSetup {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: CameraTarget;
  readonly lang: Lang;
  readonly cooperative: boolean;
}

/** A MapLibre map with the limits and words of this site. Throws GPUInitializationError without WebGL 2. */
export function openMap({ container, style, camera, lang, cooperative }: MapSetup): LiveMap {
  const map = new LiveMap({
    container,
    style,
    ...camera,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 60,
    cooperativeGestures: cooperative,
    // The page prints the credits, where print and screen readers find them too.
    attributionControl: false,
    // Names need not fade in behind the picture that lies on them, and each batch of them would wait for the one before.
    fadeDuration: 0,
    // The style is tested against the specification; checking it again in the reader's browser costs time at each step.
    validateStyle: false,
    locale: locale(lang)
  });
  void map.once('idle', () => {
    map._fadeDuration = reducedMotion() ? 0 : FADE_MS;
  });
  return map;
}

/** Changes the words of a map that is open. */
export function setMapLanguage(map: LiveMap, lang: Lang): void {
  const words = locale(lang);
  if (map._locale['Map.Title'] === words['Map.Title']) return;
  Object.assign(map._locale, words);
  map.getCanvas().setAttribute('aria-label', words['Map.Title']);
  // The handler writes its help when it is switched on.
  if (!map.cooperativeGestures.isEnabled()) return;
  map.cooperativeGestures.disable();
  map.cooperativeGestures.enable();
}

function locale(lang: Lang): Record<'Map.Title' | `CooperativeGesturesHandler.${'Windows' | 'Mac' | 'Mobile'}HelpText`, string> {
  const words = mapWords[lang];
  return {
    'Map.Title': words.map,
    'CooperativeGesturesHandler.WindowsHelpText': words.wheel,
    'CooperativeGesturesHandler.MacHelpText': words.wheelMac,
    'CooperativeGesturesHandler.MobileHelpText': words.twoFingers
  };
}

/** Whether the reader asked for less motion. */
export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
