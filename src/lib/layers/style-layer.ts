// Layers of the live map's style, as plain objects of the MapLibre style specification, and the layer of marks.
import { MARKS_FROM, RANK_2_MIN_ZOOM, RANK_3_MIN_ZOOM } from './zoom-levels.ts';

export type ThemeName = 'light' | 'dark';

/** A layer of the style. map/style-diff.test.ts validates them against the specification. */
export interface StyleLayer {
  readonly id: string;
  readonly type: 'fill' | 'line' | 'circle' | 'symbol';
  readonly source: string;
  readonly filter?: readonly unknown[];
  readonly minzoom?: number;
  readonly layout?: Readonly<Record<string, unknown>>;
  readonly paint?: Readonly<Record<string, unknown>>;
}

/** Layer filter that shows places by rank as the reader zooms in, by the rule of zoom-levels.ts. */
const BY_RANK = ['<=', ['get', 'rank'], ['step', ['zoom'], 0, MARKS_FROM, 1, RANK_2_MIN_ZOOM, 2, RANK_3_MIN_ZOOM, 3]] as const;

/** The source of everything that the layers draw. One source changes at once; several would each be cut into tiles and drawn again by MapLibre. */
export const PLACES = 'places';

/** Layer filter that takes one layer's features from the source, of them those that `conditions` hold for. */
export function ofLayer(id: string, ...conditions: readonly unknown[]): readonly unknown[] {
  const own = ['==', ['get', 'layer'], id];
  return conditions.length === 0 ? own : ['all', own, ...conditions];
}

/**
 * The style layer of a layer's marks, which may overlap. A mark that would hide another is not drawn until the reader zooms in: its feature state
 * `covered` is set by the map room. Glyphs are drawn in a box of 24 px.
 */
export function markLayer(id: string, theme: ThemeName, px: number): StyleLayer {
  return {
    id: `${id}-mark`,
    type: 'symbol',
    source: PLACES,
    filter: ofLayer(id, ['has', 'image'], BY_RANK),
    layout: {
      'icon-image': ['concat', ['get', 'image'], `@${theme}`],
      'icon-size': px / 24,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'symbol-sort-key': ['-', 0, ['get', 'rank']]
    },
    paint: { 'icon-opacity': ['case', ['boolean', ['feature-state', 'covered'], false], 0, 1] }
  };
}
