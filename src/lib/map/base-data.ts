import nearUrl from '../../../geodata/shapes/near.json?url';
import townsUrl from '../../../geodata/shapes/towns.json?url';
import worldUrl from '../../../geodata/shapes/world.json?url';
import { fontFaces } from './base/font-files.ts';
import { NEAR_ZOOM } from '#lib/layers/zoom-levels.ts';
import type { Urls } from './style.ts';

/** From this zoom on the fine geometry is asked for: where it begins to be drawn. */
export const DETAIL_MIN_ZOOM = NEAR_ZOOM;

/** Where the base map's files are; with the fine geometry once a reader has come near. */
export function baseUrls(near: boolean): Urls {
  return { world: absolute(worldUrl), near: near ? absolute(nearUrl) : null, towns: absolute(townsUrl), fonts: fontFaces(absolute) };
}

/** MapLibre's worker resolves addresses against its own place, so that it is given whole ones. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href;
}
