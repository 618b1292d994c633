// Border lines from the outlines of two countries, for the base map.
import type { Position } from 'geojson';

type Edge = readonly [Position, Position];

export interface Border {
  readonly lines: Position[][];
  /** Rings of land that belong to neither outline or to both, where the outlines separate and meet again. */
  readonly between: Position[][];
}

/**
 * The land border of two countries: the edges in both outlines, chained into lines. If the outlines separate and meet again within `bridge`
 * degrees of path, the first country's outline is used in between, so that the line has no gap.
 */
export function sharedBorder(a: readonly Position[][][], b: readonly Position[][][], bridge: number): Border {
  const other = new Set(edges(b).map(key));
  const shared = edges(a).filter((edge) => other.has(key(edge)));
  const lines = chain(shared);
  const mine = gaps(a, lines, bridge);
  const theirs = gaps(b, lines, bridge);
  const between = mine.flatMap((path) => {
    const theirPath = theirs.find((p) => ends(p) === ends(path));
    if (!theirPath) return [];
    const back = name(theirPath[0]!) === name(path[0]!) ? [...theirPath].reverse() : theirPath;
    return [[...path, ...back.slice(1)]];
  });
  return { lines: chain([...shared, ...mine.flatMap(pathEdges)]), between };
}

const name = (p: Position): string => p.join(',');
const pathEdges = (path: readonly Position[]): Edge[] => path.slice(1).map((p, i): Edge => [path[i]!, p]);
const ends = (path: readonly Position[]): string => key([path[0]!, path[path.length - 1]!]);

function edges(parts: readonly Position[][][]): Edge[] {
  return parts.flatMap((rings) => rings.flatMap(pathEdges));
}

function key([p, q]: Edge): string {
  return name(p) < name(q) ? `${name(p)} ${name(q)}` : `${name(q)} ${name(p)}`;
}

/** Chains touching edges into lines; a line ends where one edge or more than two meet. */
function chain(all: readonly Edge[]): Position[][] {
  const at = new Map<string, Edge[]>();
  for (const edge of all) for (const p of edge) at.set(name(p), [...(at.get(name(p)) ?? []), edge]);
  const used = new Set<Edge>();
  const lines: Position[][] = [];
  const walk = (from: Position): void => {
    for (const first of at.get(name(from)) ?? []) {
      const line = [from];
      for (let edge: Edge | undefined = first; edge && !used.has(edge);) {
        used.add(edge);
        const tip = line[line.length - 1]!;
        const next: Position = name(edge[0]) === name(tip) ? edge[1] : edge[0];
        line.push(next);
        const here: Edge[] = at.get(name(next)) ?? [];
        edge = here.length === 2 ? here.find((e) => !used.has(e)) : undefined;
      }
      if (line.length > 1) lines.push(line);
    }
  };
  // Lines are followed from their ends first; what remains are closed loops.
  for (const edge of all) for (const p of edge) if (at.get(name(p))?.length !== 2) walk(p);
  for (const edge of all) if (!used.has(edge)) walk(edge[0]);
  return lines;
}

/** Parts of an outline, at most `bridge` degrees long, between the ends of two lines. */
function gaps(parts: readonly Position[][][], lines: readonly Position[][], bridge: number): Position[][] {
  const lineAt = new Map(lines.flatMap((line) => [line[0]!, line[line.length - 1]!].map((p) => [name(p), line] as const)));
  return parts.flat().flatMap((ring) => {
    const stops = ring.flatMap((p, i) => (lineAt.has(name(p)) ? [i] : []));
    return stops.flatMap((from, n) => {
      const path = ring.slice(from, (stops[n + 1] ?? from) + 1);
      // If both ends belong to one line, the part is that line or the far bank of an island, and nothing is missing.
      const endsDiffer = path.length > 1 && lineAt.get(name(path[0]!)) !== lineAt.get(name(path[path.length - 1]!));
      return endsDiffer && length(path) <= bridge ? [path] : [];
    });
  });
}

function length(path: readonly Position[]): number {
  return pathEdges(path).reduce((sum, [p, q]) => sum + Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!), 0);
}
