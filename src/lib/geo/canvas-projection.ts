// Projection of a map without MapLibre: from unit Mercator to the units of a canvas, with or without a camera. Begin here to draw a static
// map of any size, or to place the labels of either map.
import { project, type Point } from './curve.ts';
import type { BoundingBox, Size } from './box.ts';
import { mapProjection, WORLD_PX, type Camera, type MapProjection } from './map-projection.ts';
import { clipLine, clipRing, type Bounds } from './clip.ts';

/** The canvas of a static map. The visible part is 0,0 to width,height; land is drawn out to the bleed. */
export interface CanvasProjection {
  readonly width: number;
  readonly height: number;
  readonly bleed: Bounds;
  /** Units per width of the world, at the centre. */
  readonly world: number;
  /** Projection of the camera; null if the whole frame is shown, north up. */
  readonly cameraProjection: MapProjection | null;
  /** Unit Mercator to canvas units. */
  readonly at: (point: Point) => Point;
  /** Canvas units to unit Mercator. */
  readonly from: (point: Point) => Point;
  /** The part of a closed ring in unit Mercator that lies on the canvas; empty if none does. */
  readonly ring: (points: readonly Point[]) => readonly Point[];
  /** The parts of a line in unit Mercator that lie on the canvas. */
  readonly line: (points: readonly Point[]) => Point[][];
}

/** The projection of a canvas as it is drawn, in px. */
export type PxProjection = Pick<CanvasProjection, 'at' | 'from' | 'ring' | 'line'>;

/** The projection of a canvas drawn at `scale` px per unit, and moved down by `down` px. */
export function inPx(canvas: CanvasProjection, scale: number, down: number): PxProjection {
  const px = ({ x, y }: Point): Point => ({ x: x * scale, y: y * scale + down });
  return {
    at: (point) => px(canvas.at(point)),
    from: ({ x, y }) => canvas.from({ x: x / scale, y: (y - down) / scale }),
    ring: (points) => canvas.ring(points).map(px),
    line: (points) => canvas.line(points).map((part) => part.map(px))
  };
}

/** Width and height of a bounding box in unit Mercator. */
function mercatorSize(frame: BoundingBox): { readonly width: number; readonly height: number } {
  const a = project(frame.west, frame.north);
  const b = project(frame.east, frame.south);
  return { width: b.x - a.x, height: b.y - a.y };
}

/** A canvas on which the whole frame is centred in `box`, as `fit` fits it into a box in px. The bleed is in canvas units. */
export function fitToBox(frame: BoundingBox, box: Bounds, bleed: Bounds): CanvasProjection {
  const corner = project(frame.west, frame.north);
  const size = mercatorSize(frame);
  const world = Math.min((box.right - box.left) / size.width, (box.bottom - box.top) / size.height);
  const left = (box.left + box.right - size.width * world) / 2;
  const top = (box.top + box.bottom - size.height * world) / 2;
  const at = (point: Point): Point => ({ x: left + (point.x - corner.x) * world, y: top + (point.y - corner.y) * world });
  const edge = grown(bleed, EDGE);
  return {
    width: box.right - box.left,
    height: box.bottom - box.top,
    bleed,
    world,
    cameraProjection: null,
    at,
    from: ({ x, y }) => ({ x: corner.x + (x - left) / world, y: corner.y + (y - top) / world }),
    ring: (points) => onSheet(points.map(at), edge, clipRing, []),
    line: (points) => onSheet(points.map(at), edge, clipLine, [])
  };
}

/** A canvas that shows what a camera sees in a box in px, at `detail` units per px. The bleed is in px, too. */
export function fromCamera(camera: Camera, size: Size, bleed: Bounds, detail = 1): CanvasProjection {
  const projection = mapProjection(camera, size);
  const scaled = ({ x, y }: Point): Point => ({ x: x * detail, y: y * detail });
  const units = { left: bleed.left * detail, top: bleed.top * detail, right: bleed.right * detail, bottom: bleed.bottom * detail };
  const edge = grown(units, EDGE);
  const ahead = { left: -Infinity, top: -Infinity, right: Infinity, bottom: projection.nearest };
  const tilted = (points: readonly Point[]): Point[] => points.map((point) => scaled(projection.tilt(point)));
  return {
    width: size.width * detail,
    height: size.height * detail,
    bleed: units,
    world: WORLD_PX * 2 ** projection.zoom * detail,
    cameraProjection: projection,
    at: (point) => scaled(projection.toPx(point)),
    from: ({ x, y }) => projection.fromPx({ x: x / detail, y: y / detail }),
    ring: (points) => onSheet(tilted(clipRing(points.map(projection.toGround), ahead)), edge, clipRing, []),
    line: (points) => clipLine(points.map(projection.toGround), ahead).flatMap((part) => onSheet(tilted(part), edge, clipLine, []))
  };
}

/** Units beyond the bleed at which shapes are clipped, so that no outline runs along its edge. */
const EDGE = 8;

function grown({ left, top, right, bottom }: Bounds, by: number): Bounds {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** Clips points with `cut`, skipping shapes that do not touch the canvas: at high zooms most do not. */
function onSheet<T>(points: readonly Point[], edge: Bounds, cut: (points: readonly Point[], bounds: Bounds) => T, nothing: T): T {
  const { left, top, right, bottom } = edge;
  const touches = points.some((p) => p.x >= left) && points.some((p) => p.x <= right) && points.some((p) => p.y >= top) && points.some((p) => p.y <= bottom);
  return touches ? cut(points, edge) : nothing;
}

/** The zoom at which the live map has the scale of the canvas if that is `px` px wide. */
export function zoomOf(canvas: CanvasProjection, px: number): number {
  return Math.log2((canvas.world * px) / (canvas.width * WORLD_PX));
}

/** Whether a point in canvas units is visible, or at most `room` units outside. */
export function isOnCanvas(canvas: CanvasProjection, p: Point, room: number): boolean {
  return p.x >= -room && p.y >= -room && p.x <= canvas.width + room && p.y <= canvas.height + room;
}

/** Widest and tallest boxes, as width divided by height, that the land must fill. */
const WIDEST = 2.6;
const TALLEST = 0.55;

/** A canvas whose longer side is `longest` units, with enough land around it for boxes from tall phones to wide screens. */
export function fitToLength(frame: BoundingBox, longest: number): CanvasProjection {
  const size = mercatorSize(frame);
  const scale = longest / Math.max(size.width, size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const x = Math.max(0, (height * WIDEST - width) / 2);
  const y = Math.max(0, (width / TALLEST - height) / 2);
  const box = { left: 0, top: 0, right: width, bottom: height };
  return fitToBox(frame, box, { left: -x, top: -y, right: width + x, bottom: height + y });
}
