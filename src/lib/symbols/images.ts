// Images of marks by the id in a feature's `image` property (`crossing:rail:open`, `port`, `gateway:USD:23`). Live map, static map and
// files draw them, each in its own way.
import type { CrossingKind, CrossingState } from '#lib/atlas/atlas.ts';
import { gatewayPath } from './gateway-size.ts';
import { crossingGlyph, GLYPHS, type Glyph } from './glyphs.ts';
import type { Palette } from './palette.ts';

/** A glyph in a box of fixed size, or a symbol around 0,0 whose size is a value. Colours are keys of the palette. */
export type MarkImage =
  | { readonly what: 'glyph'; readonly glyph: Glyph; readonly colour: keyof Palette }
  | { readonly what: 'symbol'; readonly d: string; readonly colour: keyof Palette; /** Side of its bounding box, px. */ readonly box: number };

const COLOURS = { port: 'place', zone: 'zone', site: 'missile', nuclear: 'missile' } as const satisfies Partial<Record<keyof typeof GLYPHS, keyof Palette>>;

/** The image of an id, or null if there is none. */
export function markImage(id: string): MarkImage | null {
  const [kind = '', ...rest] = id.split(':');
  if (kind === 'crossing') return { what: 'glyph', glyph: crossingGlyph(rest[0] as CrossingKind, rest[1] as CrossingState), colour: 'place' };
  if (kind === 'gateway') {
    const [side, ofArea] = [Number(rest[1]), rest[2] === 'area'];
    // The corners of a pentagon extend beyond the circle or square of the same area.
    return {
      what: 'symbol',
      d: gatewayPath(side, rest[0] === 'USD' ? 'USD' : 't', ofArea),
      colour: 'place',
      box: Math.ceil(ofArea ? side * Math.SQRT2 : side)
    };
  }
  return kind in COLOURS ? { what: 'glyph', glyph: GLYPHS[kind as keyof typeof COLOURS], colour: COLOURS[kind as keyof typeof COLOURS] } : null;
}
