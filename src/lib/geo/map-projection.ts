import type { Size } from './box.ts';
import { project, type Point } from './curve.ts';

/** Where the reader looks: degrees, web map zoom (512 px tiles), bearing and pitch in degrees. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Width of a MapLibre world in px at zoom 0. */
export const WORLD_PX = 512;

/** Farthest out (the whole world in a phone's column) and closest in the map goes; 512 px tiles. */
export const MIN_ZOOM = -1;
export const MAX_ZOOM = 15;

/** Box heights from the camera to the middle of what it sees: MapLibre's field of view, 2·atan ⅓. */
const DISTANCE = 1.5;

/** Box heights from the camera to what is nearest of all that is drawn, as in MapLibre's transform. */
const NEAREST = 1 / 50;

/** How a camera shows the ground in a box of px. Points are unit Mercator, or px from the box's top left. */
export interface MapProjection {
  readonly zoom: number;
  /** Degrees the map is turned counter-clockwise. */
  readonly bearing: number;
  /** A point on the ground as seen from straight above: px from the middle, turned, before the tilt. */
  toGround(point: Point): Point;
  /** Ground with a larger y lies behind the camera; Infinity where it looks straight down. */
  readonly nearest: number;
  /** The tilt. Ground behind the camera goes far below the box. */
  tilt(ground: Point): Point;
  toPx(point: Point): Point;
  /** How something flat on the ground is turned and tilted there: a, b, c, d of an SVG or CSS matrix, 1 in the middle. */
  matrixAt(point: Point): readonly [number, number, number, number];
}

/**
 * The lens of a camera in a box, equal to MapLibre's Mercator transform (mercator_transform.ts, _calcMatrices): turned
 * by the bearing, tilted by the pitch, seen in perspective from 1.5 box heights away.
 */
export function mapProjection(camera: Camera, size: Size): MapProjection {
  const { middle, zoom } = held(camera, size);
  const world = WORLD_PX * 2 ** zoom;
  const [sinB, cosB] = sinCos(camera.bearing);
  const [sinP, cosP] = sinCos(camera.pitch);
  const distance = DISTANCE * size.height;
  const nearest = sinP > 0 ? (distance - NEAREST * size.height) / sinP : Infinity;
  const toGround = (point: Point): Point => {
    const [dx, dy] = [(point.x - middle.x) * world, (point.y - middle.y) * world];
    return { x: dx * cosB + dy * sinB, y: dy * cosB - dx * sinB };
  };
  /** How much larger than in the middle things look there. */
  const growth = (ground: Point): number => distance / (distance - Math.min(ground.y, nearest) * sinP);
  const tilt = (ground: Point): Point => {
    const k = growth(ground);
    return { x: size.width / 2 + ground.x * k, y: size.height / 2 + ground.y * cosP * k };
  };
  return {
    zoom,
    bearing: camera.bearing,
    toGround,
    nearest,
    tilt,
    toPx: (point) => tilt(toGround(point)),
    matrixAt: (point) => {
      const ground = toGround(point);
      const k = growth(ground);
      // Derivatives of the tilt by ground x and y, times the turn.
      const [xx, xy, yy] = [k, (ground.x * k * k * sinP) / distance, cosP * k * k];
      return [xx * cosB - xy * sinB, -yy * sinB, xx * sinB + xy * cosB, yy * cosB];
    }
  };
}

/** Middle and zoom as MapLibre holds them: within its zooms, and with no room above or below the world. */
function held({ lon, lat, zoom }: Camera, { height }: Size): { readonly middle: Point; readonly zoom: number } {
  const wanted = project(lon, lat);
  const allowed = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
  const share = height / (WORLD_PX * 2 ** allowed);
  if (share > 1) return { middle: { x: wanted.x, y: 0.5 }, zoom: allowed + Math.log2(share) };
  return { middle: { x: wanted.x, y: Math.min(1 - share / 2, Math.max(share / 2, wanted.y)) }, zoom: allowed };
}

function sinCos(degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.sin(angle), Math.cos(angle)];
}
