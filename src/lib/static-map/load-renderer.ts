import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { measureIn } from './measure.ts';
import { drawHtmlMap } from './html-map.ts';
import { fetchShapes } from './shapes.ts';

/** Draws the picture of a view for a box of the page. */
export type Renderer = (atlas: Atlas, selection: Selection, box: HTMLElement, beneath: boolean) => string;

/** Brings the coasts that a view needs into the browser, and gives what then draws it at once; throws where they do not arrive. */
export async function loadRenderer(selection: Selection): Promise<Renderer> {
  // What fits is never so close that the fine coasts are drawn.
  await fetchShapes(selection.view.at?.zoom ?? 0);
  return (atlas, wanted, box, beneath) =>
    drawHtmlMap(atlas, wanted, {
      beneath,
      size: { width: box.clientWidth, height: box.clientHeight },
      measure: measureIn(getComputedStyle(box).getPropertyValue('--sans'))
    });
}
