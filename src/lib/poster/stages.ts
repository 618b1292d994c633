import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { sample, type Point } from '#lib/symbols/curve.ts';
import { arcInk } from '#lib/symbols/ink.ts';
import { placeArcLabels, type MapLabel } from '#lib/symbols/stage-labels.ts';
import { apart, marksOf, type Mark } from './marks.ts';
import { placeNames, type NameBox } from './place-names.ts';
import { zoomOf, type Sheet } from './sheet.ts';
import { textWidth } from './text.ts';

/** Type sizes in px: of values and partners, and of the names of places. */
export interface Type {
  readonly label: number;
  readonly place: number;
}

/** The page's, as picture.css has them. */
const PAGE: Type = { label: 13, place: 12 };

/** What keeps its size in px while the picture grows: marks and names, for a frame of a given width. */
export interface Stage {
  readonly marks: readonly { readonly mark: Mark; readonly at: Point }[];
  readonly labels: readonly MapLabel[];
  readonly names: readonly NameBox[];
  /** Px of the frame. */
  readonly size: { readonly width: number; readonly height: number };
  readonly toPx: (point: Point) => Point;
}

/** Places marks, value labels and place names in the frame of a sheet drawn `width` px wide. */
export function stage(atlas: Atlas, selection: Selection, sheet: Sheet, width: number, type: Type = PAGE): Stage {
  const scale = width / sheet.width;
  const size = { width, height: sheet.height * scale };
  const toPx = (point: Point): Point => {
    const p = sheet.at(point);
    return { x: p.x * scale, y: p.y * scale };
  };
  const zoom = zoomOf(sheet, width);
  const marks = apart(marksOf(atlas, selection, zoom), toPx);
  const labels = placeArcLabels(selection, { size, bearing: 0, toPx, measure: (text) => ({ width: textWidth(text, type.label) + 6, height: type.label + 5 }), taken: [] });
  return { marks, labels, names: placeNames(selection, marks, zoom, toPx, size, labels, type.place), size, toPx };
}

/** The point of the map that a label belongs to, so that it keeps its distance from its line at every size. */
export function anchorOf(label: MapLabel, selection: Selection, { toPx }: Stage): Point {
  const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
  const points = selection.arcs
    .filter((arc) => (label.kind === 'fact' ? arc.fact.id === label.id : arc.partner.id === label.id))
    .flatMap((arc) => (label.kind === 'fact' ? sample(arcInk(arc).curve, 48) : [arcInk(arc).direction === 'import' ? arcInk(arc).curve.from : arcInk(arc).curve.to]));
  const away = (point: Point): number => Math.hypot(toPx(point).x - middle.x, toPx(point).y - middle.y);
  return points.reduce<Point | null>((best, point) => (best === null || away(point) < away(best) ? point : best), null) ?? { x: 0.5, y: 0.5 };
}
