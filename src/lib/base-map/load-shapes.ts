// Loads the shapes of the base map: a server has them when this module has loaded, a browser after `fetchShapes`.
import nearUrl from '../../../geodata/shapes/near.json?url';
import worldUrl from '../../../geodata/shapes/world.json?url';
import { hasShapes, keepShapes, type ShapeFile } from './shapes.ts';

/** Addresses of the files, relative to the page. */
export const SHAPE_URLS: Readonly<Record<ShapeFile, string>> = { world: worldUrl, near: nearUrl };

if (import.meta.env.SSR) {
  keepShapes('world', (await import('../../../geodata/shapes/world.json?raw')).default);
  keepShapes('near', (await import('../../../geodata/shapes/near.json?raw')).default);
}

/** Loads a file into the browser, once. Throws if it cannot be loaded. */
export async function fetchShapes(file: ShapeFile): Promise<void> {
  if (hasShapes(file)) return;
  const answer = await fetch(SHAPE_URLS[file]);
  if (!answer.ok) throw new Error(`fetchShapes: ${SHAPE_URLS[file]} answered ${answer.status}`);
  keepShapes(file, await answer.text());
}
