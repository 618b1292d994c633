// Addresses of the base map's files.
import { SHAPE_URLS } from '#lib/base-map/load-shapes.ts';
import { BORDER_CELLS } from './border-cells.ts';
import type { Urls } from './style.ts';

/** Addresses of the base map's files, including the detailed geometry if `near`. */
export function baseUrls(near: boolean): Urls {
  return { world: absolute(SHAPE_URLS.world), near: near ? absolute(SHAPE_URLS.near) : null, borderDetail: BORDER_CELLS.length > 0 };
}

/** MapLibre's worker resolves relative addresses against its own location, so it needs absolute ones. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
