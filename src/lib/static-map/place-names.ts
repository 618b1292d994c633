// Placement of the names of places, seas and countries on a static map, after marks and value labels. Used by layout.ts.
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { project, sample, type Point } from '#lib/geo/curve.ts';
import { arcStyle } from '#lib/symbols/arc-style.ts';
import { boxAround, overlap, type Box } from '#lib/geo/box.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { COUNTRIES, SEAS, type Label } from '#lib/symbols/names.ts';
import { MARK_PX, RING_PX, hasRing, type Mark } from './marks.ts';
import { wrap } from './text.ts';

/** The name of a place, a sea or a country, in px of the map. */
export interface NameBox extends Box {
  readonly kind: string;
  /** Id of the figure in the name, if it has one. */
  readonly figure: string | undefined;
  /** Colour as a key of the palette. */
  readonly colour: keyof Palette;
  readonly lines: readonly string[];
  /** Alignment towards its mark: a name right of its mark starts there. */
  readonly align: Align;
  /** The point that the name belongs to, in unit Mercator. */
  readonly anchor: Point;
}

type Align = 'start' | 'middle' | 'end';

interface Wish {
  readonly kind: string;
  readonly figure?: string | undefined;
  readonly colour: keyof Palette;
  readonly text: string;
  readonly anchor: Point;
  readonly chosen?: boolean;
  /** Candidate centres in px, best first. */
  readonly spots: (width: number, height: number) => readonly (Point & { readonly align?: Align })[];
}

/** Em at which a name wraps, as on the live map, and its line height. */
const MAX_EM = 12;
export const LINE_EM = 1.2;

/** Names of marks, seas and countries that fit without covering arcs, marks, values or each other. */
export function placeNames(
  selection: Selection,
  marks: readonly { readonly mark: Mark; readonly at: Point }[],
  zoom: number,
  toPx: (point: Point) => Point,
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  measure: (text: string) => number,
  px: number
): NameBox[] {
  const { lang } = selection.view;
  const busy = [...taken, ...marks.filter(({ mark }) => mark.glyph).map(({ at }) => boxAround(at, MARK_PX - 2)), ...alongArcs(selection, toPx)];
  const named = marks.filter(({ mark }) => mark.chosen || zoom >= mark.namesFrom);
  const wishes = [
    ...named.filter(({ mark }) => mark.chosen).map(({ mark, at }) => beside(mark, at)),
    ...furniture(
      COUNTRIES.filter((label) => label.id === 'prk'),
      'country',
      lang,
      zoom,
      toPx
    ),
    ...furniture(SEAS, 'sea', lang, zoom, toPx),
    ...named.filter(({ mark }) => !mark.chosen).map(({ mark, at }) => beside(mark, at)),
    ...furniture(
      COUNTRIES.filter((label) => !selection.arcs.some((arc) => !arc.minor && arc.partner.id === label.id)),
      'country',
      lang,
      zoom,
      toPx
    )
  ];
  return wishes.flatMap((wish) => {
    const lines = wish.text.split('\n').flatMap((line) => wrap(line, MAX_EM * px, px, 9));
    const [width, height] = [Math.max(...lines.map(measure)) + 6, lines.length * px * LINE_EM + 2];
    const boxes = wish.spots(width, height).map((p) => ({ x: p.x - width / 2, y: p.y - height / 2, width, height, align: p.align ?? 'middle' }));
    const inside = boxes.filter((b) => b.x >= 0 && b.y >= 0 && b.x + width <= size.width && b.y + height <= size.height);
    // A selected place is named even if its name covers a mark: above or below it, where names are rarely cut off.
    const box =
      inside.find((b) => !busy.some((other) => overlap(b, other))) ??
      (wish.chosen ? inside.findLast((b) => !taken.some((other) => overlap(b, other))) : undefined);
    if (!box) return [];
    busy.push(box);
    return [{ ...box, kind: wish.kind, figure: wish.figure, colour: wish.colour, lines, anchor: wish.anchor }];
  });
}

function furniture(labels: readonly Label[], kind: 'sea' | 'country', lang: Lang, zoom: number, toPx: (point: Point) => Point): Wish[] {
  return labels
    .filter(({ from, to }) => from <= zoom && zoom < to)
    .map(({ names, lon, lat }) => {
      const anchor = project(lon, lat);
      return { kind, colour: kind, text: names[lang], anchor, spots: () => [toPx(anchor)] };
    });
}

/** Right of the mark, left, below, above; in its centre if the place is an area without a mark. */
function beside(mark: Mark, at: Point): Wish {
  const gap = (hasRing(mark) ? RING_PX : MARK_PX) / 2 + 1;
  const spots = (width: number, height: number): (Point & { align?: Align })[] => [
    ...(mark.glyph || mark.symbol ? [] : [at]),
    { x: at.x + gap + width / 2, y: at.y, align: 'start' },
    { x: at.x - gap - width / 2, y: at.y, align: 'end' },
    { x: at.x, y: at.y + gap + height / 2 },
    { x: at.x, y: at.y - gap - height / 2 }
  ];
  return { kind: mark.kind, figure: mark.figure, colour: mark.colour, text: mark.name, anchor: mark.at, chosen: mark.chosen, spots };
}

/** Boxes along every arc, so that no name crosses an arc. */
function alongArcs(selection: Selection, toPx: (point: Point) => Point): Box[] {
  return selection.arcs
    .filter((arc) => arc.fact.value > 0 && !arc.minor)
    .flatMap((arc) => {
      const ink = arcStyle(arc);
      return sample(ink.curve, 64).map((point) => boxAround(toPx(point), Math.max(6, ink.width)));
    });
}
