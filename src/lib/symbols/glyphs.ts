// The glyphs of places as SVG path data, one for each kind and state. Live map, static map, files and legend draw them.
import type { CrossingKind, CrossingState } from '#lib/atlas/atlas.ts';

/** A mark in a 24 × 24 box, as SVG path data, drawn in the order halo, fill, outline, mark. */
export interface Glyph {
  /** Stroked; also the halo. */
  readonly outline: string;
  /** Filled with the mark's colour; null shows the background. */
  readonly fill: string | null;
  /** Stroked on top: in the background colour on a filled shape, else in the mark's own colour. */
  readonly mark: string | null;
  readonly dashed: boolean;
}

/** A path of a glyph in HTML. Its name, if any, is its class: other styles than a line in the glyph's own colour. */
export interface GlyphPath {
  readonly name?: 'filled' | 'fill' | 'dashed' | 'marked' | 'mark';
  readonly d: string;
}

/** The paths of a glyph in drawing order, without its halo, and as few as possible: a page has some hundred glyphs. */
export function glyphPaths({ outline, fill, mark, dashed }: Glyph): GlyphPath[] {
  if (fill === outline) return [{ name: 'filled', d: outline }, ...(mark ? [{ name: 'mark' as const, d: mark }] : [])];
  const line: GlyphPath = dashed ? { name: 'dashed', d: outline } : mark ? { name: 'marked', d: outline + mark } : { d: outline };
  return [...(fill ? [{ name: 'fill' as const, d: fill }] : []), line];
}

const SQUARE = 'M5 5H19V19H5Z';
const DIAMOND = 'M12 2.5L21.5 12L12 21.5L2.5 12Z';
const OCTAGON = 'M8 3H16L21 8V16L16 21H8L3 16V8Z';
const LOWER = { square: 'M5 12H19V19H5Z', diamond: 'M2.5 12H21.5L12 21.5Z', octagon: 'M3 12H21V16L16 21H8L3 16Z' } as const;
const CROSS = 'M8.5 8.5L15.5 15.5M15.5 8.5L8.5 15.5';
const BAR = 'M8 12H16';
const QUESTION = 'M9.6 9.8A2.4 2.4 0 1 1 12 12.2V13.6M12 16V16.4';

type Shape = keyof typeof LOWER;
const OUTLINE: Record<Shape, string> = { square: SQUARE, diamond: DIAMOND, octagon: OCTAGON };
const SHAPE: Record<CrossingKind, Shape> = {
  rail: 'square',
  road: 'diamond',
  'rail-road': 'octagon',
  'dam-road': 'diamond',
  'land-road': 'diamond',
  pipeline: 'square'
};

/** The glyph of a crossing: its shape shows rail or road, its fill the state, neither by colour alone. */
export function crossingGlyph(kind: CrossingKind, state: CrossingState): Glyph {
  const shape = SHAPE[kind];
  const outline = OUTLINE[shape];
  switch (state) {
    case 'open':
      return { outline, fill: outline, mark: null, dashed: false };
    case 'freight-only':
      return { outline, fill: LOWER[shape], mark: null, dashed: false };
    case 'closed':
      return { outline, fill: null, mark: CROSS, dashed: false };
    case 'suspended':
      return { outline, fill: null, mark: BAR, dashed: false };
    case 'under-construction':
      return { outline, fill: null, mark: null, dashed: true };
    case 'unknown':
      return { outline, fill: null, mark: QUESTION, dashed: false };
  }
}

/** Glyphs of the other places. */
export const GLYPHS = {
  port: {
    outline: 'M12 3A9 9 0 1 1 11.99 3Z',
    fill: 'M12 3A9 9 0 1 1 11.99 3Z',
    mark: 'M12 7V17M8.5 10H15.5M7.5 13.5A4.6 4.6 0 0 0 16.5 13.5',
    dashed: false
  },
  zone: { outline: 'M7 3.5H17L22 12L17 20.5H7L2 12Z', fill: null, mark: 'M8 12H16M12 8V16', dashed: false },
  site: { outline: 'M12 3L21.5 20H2.5Z', fill: 'M12 3L21.5 20H2.5Z', mark: null, dashed: false },
  nuclear: { outline: 'M12 3L21.5 20H2.5Z', fill: null, mark: 'M12 13.2V14.8M10.9 14H13.1', dashed: false },
  event: { outline: 'M12 4V20', fill: null, mark: null, dashed: false }
} as const satisfies Record<string, Glyph>;
