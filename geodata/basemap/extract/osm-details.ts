// The water, railways, roads and built-up areas of an .osm.pbf file that come near the border.
import type { Position } from 'geojson';
import type { Detail, Extract } from './detail.ts';
import { AREAS, kindOfTags, type Classified } from './kinds.ts';
import { visitOsm, type OsmMember } from './osm-pbf.ts';
import { joinRings, nestRings } from './rings.ts';

interface Way {
  readonly refs: readonly number[];
  readonly kind: Classified | undefined;
}

/** A multipolygon. */
interface Relation {
  readonly kind: Classified;
  readonly members: readonly OsmMember[];
}

/**
 * Reads an .osm.pbf file. `isNear` says of a position whether it is near the border; of what comes near, the whole line or area is returned.
 * The file is read four times, because ways stand after the nodes to which they refer, and the nodes of a whole country would not fit into memory.
 */
export function osmDetails(path: string, isNear: (lon: number, lat: number) => boolean): Extract {
  const near = new Set<number>();
  const { day } = visitOsm(path, {
    node: (id, lon, lat) => {
      if (isNear(lon, lat)) near.add(id);
    }
  });

  const relations: Relation[] = [];
  const members = new Set<number>();
  visitOsm(path, {
    relation: (_, list, tags) => {
      const found = tags();
      const kind = found['type'] === 'multipolygon' ? kindOfTags(found) : undefined;
      if (!kind || !AREAS.has(kind.kind)) return;
      relations.push({ kind, members: list });
      for (const { way } of list) members.add(way);
    }
  });

  const ways = new Map<number, Way>();
  const nearWays = new Set<number>();
  visitOsm(path, {
    way: (id, refs, tags) => {
      const isClose = refs.some((ref) => near.has(ref));
      if (isClose) nearWays.add(id);
      const kind = isClose ? kindOfTags(tags()) : undefined;
      if (kind || members.has(id)) ways.set(id, { refs, kind });
    }
  });
  const nearRelations = relations.filter((relation) => relation.members.some(({ way }) => nearWays.has(way)));
  const used = new Set(nearRelations.flatMap((relation) => relation.members.map(({ way }) => way)));
  for (const [id, { kind }] of ways) if (!kind && !used.has(id)) ways.delete(id);

  const wanted = new Set<number>();
  for (const { refs } of ways.values()) for (const ref of refs) wanted.add(ref);
  const positions = new Map<number, Position>();
  visitOsm(path, {
    node: (id, lon, lat) => {
      if (wanted.has(id)) positions.set(id, [lon, lat]);
    }
  });
  const placed = (refs: readonly number[]): Position[] =>
    refs.flatMap((ref) => {
      const position = positions.get(ref);
      return position ? [position] : [];
    });

  return { day, ...detailsOf(ways, nearRelations, placed) };
}

/** The details of ways and multipolygons; areas that lack a part in the file are counted as broken. */
function detailsOf(
  ways: ReadonlyMap<number, Way>,
  relations: readonly Relation[],
  placed: (refs: readonly number[]) => Position[]
): Pick<Extract, 'details' | 'broken'> {
  const details: Detail[] = [];
  let broken = 0;
  for (const { refs, kind } of ways.values()) {
    if (!kind) continue;
    const line = placed(refs);
    if (!AREAS.has(kind.kind)) {
      if (line.length > 1) details.push({ ...kind, paths: [line] });
    } else if (refs[0] === refs.at(-1) && line.length === refs.length) details.push({ ...kind, paths: [line] });
    else broken += 1;
  }
  for (const { kind, members: list } of relations) {
    const rings = (role: (name: string) => boolean): { rings: number[][]; open: number } =>
      joinRings(list.filter((member) => role(member.role)).flatMap(({ way }) => (ways.has(way) ? [ways.get(way)!.refs] : [])));
    const outer = rings((role) => role !== 'inner');
    const inner = rings((role) => role === 'inner');
    const missing = list.filter(({ way }) => !ways.has(way)).length;
    if (outer.open + inner.open + missing > 0) broken += 1;
    for (const paths of nestRings(outer.rings.map(placed), inner.rings.map(placed))) details.push({ ...kind, paths });
  }
  return { details, broken };
}
