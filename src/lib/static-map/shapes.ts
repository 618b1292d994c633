// The base map of a static map: the shapes that its zoom needs, drawn on its canvas.
import '#lib/base-map/load-shapes.ts';
import { shapeFiles, shapesOf } from '#lib/base-map/shapes.ts';
import { zoomOf, type CanvasProjection } from '#lib/geo/canvas-projection.ts';
import { drawLand, type Land } from './coastline.ts';

/** Canvas units by which simplification may move a coastline. A stroke covers the gaps this leaves between countries. */
const TOLERANCE = 0.7;

const drawn = new Map<string, Land>();

/**
 * The base map on a canvas, lowest first, with the detail of a live map whose frame is `px` px wide. Canvases of the same frame share one
 * drawing, since the site has many views of each.
 */
export function landOn(canvas: CanvasProjection, px: number): Land {
  const files = shapeFiles(zoomOf(canvas, px));
  const draw = (): Land => files.flatMap((file) => drawLand(shapesOf(file), canvas, TOLERANCE));
  if (canvas.cameraProjection) return draw();
  const origin = canvas.at({ x: 0, y: 0 });
  const key = [files.length, origin.x, origin.y, canvas.world, ...Object.values(canvas.bleed)].map((n: number) => n.toFixed(2)).join();
  let land = drawn.get(key);
  if (!land) drawn.set(key, (land = draw()));
  return land;
}
