import { NEAR_ZOOM } from '#lib/layers/zoom-levels.ts';
import nearUrl from '../../../geodata/shapes/near.json?url';
import worldUrl from '../../../geodata/shapes/world.json?url';
import { drawLand, type Land, type LandShape } from './coastline.ts';
import { zoomOf, type CanvasProjection } from './canvas-projection.ts';

/** Coasts and borders of the world, and the fine ones around the country. */
type Name = 'world' | 'near';

/** The server reads the files. A browser asks for those that a picture needs, which are the live map's own. */
const read = import.meta.env.SSR
  ? { world: (await import('../../../geodata/shapes/world.json?raw')).default, near: (await import('../../../geodata/shapes/near.json?raw')).default }
  : null;
const urls: Readonly<Record<Name, string>> = { world: worldUrl, near: nearUrl };

/** Units that a simplified coast may lie off; the slivers this leaves between countries are covered by a stroke. */
const TOLERANCE = 0.7;

const shapes = new Map<Name, readonly LandShape[]>();
const drawn = new Map<string, Land>();

/** Brings the shapes that a picture at a zoom needs into the browser; throws where they do not arrive. */
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
 * The base map on a sheet, from the ground up, as the live map draws it where the frame is `px` px wide. Sheets of the
 * same frame share one drawing, since a site has many views of each.
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

/** None where they have not arrived: the coarse coast is better than no picture. */
function shapesOf(name: Name): readonly LandShape[] {
  let found = shapes.get(name);
  if (!found && read) shapes.set(name, (found = parsed(read[name])));
  return found ?? [];
}

function parsed(text: string): readonly LandShape[] {
  return (JSON.parse(text) as GeoJSON.FeatureCollection).features as LandShape[];
}
