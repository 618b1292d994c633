// Layout of a map: its marks, the labels of its arcs, and the names on it. Both maps use it, so that labels and names are at the same places
// when the live map replaces the static one.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import { boxAround, intersectsSegment, movedByGrowth, passes, within, type Box, type PxPoint, type Size } from '#lib/geo/box.ts';
import { fitToLength, fromCamera, inPx, isOnCanvas, zoomOf, type CanvasProjection } from '#lib/geo/canvas-projection.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import type { Camera } from '#lib/geo/map-projection.ts';
import { drawLayers } from '#lib/layers/drawings.ts';
import { boundsOf } from '#lib/selection/map-bounds.ts';
import { partnersListedBelow, NARROW_MAP_PX } from '#lib/selection/overflow-partners.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { visibleArcs, type VisibleArc } from '#lib/symbols/visible-arcs.ts';
import { placeArcLabels, type MapLabel } from './arc-labels.ts';
import { withoutOverlaps, marksOf, type Mark } from './marks.ts';
import type { NameBox } from './name-box.ts';
import { placeNames } from './place-names.ts';
import { textWidth } from './text.ts';

/** Font sizes in px: of values and partners, and of place names. */
export interface TypeSizes {
  readonly label: number;
  readonly place: number;
}

/** The sizes on pages, as in map-text.css. */
export const PAGE_TYPE: TypeSizes = { label: 13, place: 12 };

/**
 * Frame widths in px from which a fitted map is laid out anew; html-map.css has the same limits. Between two the map grows, and labels and
 * marks keep their size.
 */
export const FRAME_WIDTHS = { s: 260, n: 300, p: 340, m: 440, l: 680, x: 960 } as const;

/** Length in canvas units of the longer side of a fitted map on a page. Whole units are smaller than a pixel on maps up to 1,000 px. */
const LONGEST = 1000;

/**
 * Size of the row of buttons at the bottom right of a map on a page, px (map/MapButtons.svelte), where the fewest arcs and marks are: at the
 * top right it would take the place of the label of Russia, and a column would hide Rason and the end of Russia's arcs on narrow maps.
 */
const BUTTONS: Size = { width: 184, height: 40 };

/** Factor by which labels are measured wider than in the site's font: embeds use fonts of the device, some of which are wider. */
const ALLOWANCE = 1.08;

/** Height of a label in px: the least side of a target by WCAG 2.2, since labels are buttons on the live map. */
const LABEL_HEIGHT = 24;

/** Width divided by height of the widest usual box of a map: on phones, and elsewhere. */
const WIDE = { phone: 1.25, else: 1.95 } as const;

/** A label's or a name's side that is fixed, so that it grows inwards from the edge of the map if its font is wider than estimated. */
export type Hold = 'left' | 'right' | null;

/** A label or a name in its layout. */
export type Laid<T> = T & { readonly hold: Hold };

/** A mark and the point of its middle in px. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly at: PxPoint;
}

/** Marks and labels of a map of a given width. They keep their size in px while the map grows. */
export interface MapLayout {
  /** Width of the frame, px. */
  readonly width: number;
  readonly marks: readonly PlacedMark[];
  /** Those whose glyph the line of an arc crosses: a map whose arcs are above its marks draws them again. */
  crossed(): PlacedMark[];
  /** Marks that are not drawn because others, end points or labels have their place, or the frame would cut them, as `layer:id`. */
  readonly covered: ReadonlySet<string>;
  readonly labels: readonly Laid<MapLabel>[];
  readonly names: readonly Laid<NameBox>[];
  readonly toPx: (point: Point) => Point;
}

/** Options of a layout; the defaults are those of a file. */
interface Setting {
  /** Factor by which the map may grow while its labels keep their size; 1 by default. */
  readonly grow?: number | undefined;
  readonly type?: TypeSizes | undefined;
  /** Whether the page lists below the map the partners for which a narrow map has no space. */
  readonly hasOverflowList?: boolean | undefined;
  /** Whether the map has buttons, or will have them once it is live. */
  readonly hasButtons?: boolean | undefined;
}

/** The canvas of a map that is fitted to its view. */
export function fittedCanvas(atlas: Atlas, { view }: Pick<Selection, 'view'>): CanvasProjection {
  return fitToLength(boundsOf(atlas, view), LONGEST);
}

/** The factor by which a map of one of FRAME_WIDTHS grows until the next one; the widest by half. */
export function growthFrom(width: number): number {
  const next = Object.values(FRAME_WIDTHS).find((other) => other > width);
  return (next ?? width * 1.5) / width;
}

