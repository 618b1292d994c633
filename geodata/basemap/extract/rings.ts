// Rings of areas whose outline is in several ways.
import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';

/** Closed rings of node ids from ways that meet at their ends; `open` counts what does not close, because a way is missing. */
export function joinRings(ways: readonly (readonly number[])[]): { rings: number[][]; open: number } {
  const left = new Set(ways.filter((way) => way.length > 1));
  const rings: number[][] = [];
  let open = 0;
  for (const first of left) {
    left.delete(first);
    let ring = [...first];
    while (ring[0] !== ring.at(-1)) {
      const end = ring.at(-1);
      const next = [...left].find((way) => way[0] === end || way.at(-1) === end);
      if (!next) break;
      left.delete(next);
      ring = ring.concat((next[0] === end ? next : [...next].reverse()).slice(1));
    }
    if (ring[0] === ring.at(-1) && ring.length > 3) rings.push(ring);
    else open += 1;
  }
  return { rings, open };
}

/** Polygons from outer rings and holes: a hole belongs to the outer ring around its first position. Rings of fewer than four positions are left out. */
export function nestRings(outer: readonly (readonly Position[])[], holes: readonly (readonly Position[])[]): Position[][][] {
  const polygons = outer.filter((ring) => ring.length > 3).map((ring) => [[...ring]]);
  for (const hole of holes) {
    if (hole.length < 4) continue;
    const home = polygons.find(([ring]) => booleanPointInPolygon(hole[0]!, { type: 'Polygon', coordinates: [ring!] }));
    home?.push([...hole]);
  }
  return polygons;
}
