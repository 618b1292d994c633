// Names along lines: railways, range rings, border rivers, the demarcation line. Used by place-names.ts.
import type { Kind } from '#lib/atlas/records.ts';
import { shapesOf } from '#lib/base-map/shapes.ts';
import { overlap, within, type Box, type PxPoint } from '#lib/geo/box.ts';
import type { Point } from '#lib/geo/curve.ts';
import { projected } from '#lib/geo/projected.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import { drawings } from '#lib/layers/drawings.ts';
import { DETAILS_FROM } from '#lib/layers/zoom-levels.ts';
import { DEMARCATION, RIVERS } from '#lib/symbols/names.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import type { NameBox, NameScene } from './name-box.ts';

/** A line to be named, in unit Mercator. */
interface NamedLine {
  readonly kind: Kind | 'river' | 'mdl';
  readonly id: string;
  readonly text: string;
  readonly colour: keyof Palette;
  /** Px from the line to the middle of its name. */
  readonly lift: number;
  readonly points: readonly Point[];
}

/** Px from a line to the middle of its name, which is beside it: a line through a text makes it hard to read, and a river is a band. */
const LIFT = { line: 9, river: 11 } as const;
/** Least distance in px of two names of one line. */
const SPACING = 420;
/** Px between two candidate positions on a line. */
const STEP = 12;
/** Least length of the straight line below a name, as a fraction of the name's width: where a line bends more, it is not named. */
const STRAIGHT = 0.9;

/** The lines that a map names at its zoom: those of layers, and from NEAR_ZOOM the rivers and the demarcation line. */
function namedLines({ selection, drawn, zoom }: NameScene): NamedLine[] {
  const { lang } = selection.view;
  const layers = drawings().flatMap(({ id, drawing: { names } }) =>
    names.alongFrom === undefined || zoom < names.alongFrom
      ? []
      : (drawn.get(id) ?? []).flatMap(({ geometry, properties }): NamedLine[] =>
          geometry.type === 'LineString'
            ? [
                {
                  kind: properties.kind,
                  id: properties.id,
                  text: properties.label,
                  colour: names.colour,
                  lift: LIFT.line,
                  points: projected(geometry.coordinates)
                }
              ]
            : []
        )
  );
  if (zoom < NEAR_ZOOM) return layers;
  const base = shapesOf('near').flatMap(({ geometry, properties: { id, river, status } }): NamedLine[] => {
    const name = river === 'yalu' || river === 'tumen' ? RIVERS[river][lang] : status === 'mdl' ? DEMARCATION[lang] : null;
    if (name === null) return [];
    const kind = river ? ('river' as const) : ('mdl' as const);
    return linesOf(geometry).map((line) => ({ kind, id: river ?? id, text: name, colour: river ? 'sea' : 'country', lift: LIFT.river, points: line }));
  });
  return [...base, ...layers];
}

/** Names that fit along their lines, with at least SPACING px between two of one line. Adds their boxes to `busy`. */
export function namesAlong(scene: NameScene, busy: Box[]): NameBox[] {
  const { projection, size, measure, px } = scene;
  const placed: NameBox[] = [];
  for (const line of namedLines(scene)) {
    const width = measure(line.text) + 6;
    const height = px * 1.2 + 2;
    for (const points of projection.line(line.points)) {
      for (const position of inOrder(positionsAlong(points, width), scene)) {
        const [dx, dy] = [Math.sin((position.turn * Math.PI) / 180) * line.lift, -Math.cos((position.turn * Math.PI) / 180) * line.lift];
        const centre = { x: position.x + dx, y: position.y + dy };
        if (placed.some((other) => other.kind === line.kind && other.id === line.id && Math.hypot(other.at.x - position.x, other.at.y - position.y) < SPACING))
          continue;
        const cover = boxesBelow(centre, position.turn, width, height);
        if (!cover.every((box) => within(box, size) && !busy.some((other) => overlap(box, other)))) continue;
        busy.push(...cover);
        placed.push({
          kind: line.kind,
          id: line.id,
          figure: undefined,
          colour: line.colour,
          lines: [line.text],
          align: 'middle',
          turn: position.turn,
          x: centre.x - width / 2,
          y: centre.y - height / 2,
          width,
          height,
          anchor: projection.from(position),
          at: { x: position.x, y: position.y }
        });
      }
    }
  }
  return placed;
}

/**
 * Positions on a line in the order in which they are tried: from its middle outwards, or from close by around the middle of the map, which is in
 * view also where the box is smaller than the server knows.
 */
function inOrder<T extends PxPoint>(positions: readonly T[], { zoom, size }: NameScene): readonly T[] {
  if (zoom < DETAILS_FROM) return positions;
  const off = ({ x, y }: T): number => Math.abs(Math.hypot(x - size.width / 2, y - size.height / 2) - NEAR_MIDDLE);
  return [...positions].sort((a, b) => off(a) - off(b));
}

/** Px from the middle of the map, where the name of a crossing is, at which a line is best named. */
const NEAR_MIDDLE = 110;

/** Centres and directions (degrees, readable from left to right) of names of a width along a line in px, from its middle outwards. */
function positionsAlong(points: readonly PxPoint[], width: number): (PxPoint & { readonly turn: number })[] {
  const lengths = [0];
  for (let i = 1; i < points.length; i++) lengths.push(lengths[i - 1]! + Math.hypot(points[i]!.x - points[i - 1]!.x, points[i]!.y - points[i - 1]!.y));
  const total = lengths.at(-1) ?? 0;
  const at = (distance: number): PxPoint => {
    const i = Math.max(
      1,
      lengths.findIndex((length) => length >= distance)
    );
    const [a, b, from, to] = [points[i - 1]!, points[i]!, lengths[i - 1]!, lengths[i]!];
    const share = to > from ? (distance - from) / (to - from) : 0;
    return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
  };
  const count = Math.max(0, Math.floor((total - width) / STEP));
  const middles = Array.from({ length: count }, (_, i) => width / 2 + (i + 0.5) * STEP).sort((a, b) => Math.abs(a - total / 2) - Math.abs(b - total / 2));
  return middles.flatMap((middle) => {
    const [a, centre, b] = [at(middle - width / 2), at(middle), at(middle + width / 2)];
    if (Math.hypot(b.x - a.x, b.y - a.y) < STRAIGHT * width) return [];
    const turn = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
    return [{ ...centre, turn: turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn }];
  });
}

/** Upright squares that together cover a rotated box around its centre. */
function boxesBelow({ x, y }: PxPoint, turn: number, width: number, height: number): Box[] {
  const [dx, dy] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const count = Math.ceil(width / height);
  return Array.from({ length: count }, (_, i) => {
    const along = ((i + 0.5) / count - 0.5) * width;
    return { x: x + dx * along - height / 2, y: y + dy * along - height / 2, width: height, height };
  });
}

/** The lines of a geometry in unit Mercator; none for another kind. */
export function linesOf(geometry: GeoJSON.Geometry): (readonly Point[])[] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  return lines.map(projected);
}