/** The widest of FRAME_WIDTHS that the frame of a fitted map has in a box of px. */
export function frameWidthIn(canvas: CanvasProjection, { width, height }: Size): number {
  const frame = Math.min(width, (height * canvas.width) / canvas.height);
  return Object.values(FRAME_WIDTHS).findLast((limit) => limit <= frame) ?? FRAME_WIDTHS.s;
}

/**
 * The layout of a map on a page in a box of px: of the camera, or, without one, of the widest of FRAME_WIDTHS that its frame has, which is
 * also that of the static map.
 */
export function layoutInBox(atlas: Atlas, selection: Selection, camera: Camera | null, size: Size, hasOverflowList: boolean): MapLayout {
  if (camera) {
    const canvas = fromCamera(camera, size, { left: 0, top: 0, right: size.width, bottom: size.height });
    return layoutMap(atlas, selection, canvas, size.width, { hasOverflowList, hasButtons: true });
  }
  const canvas = fittedCanvas(atlas, selection);
  const width = frameWidthIn(canvas, size);
  return layoutMap(atlas, selection, canvas, width, { grow: growthFrom(width), hasOverflowList, hasButtons: true });
}

/** Where labels and names may be placed on a canvas drawn `width` px wide. */
interface LabelArea {
  readonly size: Size;
  /** Px of this area above the canvas, and as many below it. */
  readonly spare: number;
  /** Boxes of the map's buttons. */
  readonly buttons: readonly Box[];
}

function labelAreaOf(canvas: CanvasProjection, width: number, hasButtons: boolean): LabelArea {
  const scale = width / canvas.width;
  const height = canvas.height * scale;
  const usual = width < NARROW_MAP_PX ? WIDE.phone : WIDE.else;
  // A frame wider than usual boxes has land above and below it, where labels may be placed, too.
  const spare = canvas.cameraProjection ? 0 : Math.max(0, Math.min((width / usual - height) / 2, -canvas.bleed.top * scale));
  const size = { width, height: height + 2 * spare };
  // A frame narrower than usual boxes has land beside it, too, and the buttons are at the edge of the box.
  const boxWidth = canvas.cameraProjection ? width : Math.max(width, size.height * usual);
  return { size, spare, buttons: hasButtons ? [{ x: (width + boxWidth) / 2 - BUTTONS.width, y: size.height - BUTTONS.height, ...BUTTONS }] : [] };
}

/** Places marks, value labels and names in the frame of a canvas drawn `width` px wide. */
export function layoutMap(
  atlas: Atlas,
  selection: Selection,
  canvas: CanvasProjection,
  width: number,
  { grow = 1, type = PAGE_TYPE, hasOverflowList = false, hasButtons = false }: Setting = {}
): MapLayout {
  const { size, spare, buttons } = labelAreaOf(canvas, width, hasButtons);
  const toPx = inPx(canvas, width / canvas.width, 0).at;
  const projection = inPx(canvas, width / canvas.width, spare);
  const zoom = zoomOf(canvas, width);
  const drawn = marksOf(atlas, selection, zoom).filter(({ at, px }) => !canvas.cameraProjection || isOnCanvas(canvas, canvas.at(at), px));
  // Labels may cover minor arcs, and marks their end points, because there can be a hundred of them.
  const major = selection.arcs.filter(({ minor }) => !minor);
  const ends = [DPRK_ANCHOR, ...[...major, ...selection.gaps].map(({ partner }) => partner)].map(({ lon, lat }) => projection.at(project(lon, lat)));
  // A map that is fitted to its view draws no mark across its edge or beyond it, where the edge of the box may be; one with a camera does, because
  // marks move across it as the reader pans.
  const isWhole = (mark: Box): boolean => canvas.cameraProjection !== null || within(mark, size);
  const apart = withoutOverlaps(drawn, projection.at, ends).filter(({ mark, at }) => !mark.glyph || mark.chosen || isWhole(boxAround(at, mark.px)));
  const arcs = visibleArcs(major, projection.at, size);
  const labels = placeArcLabels(selection, {
    size,
    toPx: projection.at,
    arcs,
    measure: (text) => ({ width: textWidth(text, type.label) * ALLOWANCE + 6, height: LABEL_HEIGHT }),
    taken: buttons,
    marks: apart.flatMap(({ mark, at }) => (mark.glyph ? [boxAround(at, mark.px)] : mark.symbolPx > 0 ? [boxAround(at, mark.symbolPx)] : [])),
    symbols: apart.flatMap(({ mark, at }) => (mark.symbolPx > 0 ? [movedByGrowth(boxAround(at, mark.symbolPx), at, grow)] : [])),
    grow,
    elsewhere: hasOverflowList ? partnersListedBelow(atlas, selection, width) : new Set()
  });
  const marks = apart.filter(({ mark, at }) => !mark.glyph || mark.chosen || !isCovered(boxAround(at, mark.px), at, labels, grow));
  const kept = new Set(marks.map(({ mark }) => mark));
  const inFrame = ({ mark, at }: PlacedMark): PlacedMark => ({ mark, at: { x: at.x, y: at.y - spare } });
  const measure = (text: string): number => textWidth(text, type.place);
  const names = placeNames({
    selection,
    drawn: drawLayers(atlas, selection),
    arcs,
    projection,
    marks,
    zoom,
    size,
    labels,
    buttons,
    grow,
    measure,
    px: type.place
  });
  return {
    width,
    marks: marks.map(inFrame),
    crossed: () => marks.filter(({ mark, at }) => mark.glyph !== null && isCrossed(at, mark.px, arcs)).map(inFrame),
    covered: new Set(drawn.filter((mark) => !kept.has(mark)).map(({ layer, id }) => `${layer}:${id}`)),
    labels: moveLabels(labels, toPx).map((label, i, all) => ({ ...label, hold: holdOf(label, width) ?? holdInRow(label, all) })),
    names: moveLabels(names, toPx).map((name) => ({ ...name, hold: name.turn === 0 ? holdOf(name, width) : null })),
    toPx
  };
}

