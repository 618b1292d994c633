// Coastlines and borders for static maps: read from files on the server, fetched in the browser. `landOn` draws them on a canvas.
import { NEAR_ZOOM } from '#lib/layers/zoom-levels.ts';
import nearUrl from '../../../geodata/shapes/near.json?url';
import worldUrl from '../../../geodata/shapes/world.json?url';
import { drawLand, type Land, type LandShape } from './coastline.ts';
import { zoomOf, type CanvasProjection } from './canvas-projection.ts';

/** The shapes of the whole world, and the detailed ones around the country. */
type Name = 'world' | 'near';

/** The server reads the files. A browser fetches those that a map needs, which the live map uses, too. */
const read = import.meta.env.SSR
  ? { world: (await import('../../../geodata/shapes/world.json?raw')).default, near: (await import('../../../geodata/shapes/near.json?raw')).default }
  : null;
const urls: Readonly<Record<Name, string>> = { world: worldUrl, near: nearUrl };

/** Canvas units by which simplification may move a coastline. A stroke covers the gaps this leaves between countries. */
const TOLERANCE = 0.7;

const shapes = new Map<Name, readonly LandShape[]>();
const drawn = new Map<string, Land>();

/** Loads into the browser the shapes that a map at a zoom needs. Throws if they cannot be loaded. */
export async function fetchShapes(zoom: number): Promise<void> {
  await Promise.all(
    needed(zoom).map(async (name) => {
      if (read || shapes.has(name)) return;
      const answer = await fetch(urls[name]);
      if (!answer.ok) throw new Error(`fetchShapes: ${urls[name]} answered ${answer.status}`);
      shapes.set(name, parsed(await answer.text()));
    })
  );
}

/**
 * The base map on a canvas, lowest first, with the detail of a live map whose frame is `px` px wide. Canvases of the same frame share one
 * drawing, since the site has many views of each.
 */
export function landOn(canvas: CanvasProjection, px: number): Land {
  const zoom = zoomOf(canvas, px);
  const draw = (): Land => needed(zoom).flatMap((name) => drawLand(shapesOf(name), canvas, TOLERANCE));
  if (canvas.cameraProjection) return draw();
  const origin = canvas.at({ x: 0, y: 0 });
  const key = [needed(zoom).length, origin.x, origin.y, canvas.world, ...Object.values(canvas.bleed)].map((n: number) => n.toFixed(2)).join();
  let land = drawn.get(key);
  if (!land) drawn.set(key, (land = draw()));
  return land;
}

function needed(zoom: number): Name[] {
  return zoom >= NEAR_ZOOM ? ['world', 'near'] : ['world'];
}

/** Empty if the shapes are not loaded: a map with the coarse coastline alone is better than none. */
function shapesOf(name: Name): readonly LandShape[] {
  let found = shapes.get(name);
  if (!found && read) shapes.set(name, (found = parsed(read[name])));
  return found ?? [];
}

function parsed(text: string): readonly LandShape[] {
  return (JSON.parse(text) as GeoJSON.FeatureCollection).features as LandShape[];
}
