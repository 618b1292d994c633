// Placement of the names of places, towns, seas, countries and lines on a map, after marks and value labels. Used by layout.ts.
import { localName } from '#lib/atlas/lookup.ts';
import { boxAround, movedByGrowth, overlap, passes, within, type Box, type MovedBox, type PxPoint } from '#lib/geo/box.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { NEAR_ZOOM } from '#lib/geo/map-projection.ts';
import { DETAILS_FROM } from '#lib/layers/zoom-levels.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { shapesOf } from '#lib/base-map/shapes.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { COUNTRIES, HOME_TOWN, SEAS, type Label } from '#lib/symbols/names.ts';
import type { VisibleArc } from '#lib/symbols/visible-arcs.ts';
import { banks } from './banks.ts';
import type { NameBox, NameKind, NameScene } from './name-box.ts';
import { linesOf, namesAlong } from './line-names.ts';
import { END_RADIUS, RING_PX, hasRing, type Mark } from './marks.ts';
import { wrap } from './text.ts';
import { lowestTownRank, TOWNS } from '#lib/base-map/towns.ts';

interface NameRequest {
  readonly kind: NameKind;
  readonly id: string;
  readonly figure?: string | undefined;
  readonly colour: keyof Palette;
  readonly text: string;
  /** The point that the name belongs to, in unit Mercator; several if each of the positions has its own. */
  readonly anchors: readonly Point[];
  readonly chosen?: boolean;
  /** Candidate centres in px, best first. */
  readonly positions: (width: number, height: number) => Positions;
}

type Positions = readonly (Point & { readonly align?: NameBox['align'] })[];

/** Em at which a name wraps, and its line height. */
const MAX_EM = 12;
export const LINE_EM = 1.2;

/** Px of a name's box on either side of its text. */
const ROOM = 3;

/** Px that the point of a town takes. */
const TOWN_POINT = 8;

/** Names that fit without covering arcs, marks, values or each other, the most important first. */
export function placeNames(scene: NameScene): NameBox[] {
  const { selection, marks, zoom, size, labels, buttons, grow, measure, px } = scene;
  const toPx = scene.projection.at;
  const taken = [...labels, ...buttons];
  const leaders = alongLeaders(labels);
  const ends = selection.gaps.map(({ partner: { lon, lat } }) => boxAround(toPx(project(lon, lat)), 2 * END_RADIUS));
  const busy = [
    ...taken,
    ...leaders,
    ...ends,
    ...marks.filter(({ mark }) => mark.glyph).map(({ mark, at }) => boxAround(at, mark.px - 1)),
    ...alongArcs(scene.arcs)
  ];
  /** Labels and names placed so far, at both sizes of a map that grows. */
  const moving: MovedBox[] = grow > 1 ? [...labels, ...leaders].map((box) => movedByGrowth(box, box.at, grow)) : [];
  const named = marks.filter(({ mark }) => mark.chosen || zoom >= mark.namesFrom);
  const partners = new Set([...selection.arcs.filter(({ minor }) => !minor), ...selection.gaps].map(({ partner }) => partner.id));
  // From close by, names leave towns, each of which is named beside its point, and borders and railways, free, as far as there is space.
  const towns = zoom < DETAILS_FROM ? [] : TOWNS.map(({ at }) => roomOfTown(toPx(at)));
  const better = zoom < NEAR_ZOOM ? [] : [...towns, ...alongLines(scene)];
  // Positions on the point of a town come last, because there its circle looks like a letter of the name.
  const points = zoom < DETAILS_FROM ? [] : TOWNS.map(({ at }) => boxAround(toPx(at), TOWN_POINT));
  const covers = (one: Box): number => better.filter((other) => overlap(one, other)).length + (overlapsAny(one, points) ? better.length : 0);
  const place = (request: NameRequest): NameBox[] => {
    const lines = request.text.split('\n').flatMap((line) => wrap(line, MAX_EM * px, px, 9));
    const [width, height] = [Math.max(...lines.map(measure)) + 2 * ROOM, lines.length * px * LINE_EM + 2];
    const boxes = request.positions(width, height).map((p, i) => {
      const anchor = request.anchors[i] ?? request.anchors[0]!;
      return { x: p.x - width / 2, y: p.y - height / 2, width, height, align: p.align ?? ('middle' as const), anchor, at: toPx(anchor) };
    });
    const passesNone = (box: Box & { readonly at: Point }): boolean => {
      const moved = movedByGrowth(box, box.at, grow);
      return !moving.some((other) => passes(moved, other));
    };
    const inside = boxes.filter((box) => within(box, size));
    const isFree = (box: (typeof boxes)[number]): boolean => !overlapsAny(box, busy) && (request.chosen === true || passesNone(box));
    const box =
      leastOf(inside, (one) => (isFree(one) ? covers(one) : Infinity)) ??
      // A selected place is named even if its name covers a mark: above or below it, where names are rarely cut off.
      (request.chosen ? inside.findLast((one) => !overlapsAny(one, taken)) : undefined);
    if (!box) return [];
    busy.push(box);
    if (grow > 1) moving.push(movedByGrowth(box, box.at, grow));
    return [{ ...box, kind: request.kind, id: request.id, figure: request.figure, colour: request.colour, lines, turn: 0 }];
  };
  const names = [...requestsOf(scene, named, partners), ...townNames(selection, zoom, marks, named, partners, toPx)].flatMap(place);
  return [...names, ...namesAlong(scene, busy)];
}

