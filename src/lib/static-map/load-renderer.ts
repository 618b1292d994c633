// Loads what a browser needs to redraw the static map. StaticMap.svelte imports it dynamically when the view has changed.
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { drawHtmlMap } from './html-map.ts';
import { fetchShapes } from '#lib/base-map/load-shapes.ts';
import { shapeFiles } from '#lib/base-map/shapes.ts';

/** Draws the static map of a view for a box of the page. */
export type Renderer = (atlas: Atlas, selection: Selection, box: HTMLElement, hasOverflowList: boolean) => string;

/** Loads the coastlines that a view needs, and returns a function that then draws synchronously. Throws if they cannot be loaded. */
export async function loadRenderer(selection: Selection): Promise<Renderer> {
  // A map fitted to the view never reaches the zoom of the detailed coastlines.
  await Promise.all(shapeFiles(selection.view.at?.zoom ?? 0).map(fetchShapes));
  return (atlas, wanted, box, hasOverflowList) => drawHtmlMap(atlas, wanted, { hasOverflowList, size: { width: box.clientWidth, height: box.clientHeight } });
}
