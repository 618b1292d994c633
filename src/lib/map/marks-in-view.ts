// Boxes of the marks on the live map, which labels avoid.
import { boxAround, type Box } from '#lib/geo/box.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { markImage } from '#lib/symbols/images.ts';
import { isVisibleAt } from '#lib/layers/zoom-levels.ts';
import type { DrawnFeatures } from '#lib/layers/drawings.ts';

/** Side of a mark in px, with its edge, about as the layers draw it at medium and high zooms. */
const MARK_PX = 18;

/** Boxes of the marks that are drawn at a zoom. Symbols of values at single places are left out, because labels on them stay legible. */
export function marksInView(drawn: DrawnFeatures, zoom: number, toPx: (point: Point) => Point): Box[] {
  return [...drawn.values()]
    .flat()
    .filter(({ properties }) => properties.image && markImage(properties.image)?.what === 'glyph' && isVisibleAt(properties.rank, zoom))
    .map(({ properties }) => boxAround(toPx(project(properties.lon, properties.lat)), MARK_PX));
}