/** Names in the order in which they are placed: the selected place, countries on the banks of a border river, North Korea, seas, other places, other countries. */
function requestsOf(scene: NameScene, named: NameScene['marks'], partners: ReadonlySet<string>): NameRequest[] {
  const { zoom } = scene;
  const { lang } = scene.selection.view;
  const toPx = scene.projection.at;
  return [
    ...named.filter(({ mark }) => mark.chosen).map(({ mark, at }) => besideMark(mark, at, zoom)),
    ...banks(scene).map(({ id, names, positions }) => ({
      kind: 'country' as const,
      id,
      colour: 'country' as const,
      text: names[lang],
      anchors: positions,
      positions: () => positions.map(toPx)
    })),
    ...baseNames(
      COUNTRIES.filter(({ id }) => id === 'prk'),
      'country',
      scene
    ),
    ...baseNames(SEAS, 'sea', scene),
    ...named.filter(({ mark }) => !mark.chosen).map(({ mark, at }) => besideMark(mark, at, zoom)),
    ...baseNames(
      COUNTRIES.filter(({ id }) => id !== 'prk' && !partners.has(id)),
      'country',
      scene
    )
  ];
}

/** Whether a box covers one of others, which may be thousands: a loop is twice as fast as a method. */
function overlapsAny(box: Box, others: readonly Box[]): boolean {
  for (const other of others) if (overlap(box, other)) return true;
  return false;
}

/** The first of those that cost least; undefined if none costs less than Infinity. */
function leastOf<T>(list: readonly T[], costOf: (one: T) => number): T | undefined {
  let [best, least]: [T | undefined, number] = [undefined, Infinity];
  for (const one of list) {
    const cost = costOf(one);
    if (cost < least) [best, least] = [one, cost];
    if (least === 0) break;
  }
  return best;
}

/** Names of seas or countries, each at one of its own positions: moved elsewhere, it could name a neighbour. */
function baseNames(labels: readonly Label[], kind: 'sea' | 'country', { selection, zoom, projection }: NameScene): NameRequest[] {
  return labels
    .filter(({ from, to }) => from <= zoom && zoom < to)
    .map(({ id, names, lon, lat, others = [] }) => {
      const anchors = [project(lon, lat), ...others.map((other) => project(...other))];
      return { kind, id, colour: kind, text: names[selection.view.lang], anchors, positions: () => anchors.map(projection.at) };
    });
}

/** Px from the middle of a town's dot to its name. */
const TOWN_GAP = 5;

/** The point of a town and a short name to its right. */
const roomOfTown = ({ x, y }: PxPoint): Box => ({ x: x - TOWN_GAP, y: y - 8, width: 60, height: 16 });

/** Towns, except those that an arc's label shows, or from far away the mark of a place with the same name. */
function townNames(
  { view: { lang }, arcs, gaps }: Selection,
  zoom: number,
  marks: NameScene['marks'],
  named: NameScene['marks'],
  partners: ReadonlySet<string>,
  toPx: (point: Point) => PxPoint
): NameRequest[] {
  const ends = new Set([HOME_TOWN.en, ...[...arcs, ...gaps].filter(({ partner }) => partners.has(partner.id)).map(({ partner }) => partner.place)]);
  const lowest = lowestTownRank(zoom);
  return TOWNS.filter(({ rank, id }) => rank <= lowest && !ends.has(id)).flatMap(({ id, names, at: anchor }): NameRequest[] => {
    const text = localName(names, lang);
    const at = toPx(anchor);
    const away = (other: PxPoint): number => Math.hypot(at.x - other.x, at.y - other.y);
    if (zoom < DETAILS_FROM && named.some(({ mark, at: other }) => mark.name.startsWith(text) && away(other) < 40)) return [];
    // A zone without a known outline has its mark at, or near, the point of its town.
    const gap = Math.max(
      TOWN_GAP,
      ...marks.filter(({ mark, at: other }) => mark.glyph && away(other) < mark.px / 2).map(({ mark, at: other }) => away(other) + mark.px / 2 + 1)
    );
    return [{ kind: 'town', id, colour: 'town', text, anchors: [anchor], positions: (width, height) => beside(at, gap, width, height, zoom) }];
  });
}

