import { project, type Point } from '#lib/symbols/curve.ts';
import type { Frame } from '#lib/selection/extent.ts';

/** A rectangle in the sheet's units. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The paper a picture is drawn on: the frame fills 0,0 to width,height; land is drawn out to the bleed. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly bleed: Bounds;
  /** Units of one world's width. */
  readonly world: number;
  /** Unit Mercator to the sheet's units. */
  readonly at: (point: Point) => Point;
}

/** Width and height of a frame in unit Mercator. */
export function extent(frame: Frame): { readonly width: number; readonly height: number } {
  const a = project(frame.west, frame.north);
  const b = project(frame.east, frame.south);
  return { width: b.x - a.x, height: b.y - a.y };
}

/** A sheet on which the frame, whole and centred, fills `box` the way `fit` fills a box of px; the bleed is the box. */
export function boxed(frame: Frame, box: Bounds, bleed: Bounds): Sheet {
  const corner = project(frame.west, frame.north);
  const size = extent(frame);
  const world = Math.min((box.right - box.left) / size.width, (box.bottom - box.top) / size.height);
  const left = (box.left + box.right - size.width * world) / 2;
  const top = (box.top + box.bottom - size.height * world) / 2;
  return {
    width: box.right - box.left,
    height: box.bottom - box.top,
    bleed,
    world,
    at: (point) => ({ x: left + (point.x - corner.x) * world, y: top + (point.y - corner.y) * world })
  };
}

/** Width of a MapLibre world in px at zoom 0. */
const WORLD_PX = 512;

/** The live map's zoom where the sheet's frame is `px` px wide. */
export function zoomOf(sheet: Sheet, px: number): number {
  return Math.log2((sheet.world * px) / (sheet.width * WORLD_PX));
}

/** Widest and tallest boxes, as width : height, that a picture must fill with land. */
const WIDEST = 2.6;
const TALLEST = 0.55;

/** A sheet whose longer side is `longest` units, with land enough for boxes from tall phones to wide screens. */
export function framed(frame: Frame, longest: number): Sheet {
  const size = extent(frame);
  const scale = longest / Math.max(size.width, size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const x = Math.max(0, (height * WIDEST - width) / 2);
  const y = Math.max(0, (width / TALLEST - height) / 2);
  const box = { left: 0, top: 0, right: width, bottom: height };
  return boxed(frame, box, { left: -x, top: -y, right: width + x, bottom: height + y });
}