/** Whether the text of a label covers a mark at the map's own size or while it grows: a few do in the years with the most partners. */
function isCovered(mark: Box, at: PxPoint, labels: readonly MapLabel[], grow: number): boolean {
  return labels.some((label) => passes(movedByGrowth(mark, at, grow), movedByGrowth(textBox(label), label.at, grow)));
}

/** Whether an arc as wide as it is drawn crosses a mark. */
function isCrossed(at: PxPoint, px: number, arcs: ReadonlyMap<string, VisibleArc>): boolean {
  for (const { style, steps } of arcs.values()) {
    const room = boxAround(at, px + style.width);
    if (steps.some((step, i) => i > 0 && intersectsSegment(steps[i - 1]!, step, room))) return true;
  }
  return false;
}

/** The box of a label without the margin around its text. */
const textBox = ({ x, y, width, height }: Box): Box => ({ x: x + ROOM, y: y + ROOM, width: width - 2 * ROOM, height: height - 2 * ROOM });

/** Moves labels or names with the map: each keeps its offset in px from its anchor. */
export function moveLabels<T extends Box & { readonly anchor: Point; readonly at: PxPoint; readonly leader?: PxPoint | null }>(
  labels: readonly T[],
  toPx: (point: Point) => PxPoint
): T[] {
  return labels.map((label) => {
    const at = toPx(label.anchor);
    const [dx, dy] = [at.x - label.at.x, at.y - label.at.y];
    const leader = label.leader && { x: label.leader.x + dx, y: label.leader.y + dy };
    return { ...label, at, x: label.x + dx, y: label.y + dy, ...(leader === undefined ? {} : { leader }) };
  });
}

/** Fraction by which a font may draw a label wider than estimated. */
const WIDER = 0.15;

/** Px of a label's box on either side of its text. */
const ROOM = 3;

/** The side of a label that is fixed on a map `width` px wide. */
function holdOf(box: Box & { readonly align?: NameBox['align'] }, width: number): Hold {
  if (box.align === 'start') return 'left';
  if (box.align === 'end') return 'right';
  if (box.x < box.width * WIDER) return 'left';
  return box.x + box.width > width - box.width * WIDER ? 'right' : null;
}

/** The side of a part of a label where the next part of its row is, so that a wider font does not join their texts. */
function holdInRow(part: MapLabel, labels: readonly MapLabel[]): Hold {
  const others = labels.filter((other) => other !== part && other.at.x === part.at.x && other.at.y === part.at.y && other.y === part.y);
  if (others.length === 0) return null;
  if (others.every(({ x }) => x > part.x)) return 'right';
  return others.every(({ x }) => x < part.x) ? 'left' : null;
}

/** Where the text of a label is fixed, in px: at the side that is held or in the middle of its box, and in the middle of its height. */
export function textAnchor({ x, y, width, height, hold }: Laid<Box>): PxPoint {
  return { x: hold === 'left' ? x + ROOM : hold === 'right' ? x + width - ROOM : x + width / 2, y: y + height / 2 };
}
