// The camera of a map and its projection to px, computed as MapLibre does. For static maps and everything else that has no MapLibre.
import type { Size } from './box.ts';
import { project, type Point } from './curve.ts';

/** A camera: centre in degrees, web map zoom (512 px tiles), bearing and pitch in degrees. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Width of the world in px at zoom 0, as in MapLibre. */
export const WORLD_PX = 512;

/** Lowest zoom (the whole world in a phone's column) and highest zoom of the map; 512 px tiles. */
export const MIN_ZOOM = -1;
export const MAX_ZOOM = 15;

/** Zoom from which the detailed coastlines and borders are drawn. */
export const NEAR_ZOOM = 7.5;

/** Distance from the camera to the centre, in box heights: MapLibre's field of view is 2·atan ⅓. */
const DISTANCE = 1.5;

/** Distance in box heights below which nothing is drawn, as in MapLibre's transform. */
const NEAREST = 1 / 50;

/** How a camera projects the ground into a box. Points are unit Mercator, or px from the top left of the box. */
export interface MapProjection {
  readonly zoom: number;
  /** Degrees by which the map is rotated counter-clockwise. */
  readonly bearing: number;
  /** A point seen from straight above, in px from the centre: rotated, but not tilted. */
  toGround(point: Point): Point;
  /** Ground with a larger y lies behind the camera; Infinity if the camera points straight down. */
  readonly nearest: number;
  /** Applies the tilt. Ground behind the camera ends up far below the box. */
  tilt(ground: Point): Point;
  toPx(point: Point): Point;
  /** The point on the ground, in unit Mercator, that is seen at a point in px of the box. Not defined above the horizon. */
  fromPx(point: Point): Point;
  /** Rotation and tilt of something flat on the ground at a point: a, b, c, d of an SVG or CSS matrix, identity scale at the centre. */
  matrixAt(point: Point): readonly [number, number, number, number];
}

/**
 * The projection of a camera in a box, equal to MapLibre's Mercator transform (mercator_transform.ts, _calcMatrices): rotated by the
 * bearing, tilted by the pitch, in perspective from 1.5 box heights away.
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
  /** Scale at a point relative to the centre. */
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
    fromPx: ({ x, y }) => {
      const [sx, sy] = [x - size.width / 2, y - size.height / 2];
      const groundY = (sy * distance) / (cosP * distance + sy * sinP);
      const groundX = sx / growth({ x: 0, y: groundY });
      return { x: middle.x + (groundX * cosB - groundY * sinB) / world, y: middle.y + (groundX * sinB + groundY * cosB) / world };
    },
    matrixAt: (point) => {
      const ground = toGround(point);
      const k = growth(ground);
      // Partial derivatives of the tilt by ground x and y, times the rotation.
      const [xx, xy, yy] = [k, (ground.x * k * k * sinP) / distance, cosP * k * k];
      return [xx * cosB - xy * sinB, -yy * sinB, xx * sinB + xy * cosB, yy * cosB];
    }
  };
}

/** Centre and zoom within MapLibre's limits: its zooms, and no space above or below the world. */
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
