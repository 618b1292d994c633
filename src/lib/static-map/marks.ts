// The marks of places that a picture shows: which, in what order, and which of them make way for others.
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Kind } from '#lib/atlas/records.ts';
import { project, type Point } from '#lib/geo/curve.ts';
import { isVisibleAt, type Rank } from '#lib/layers/zoom-levels.ts';
import { chosenFeatures, drawings, drawLayers } from '#lib/layers/drawings.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Glyph } from '#lib/symbols/glyphs.ts';
import { markImage } from '#lib/symbols/images.ts';
import type { Palette } from '#lib/symbols/palette.ts';

/** A place of the selection as a picture draws it. */
export interface Mark {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** Id of the figure that the name prints, where it prints one. */
  readonly figure: string | undefined;
  /** Of the name, as the palette calls it. */
  readonly colour: keyof Palette;
  /** Zoom from which it is named; what is chosen always is. */
  readonly namesFrom: number;
  /** null: an outline or a symbol is its mark, and only the name is placed here. */
  readonly glyph: Glyph | null;
  /** Whether a symbol of its value stands there. */
  readonly symbol: boolean;
  readonly rank: Rank;
  /** Unit Mercator. */
  readonly at: Point;
  /** Whether it is what the view names: then it is drawn at every zoom, and set off. */
  readonly chosen: boolean;
}

/** Whether a mark is set off by a ring: what is a line or an area has its edge set off. */
export const hasRing = ({ chosen, glyph, symbol }: Mark): boolean => chosen && (glyph !== null || symbol);

/** Side of a mark in px. */
export const MARK_PX = 15;

/** Px that two marks must lie apart: they may overlap, but never hide each other. */
const APART = 8;

/** Side of the ring about what is chosen, in px. */
export const RING_PX = 30;

/** The places drawn at a zoom (512 px tiles), what is chosen first, then the most telling. Derived positions are for the close view. */
export function marksOf(atlas: Atlas, selection: Selection, zoom: number): Mark[] {
  const drawn = drawLayers(atlas, selection);
  const chosen = new Set(chosenFeatures(drawn, selection.view));
  const all = drawings()
    .reverse()
    .flatMap(({ id, drawing: { names, depth } }) =>
      (drawn.get(id) ?? []).flatMap((feature): (Mark & { readonly order: number })[] => {
        const { properties } = feature;
        const [from, image] = [names.from(properties), properties.image === undefined ? null : markImage(properties.image)];
        if (from === null && image === null) return [];
        return [
          {
            kind: properties.kind,
            id: properties.id,
            name: properties.label,
            figure: properties.figure,
            colour: names.colour,
            namesFrom: from ?? Infinity,
            rank: properties.rank,
            glyph: image?.what === 'glyph' ? image.glyph : null,
            symbol: image?.what === 'symbol',
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

/** The marks that do not hide an earlier one, with their middles in px. */
export function dedupeMarks(marks: readonly Mark[], toPx: (point: Point) => Point): { readonly mark: Mark; readonly at: Point }[] {
  const kept: { readonly mark: Mark; readonly at: Point }[] = [];
  for (const mark of marks) {
    const at = toPx(mark.at);
    // What is a name alone hides nothing, and is placed where it is free.
    if (!mark.glyph || !kept.some((other) => other.mark.glyph && Math.hypot(other.at.x - at.x, other.at.y - at.y) < APART)) kept.push({ mark, at });
  }
  return kept;
}
