// Path data of land, water and borders for a canvas, simplified and clipped. Used through shapes.ts.
import type { LandShape } from '#lib/base-map/shapes.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { simplifyLine, simplifyRing } from '#lib/geo/simplify.ts';
import { linePath } from './path.ts';
import type { CanvasProjection } from '#lib/geo/canvas-projection.ts';

/** Kind of a base map feature, which decides its style. */
export type LandKind = 'sea' | 'land' | 'dprk' | 'water' | 'river' | 'border' | 'mdl';

/** The base map as path data in canvas units, lowest first. */
export type Land = readonly { readonly ground: LandKind; readonly d: string }[];

const ORDER: readonly LandKind[] = ['sea', 'land', 'dprk', 'water', 'river', 'border', 'mdl'];

/** Smallest island drawn, in square units. */
const LEAST_AREA = 3;

/** Draws the shapes on the canvas, simplified to `tolerance` units and clipped at the bleed. */
export function drawLand(shapes: readonly LandShape[], canvas: CanvasProjection, tolerance: number): Land {
  const paths = new Map<LandKind, string>();
  for (const { geometry, properties } of shapes) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];
    const d =
      polygons
        .flat()
        .map((ring) => ringPath(ring, canvas, tolerance))
        .join('') + lines.map((line) => linesPath(line, canvas, tolerance)).join('');
    for (const ground of groundsOf(properties)) if (d) paths.set(ground, (paths.get(ground) ?? '') + d);
  }
  return ORDER.flatMap((ground) => ({ ground, d: paths.get(ground) ?? '' })).filter(({ d }) => d !== '');
}

function groundsOf({ id, kind, status, river }: LandShape['properties']): LandKind[] {
  if (kind === 'land') return [id === 'prk' ? 'dprk' : 'land'];
  if (kind !== 'border') return [kind];
  return status === 'mdl' ? ['mdl'] : river ? ['river', 'border'] : ['border'];
}

function ringPath(ring: readonly GeoJSON.Position[], canvas: CanvasProjection, tolerance: number): string {
  return copies(ring.slice(0, -1))
    .map((points) => simplifyRing(canvas.ring(points), tolerance))
    .filter((points) => Math.abs(area(points)) >= LEAST_AREA)
    .map((points) => linePath(points, true))
    .join('');
}

function linesPath(line: readonly GeoJSON.Position[], canvas: CanvasProjection, tolerance: number): string {
  return copies(line)
    .flatMap((points) => canvas.line(points))
    .map((points) => linePath(simplifyLine(points, tolerance), false))
    .join('');
}

/** Copies of the world to draw: a wide box centred near the antimeridian can show two on one side. */
const WORLDS = [-2, -1, 0, 1, 2];

/** The line in unit Mercator, once for every copy of the world. */
function copies(line: readonly GeoJSON.Position[]): Point[][] {
  const points = line.map(([lon = 0, lat = 0]) => project(lon, Math.max(-85, Math.min(85, lat))));
  return WORLDS.map((world) => points.map(({ x, y }) => ({ x: x + world, y })));
}

function area(ring: readonly Point[]): number {
  return ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length] as Point;
    return sum + (a.x * b.y - b.x * a.y) / 2;
  }, 0);
}
