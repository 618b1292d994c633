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

const SQUARE = 'M5 5 H19 V19 H5 Z';
const DIAMOND = 'M12 2.5 L21.5 12 L12 21.5 L2.5 12 Z';
const OCTAGON = 'M8 3 H16 L21 8 V16 L16 21 H8 L3 16 V8 Z';
const LOWER = { square: 'M5 12 H19 V19 H5 Z', diamond: 'M2.5 12 H21.5 L12 21.5 Z', octagon: 'M3 12 H21 V16 L16 21 H8 L3 16 Z' } as const;
const CROSS = 'M8.5 8.5 L15.5 15.5 M15.5 8.5 L8.5 15.5';
const BAR = 'M8 12 H16';
const QUESTION = 'M9.6 9.8 A2.4 2.4 0 1 1 12 12.2 V13.6 M12 16 V16.4';

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
    outline: 'M12 3 A9 9 0 1 1 11.99 3 Z',
    fill: 'M12 3 A9 9 0 1 1 11.99 3 Z',
    mark: 'M12 7 V17 M8.5 10 H15.5 M7.5 13.5 A4.6 4.6 0 0 0 16.5 13.5',
    dashed: false
  },
  zone: { outline: 'M7 3.5 H17 L22 12 L17 20.5 H7 L2 12 Z', fill: null, mark: 'M8 12 H16 M12 8 V16', dashed: false },
  site: { outline: 'M12 3 L21.5 20 H2.5 Z', fill: 'M12 3 L21.5 20 H2.5 Z', mark: null, dashed: false },
  nuclear: { outline: 'M12 3 L21.5 20 H2.5 Z', fill: null, mark: 'M12 13.2 V14.8 M10.9 14 H13.1', dashed: false },
  event: { outline: 'M12 4 V20', fill: null, mark: null, dashed: false }
} as const satisfies Record<string, Glyph>;
