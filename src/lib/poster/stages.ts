import type { Atlas } from '#lib/atlas/atlas.ts';
import { leftToPage, NARROW_PX } from '#lib/selection/beneath.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { around } from '#lib/geo/box.ts';
import type { Point } from '#lib/geo/curve.ts';
import { carried, placeArcLabels, type MapLabel } from '#lib/labels/stage-labels.ts';
import { apart, MARK_PX, marksOf, type Mark } from './marks.ts';
import type { Measure } from './measure.ts';
import { placeNames, type NameBox } from './place-names.ts';
import { inSight, zoomOf, type Sheet } from './sheet.ts';
import { textWidth } from './text.ts';

/** Type sizes in px: of values and partners, and of the names of places. */
export interface Type {
  readonly label: number;
  readonly place: number;
}

/** The page's, as picture.css has them. */
const PAGE: Type = { label: 13, place: 12 };

/** Width to height of the widest box that a picture usually stands in: on a phone, and elsewhere. */
const WIDE = { phone: 1.2, else: 1.95 } as const;

/** What keeps its size in px while the picture grows: marks and names, for a frame of a given width. */
export interface Stage {
  /** Of the frame, px. */
  readonly width: number;
  readonly marks: readonly { readonly mark: Mark; readonly at: Point }[];
  readonly labels: readonly MapLabel[];
  readonly names: readonly NameBox[];
  readonly toPx: (point: Point) => Point;
}

/** How a stage is set, where it differs from a page's. */
interface Setting {
  /** Times the width that the picture may grow to while its labels stay; 1 if not given. */
  readonly grow?: number | undefined;
  readonly type?: Type | undefined;
  /** Whether the page beneath tells what a narrow map leaves to it. */
  readonly beneath?: boolean | undefined;
  /** How wide text is; as the build estimates, if not given. */
  readonly measure?: Measure | undefined;
}

/** Places marks, value labels and place names in the frame of a sheet drawn `width` px wide. */
export function stage(atlas: Atlas, selection: Selection, sheet: Sheet, width: number, { grow = 1, type = PAGE, beneath = false, measure = textWidth }: Setting = {}): Stage {
  const scale = width / sheet.width;
  const height = sheet.height * scale;
  // A frame wider than any usual box has land above and below it, where labels may stand too.
  const spare = sheet.lens ? 0 : Math.max(0, Math.min((width / (width < NARROW_PX ? WIDE.phone : WIDE.else) - height) / 2, -sheet.bleed.top * scale));
  const size = { width, height: height + 2 * spare };
  const toPx = (point: Point): Point => {
    const p = sheet.at(point);
    return { x: p.x * scale, y: p.y * scale };
  };
  const lowered = (point: Point): Point => ({ x: toPx(point).x, y: toPx(point).y + spare });
  const raised = <T extends { readonly y: number }>(box: T): T => ({ ...box, y: box.y - spare });
  const zoom = zoomOf(sheet, width);
  const drawn = marksOf(atlas, selection, zoom).filter(({ at }) => !sheet.lens || inSight(sheet, sheet.at(at), MARK_PX));
  const marks = apart(drawn, lowered);
  const labels = placeArcLabels(selection, {
    size, toPx: lowered, measure: (text) => ({ width: measure(text, type.label) + 6, height: type.label + 5 }), taken: [],
    marks: marks.filter(({ mark }) => mark.glyph).map(({ at }) => around(at, MARK_PX)), grow,
    elsewhere: beneath ? leftToPage(atlas, selection, width) : new Set()
  });
  const names = placeNames(selection, marks, zoom, lowered, size, labels, (text) => measure(text, type.place), type.place);
  return { width, marks: marks.map(({ mark, at }) => ({ mark, at: raised(at) })), labels: carried(labels, toPx), names: names.map(raised), toPx };
}
