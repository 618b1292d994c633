import world from '../../../geodata/shapes/world.json?raw';
import { NEAR_ZOOM } from '#lib/symbols/density.ts';
import { drawLand, type Land, type Shape } from './land.ts';
import { zoomOf, type Sheet } from './sheet.ts';

// The fine coasts are for the server alone: what a browser draws anew for lack of a live map makes do with the coarse.
const near = import.meta.env.SSR ? (await import('../../../geodata/shapes/near.json?raw')).default : null;

/** Units that a simplified coast may lie off; the slivers this leaves between countries are covered by a stroke. */
const TOLERANCE = 0.7;

const shapes = new Map<string, readonly Shape[]>();
const drawn = new Map<string, Land>();

/**
 * The base map on a sheet, from the ground up, as the live map draws it where the frame is `px` px wide. Sheets of the
 * same frame share one drawing, since a site has many views of each.
 */
export function landOn(sheet: Sheet, px: number): Land {
  const origin = sheet.at({ x: 0, y: 0 });
  const close = zoomOf(sheet, px) >= NEAR_ZOOM && near !== null;
  const key = [close ? 1 : 0, origin.x, origin.y, sheet.world, ...Object.values(sheet.bleed)].map((n: number) => n.toFixed(2)).join();
  let land = drawn.get(key);
  if (!land) drawn.set(key, (land = [...drawLand(parsed(world), sheet, TOLERANCE), ...(close ? drawLand(parsed(near), sheet, TOLERANCE) : [])]));
  return land;
}

function parsed(text: string): readonly Shape[] {
  let found = shapes.get(text);
  if (!found) shapes.set(text, (found = (JSON.parse(text) as GeoJSON.FeatureCollection).features as Shape[]));
  return found;
}
