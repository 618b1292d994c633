// The area of the detailed geometry, and operations on polygons for the base map.
import { bboxClip } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** West, south, east, north in degrees: the area in which the detailed geometry replaces the world's. */
export const NEAR_BOX: [number, number, number, number] = [121, 36, 135, 45];

/** The polygons of a Polygon or MultiPolygon. */
export function polygons(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The part of some polygons inside a box; rings that are outside, or have no area after clipping, are removed. */
export function clip(parts: readonly Position[][][], box: [number, number, number, number]): Position[][][] {
  return parts.flatMap((coordinates) => {
    if (!touches(coordinates, box)) return [];
    const shape: Feature<Polygon> = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
    return polygons(bboxClip(shape, box).geometry as Polygon | MultiPolygon).filter((p) => (p[0]?.length ?? 0) >= 4);
  });
}

/** Coordinates rounded to a number of decimals, without repeated points; rings without area are removed. */
export function round(parts: readonly Position[][][], decimals: (p: Position) => number): Position[][][] {
  return parts.flatMap((rings) => {
    const kept = rings.map((ring) => roundLine(ring, decimals)).filter((ring) => ring.length >= 4 && boxArea(ring) !== 0);
    // A polygon without its outer ring is removed, including its holes.
    return kept.length > 0 && roundLine(rings[0] ?? [], decimals).length >= 4 ? [kept] : [];
  });
}

/** A line's coordinates rounded, without repeated points. */
export function roundLine(line: readonly Position[], decimals: (p: Position) => number): Position[] {
  const out: Position[] = [];
  for (const p of line) {
    const d = decimals(p);
    const next = [Number(p[0]!.toFixed(d)), Number(p[1]!.toFixed(d))];
    const last = out[out.length - 1];
    if (!last || last[0] !== next[0] || last[1] !== next[1]) out.push(next);
  }
  return out;
}

/** Outer rings counter-clockwise, holes clockwise (RFC 7946, 3.1.6). */
export function wind(parts: readonly Position[][][]): Position[][][] {
  return parts.map((rings) => rings.map((ring, i) => (boxArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse())));
}

/** Signed planar area in square degrees, positive for counter-clockwise rings. */
export function boxArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1]!;
    const b = ring[i]!;
    sum += a[0]! * b[1]! - b[0]! * a[1]!;
  }
  return sum / 2;
}

function touches(rings: readonly Position[][], [west, south, east, north]: [number, number, number, number]): boolean {
  let [w, s, e, n] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of rings[0] ?? []) {
    w = Math.min(w, x!);
    e = Math.max(e, x!);
    s = Math.min(s, y!);
    n = Math.max(n, y!);
  }
  return w < east && e > west && s < north && n > south;
}
