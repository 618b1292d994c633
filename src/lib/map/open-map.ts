// Opens a MapLibre map with this site's limits and language.
import { Map as LiveMap, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
// Vite must know that this is a worker; otherwise the built site looks for it at the wrong address and the map stays blank.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Lang } from '#lib/atlas/atlas.ts';
import { MAX_ZOOM, MIN_ZOOM } from '#lib/geo/map-projection.ts';
import { mapWords } from '#lib/words/map.ts';
import type { CameraTarget } from './camera.ts';

setWorkerUrl(workerUrl);

/** Ms in which names fade in after the map has opened. */
const FADE_MS = 200;

export interface MapSetup {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: CameraTarget;
  readonly lang: Lang;
  readonly cooperative: boolean;
}

/** A MapLibre map with this site's limits and words. Throws GPUInitializationError if the browser has no WebGL 2. */
export function openMap({ container, style, camera, lang, cooperative }: MapSetup): LiveMap {
  const map = new LiveMap({
    container,
    style,
    ...camera,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 60,
    cooperativeGestures: cooperative,
    // The page shows the credits, where print and screen readers find them, too.
    attributionControl: false,
    // While the static map covers it, names need not fade in, and each fade would delay the next names.
    fadeDuration: 0,
    // A test validates the style; validating it again in the browser would take time at each step.
    validateStyle: false,
    locale: locale(lang)
  });
  void map.once('idle', () => {
    map._fadeDuration = reducedMotion() ? 0 : FADE_MS;
  });
  return map;
}

/** Changes the language of an open map. */
export function setMapLanguage(map: LiveMap, lang: Lang): void {
  const words = locale(lang);
  if (map._locale['Map.Title'] === words['Map.Title']) return;
  Object.assign(map._locale, words);
  map.getCanvas().setAttribute('aria-label', words['Map.Title']);
  // The handler writes its help text when it is enabled.
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

/** Whether the reader asked for reduced motion. */
export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