/** The name of a mark: in its centre if the place is an area without a mark, else beside it. */
function besideMark(mark: Mark, at: Point, zoom: number): NameRequest {
  const gap = (hasRing(mark) ? RING_PX : mark.px) / 2 + 1;
  const { kind, id, figure, colour, name, chosen } = mark;
  const area = !mark.glyph && mark.symbolPx === 0;
  return {
    kind,
    id,
    figure,
    colour,
    text: name,
    anchors: [mark.at],
    chosen,
    positions: (width, height) => [...(area ? [at] : []), ...beside(at, area ? 14 : gap, width, height, zoom)]
  };
}

/** Px by which a name is further from its mark where it would otherwise lie on a border or railway. */
const FURTHER = 8;

/** The positions beside a point, from NEAR_ZOOM also further away. */
function beside(at: PxPoint, gap: number, width: number, height: number, zoom: number): Positions {
  const near = around(at, gap, width, height);
  return zoom < NEAR_ZOOM ? near : [...near, ...around(at, gap + FURTHER, width, height)];
}

/** Right of a point, left, below, above, and the four corners. */
function around({ x, y }: PxPoint, gap: number, width: number, height: number): Positions {
  const [right, left, below, above] = [x + gap + width / 2, x - gap - width / 2, y + gap + height / 2, y - gap - height / 2];
  return [
    { x: right, y, align: 'start' },
    { x: left, y, align: 'end' },
    { x, y: below },
    { x, y: above },
    { x: right - gap / 2, y: above + gap / 2, align: 'start' },
    { x: right - gap / 2, y: below - gap / 2, align: 'start' },
    { x: left + gap / 2, y: above + gap / 2, align: 'end' },
    { x: left + gap / 2, y: below - gap / 2, align: 'end' }
  ];
}

/** Px between two boxes along a line, and their side. */
const LINE_STEP = 10;

/** Boxes along the railways and the borders in view. */
function alongLines({ drawn, projection, size }: NameScene): Box[] {
  const borders = shapesOf('near').filter(({ properties }) => properties.kind === 'border');
  return [...(drawn.get('railways') ?? []), ...borders].flatMap(({ geometry }) =>
    linesOf(geometry).flatMap((line) =>
      projection.line(line).flatMap((points) =>
        points.slice(1).flatMap((to, i): Box[] => {
          const from = points[i]!;
          const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / LINE_STEP));
          return Array.from({ length: steps + 1 }, (_, n) =>
            boxAround({ x: from.x + ((to.x - from.x) * n) / steps, y: from.y + ((to.y - from.y) * n) / steps }, LINE_STEP)
          ).filter((box) => within(box, size));
        })
      )
    )
  );
}

/** Boxes along the leaders of labels, with the points at which these begin. */
function alongLeaders(labels: NameScene['labels']): (Box & { readonly at: PxPoint })[] {
  return labels.flatMap(({ at, leader }) => {
    if (!leader) return [];
    const steps = Math.ceil(Math.hypot(leader.x - at.x, leader.y - at.y) / ARC_BOX);
    return Array.from({ length: steps }, (_, i) => {
      const share = (i + 0.5) / steps;
      return { ...boxAround({ x: at.x + (leader.x - at.x) * share, y: at.y + (leader.y - at.y) * share }, ARC_BOX), at };
    });
  });
}

/** Least side in px of the boxes along an arc: its points are at most STEP_PX apart, so that no name fits between two. */
const ARC_BOX = 6;

/** Boxes along every arc, so that no name crosses one. */
function alongArcs(arcs: NameScene['arcs']): Box[] {
  return [...arcs.values()].flatMap(({ steps, style }: VisibleArc) => steps.map((step) => boxAround(step, Math.max(ARC_BOX, style.width))));
}
