// Addresses of the base map's files.
import nearUrl from '../../../geodata/shapes/near.json?url';
import townsUrl from '../../../geodata/shapes/towns.json?url';
import worldUrl from '../../../geodata/shapes/world.json?url';
import { BORDER_CELLS } from './border-cells.ts';
import { fontFaces } from './base/font-files.ts';
import { NEAR_ZOOM } from '#lib/layers/zoom-levels.ts';
import type { Urls } from './style.ts';

/** Zoom from which the detailed geometry is loaded, which is where it is first drawn. */
export const DETAIL_MIN_ZOOM = NEAR_ZOOM;

/** Addresses of the base map's files, including the detailed geometry if `near`. */
export function baseUrls(near: boolean): Urls {
  return {
    world: absolute(worldUrl),
    near: near ? absolute(nearUrl) : null,
    towns: absolute(townsUrl),
    borderDetail: BORDER_CELLS.length > 0,
    fonts: fontFaces(absolute)
  };
}

/** MapLibre's worker resolves relative addresses against its own location, so it needs absolute ones. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
