// The marks of places on a map: which are shown, in what order, and which give way because they would cover others.
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import type { PxPoint } from '#lib/geo/box.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { DETAILS_FROM, isVisibleAt, type Rank } from '#lib/layers/zoom-levels.ts';
import { chosenFeatures, drawings, drawLayers } from '#lib/layers/drawings.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Glyph } from '#lib/symbols/glyphs.ts';
import { markImage } from '#lib/symbols/images.ts';
import type { Palette } from '#lib/symbols/palette.ts';

/** A place of the selection, as a map draws it. */
export interface Mark {
  /** Id of its layer, which is also its source on the live map. */
  readonly layer: string;
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** Id of the figure in the name, if it has one. */
  readonly figure: string | undefined;
  /** Colour of the name, as a key of the palette. */
  readonly colour: keyof Palette;
  /** Zoom from which its name is shown; a selected place always has its name. */
  readonly namesFrom: number;
  /** Null if an outline or a symbol is its mark, and only its name is placed here. */
  readonly glyph: Glyph | null;
  /** Side of its glyph or of the room it needs, px. */
  readonly px: number;
  /** Side of its symbol, whose size is its value, px; 0 if it has none. */
  readonly symbolPx: number;
  readonly rank: Rank;
  /** Unit Mercator. */
  readonly at: Point;
  /** Whether the view selects it: it is then drawn at every zoom, and highlighted. */
  readonly chosen: boolean;
}

/** Whether a ring highlights the mark. A selected line or area has its edge highlighted instead. */
export const hasRing = ({ chosen, glyph, symbolPx }: Mark): boolean => chosen && (glyph !== null || symbolPx > 0);

/** Radius of an end point of arcs in px. */
export const END_RADIUS = 5;

/** Side of the ring around the selected mark, in px. */
export const RING_PX = 30;

/**
 * The places drawn at a zoom (512 px tiles): the selected one first, then the most important. Derived positions appear at high zooms only.
 */
export function marksOf(atlas: Atlas, selection: Selection, zoom: number): Mark[] {
  const drawn = drawLayers(atlas, selection);
  const chosen = new Set(chosenFeatures(drawn, selection.view));
  const all = drawings()
    .reverse()
    .flatMap(({ id, drawing: { names, depth, markPx = 0 } }) =>
      (drawn.get(id) ?? []).flatMap((feature): (Mark & { readonly order: number })[] => {
        const { properties } = feature;
        const [from, image] = [names.from(properties), properties.image === undefined ? null : markImage(properties.image)];
        if (from === null && image === null) return [];
        return [
          {
            layer: id,
            kind: properties.kind,
            id: properties.id,
            name: properties.detail !== undefined && zoom >= DETAILS_FROM ? `${properties.label}\n${properties.detail}` : properties.label,
            figure: properties.figure,
            colour: names.colour,
            namesFrom: from ?? Infinity,
            rank: properties.rank,
            glyph: image?.what === 'glyph' ? image.glyph : null,
            px: markPx,
            symbolPx: image?.what === 'symbol' ? image.box : 0,
            at: project(properties.lon, properties.lat),
            chosen: chosen.has(feature),
            order: names.order?.(properties) ?? depth
          }
        ];
      })
    )
    .sort((a, b) => b.order - a.order);
  return [...all.filter((mark) => mark.chosen), ...all.filter((mark) => !mark.chosen && isVisibleAt(mark.rank, zoom))];
}

/**
 * The marks that overlap none of a lower rank or of a higher layer and no end point of arcs, with their centres in px. The selected mark is
 * always among them; the others appear once the reader zooms in.
 */
export function withoutOverlaps(
  marks: readonly Mark[],
  toPx: (point: Point) => Point,
  ends: readonly PxPoint[]
): { readonly mark: Mark; readonly at: Point }[] {
  const placed = marks.map((mark) => ({ mark, at: toPx(mark.at) }));
  const kept: typeof placed = [];
  const hides = ({ mark, at }: (typeof placed)[number]): boolean =>
    ends.some((end) => Math.hypot(end.x - at.x, end.y - at.y) < END_RADIUS + mark.px / 2) ||
    kept.some((other) => Math.hypot(other.at.x - at.x, other.at.y - at.y) < (other.mark.px + mark.px) / 2);
  // A name without a mark hides nothing here; place-names.ts places it where there is space.
  const glyphs = placed.filter(({ mark }) => mark.glyph).sort((a, b) => Number(b.mark.chosen) - Number(a.mark.chosen) || a.mark.rank - b.mark.rank);
  for (const one of glyphs) if (one.mark.chosen || !hides(one)) kept.push(one);
  const shown = new Set(kept);
  return placed.filter((one) => !one.mark.glyph || shown.has(one));
}
