// Layout of marks, value labels and place names on a static map of a given width. Used by html-map.ts and svg-map.ts.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { partnersListedBelow, NARROW_MAP_PX } from '#lib/selection/overflow-partners.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { boxAround } from '#lib/geo/box.ts';
import type { Point } from '#lib/geo/curve.ts';
import { translateLabels, placeArcLabels, type MapLabel } from '#lib/labels/arc-labels.ts';
import { dedupeMarks, MARK_PX, marksOf, type Mark } from './marks.ts';
import type { Measure } from './measure.ts';
import { placeNames, type NameBox } from './place-names.ts';
import { isOnCanvas, zoomOf, type CanvasProjection } from './canvas-projection.ts';
import { textWidth } from './text.ts';

/** Font sizes in px: of values and partners, and of place names. */
export interface TypeSizes {
  readonly label: number;
  readonly place: number;
}

/** The sizes on pages, as in html-map.css. */
const PAGE: TypeSizes = { label: 13, place: 12 };

/** Width divided by height of the widest usual box of a static map: on phones, and elsewhere. */
const WIDE = { phone: 1.2, else: 1.95 } as const;

/** Marks and labels of a map of a given width. They keep their size in px while the map grows. */
export interface MapLayout {
  /** Width of the frame, px. */
  readonly width: number;
  readonly marks: readonly { readonly mark: Mark; readonly at: Point }[];
  readonly labels: readonly MapLabel[];
  readonly names: readonly NameBox[];
  readonly toPx: (point: Point) => Point;
}

/** Options of a layout; the defaults are those of a page. */
interface Setting {
  /** Factor by which the map may grow while its labels keep their size; 1 by default. */
  readonly grow?: number | undefined;
  readonly type?: TypeSizes | undefined;
  /** Whether the page lists below the map the partners for which a narrow map has no space. */
  readonly hasOverflowList?: boolean | undefined;
  /** Measure of text; the estimate of text.ts by default. */
  readonly measure?: Measure | undefined;
}

/** Places marks, value labels and place names in the frame of a canvas drawn `width` px wide. */
export function layoutMap(
  atlas: Atlas,
  selection: Selection,
  canvas: CanvasProjection,
  width: number,
  { grow = 1, type = PAGE, hasOverflowList = false, measure = textWidth }: Setting = {}
): MapLayout {
  const scale = width / canvas.width;
  const height = canvas.height * scale;
  // A frame wider than usual boxes has land above and below it, where labels may be placed, too.
  const spare = canvas.cameraProjection
    ? 0
    : Math.max(0, Math.min((width / (width < NARROW_MAP_PX ? WIDE.phone : WIDE.else) - height) / 2, -canvas.bleed.top * scale));
  const size = { width, height: height + 2 * spare };
  const toPx = (point: Point): Point => {
    const p = canvas.at(point);
    return { x: p.x * scale, y: p.y * scale };
  };
  const lowered = (point: Point): Point => ({ x: toPx(point).x, y: toPx(point).y + spare });
  const raised = <T extends { readonly y: number }>(box: T): T => ({ ...box, y: box.y - spare });
  const zoom = zoomOf(canvas, width);
  const drawn = marksOf(atlas, selection, zoom).filter(({ at }) => !canvas.cameraProjection || isOnCanvas(canvas, canvas.at(at), MARK_PX));
  const marks = dedupeMarks(drawn, lowered);
  const labels = placeArcLabels(selection, {
    size,
    toPx: lowered,
    measure: (text) => ({ width: measure(text, type.label) + 6, height: type.label + 5 }),
    taken: [],
    marks: marks.filter(({ mark }) => mark.glyph).map(({ at }) => boxAround(at, MARK_PX)),
    grow,
    elsewhere: hasOverflowList ? partnersListedBelow(atlas, selection, width) : new Set()
  });
  const names = placeNames(selection, marks, zoom, lowered, size, labels, (text) => measure(text, type.place), type.place);
  return { width, marks: marks.map(({ mark, at }) => ({ mark, at: raised(at) })), labels: translateLabels(labels, toPx), names: names.map(raised), toPx };
}
