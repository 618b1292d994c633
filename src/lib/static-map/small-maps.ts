// Small multiples: one small map a year on the same land, with the arcs of a view and hollow ends for gaps. Drawn by the static map's own
// projection, land and curves. Await `fetchShapes('world')` of base-map/load-shapes.ts first.
import type { Atlas, Direction } from '#lib/atlas/atlas.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { boundsOf } from '#lib/selection/map-bounds.ts';
import { select } from '#lib/selection/select.ts';
import { arcStyle } from '#lib/symbols/arc-style.ts';
import type { View } from '#lib/view/view.ts';
import { fitToBox, isOnCanvas } from '#lib/geo/canvas-projection.ts';
import type { Land } from './coastline.ts';
import { curvePath, num } from './path.ts';
import { landOn } from './shapes.ts';

/** Canvas units per px of the page: path data has whole units. */
const DETAIL = 4;

/** Widths of arcs as a fraction of those on the map, which is some six times as wide; and the thinnest line that is still seen, px. */
export const SMALL_WIDTH = 0.25;
const THINNEST = 0.8;

/** Thinnest hollow line and the two edges of each, px. */
const THINNEST_HOLLOW = 2;
const HOLLOW_EDGE = 0.6;

export interface SmallArc {
  /** Id of the figure. */
  readonly id: string;
  readonly d: string;
  readonly direction: Direction;
  /** In canvas units, as are the light inside of a hollow line (0 for a filled one) and the dash. */
  readonly width: number;
  readonly hollow: number;
  readonly dash: string | undefined;
}

export interface SmallMap {
  readonly year: number;
  readonly arcs: readonly SmallArc[];
  /** Ends of partners without a figure, in canvas units. */
  readonly gaps: readonly Point[];
}

export interface SmallMaps {
  /** Width and height of every map in canvas units. */
  readonly width: number;
  readonly height: number;
  readonly land: Land;
  readonly maps: readonly SmallMap[];
}

/** The maps of a view in some years, for boxes of a size in px. The view's month, camera and record play no part. */
export function smallMaps(atlas: Atlas, view: View, years: readonly number[], size: { readonly width: number; readonly height: number }): SmallMaps {
  const box = { left: 0, top: 0, right: size.width * DETAIL, bottom: size.height * DETAIL };
  const plain: View = { ...view, month: null, at: null, select: null, frame: 'near', layers: [] };
  const canvas = fitToBox(boundsOf(atlas, plain), box, box);
  const maps = years.map((year): SmallMap => {
    const { arcs, gaps } = select(atlas, { ...plain, year });
    return {
      year,
      arcs: arcs
        .filter(({ fact }) => fact.value > 0)
        .map((arc) => {
          const { id, curve, direction, width, hollow, dash } = arcStyle(arc);
          const isHollow = hollow > 0;
          const thin = Math.max(isHollow ? THINNEST_HOLLOW : THINNEST, width * SMALL_WIDTH);
          return {
            id,
            d: curvePath(curve, canvas),
            direction,
            width: Number(num(thin * DETAIL)),
            hollow: isHollow ? Number(num((thin - 2 * HOLLOW_EDGE) * DETAIL)) : 0,
            dash: dash?.map((length) => num(Math.max(1.5, length * SMALL_WIDTH) * DETAIL)).join(' ')
          };
        })
        // Wide ones first, so that none hides another.
        .sort((a, b) => b.width - a.width),
      gaps: gaps.map(({ partner }) => canvas.at(project(partner.lon, partner.lat))).filter((point) => isOnCanvas(canvas, point, 0))
    };
  });
  return { width: canvas.width, height: canvas.height, land: landOn(canvas, size.width), maps };
}
