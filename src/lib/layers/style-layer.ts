// Layers of the live map's style, as plain objects of the MapLibre style specification, and builders that several layers share.
import { FONT_FACES } from '#lib/symbols/font-faces.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { RANK_2_MIN_ZOOM, RANK_3_MIN_ZOOM } from './zoom-levels.ts';

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
export const BY_RANK = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, RANK_2_MIN_ZOOM, 2, RANK_3_MIN_ZOOM, 3]] as const;

interface MarkLook {
  readonly colour: string;
  /** Size of the mark; 1 is 24 px. */
  readonly size: number;
  /** Lowest zoom at which names are shown. */
  readonly namesFrom?: number;
}

/** A layer of point marks with labels: the mark always, its label if there is space. */
export function markLayer(source: string, palette: Palette, theme: ThemeName, { colour, size, namesFrom = 0 }: MarkLook): StyleLayer {
  return {
    id: `${source}-mark`,
    type: 'symbol',
    source,
    filter: ['all', ['has', 'image'], BY_RANK],
    layout: {
      'icon-image': ['concat', ['get', 'image'], `@${theme}`],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, size * 0.8, 9, size],
      'icon-allow-overlap': true,
      'text-field': ['step', ['zoom'], '', namesFrom, ['get', 'label']],
      'text-font': [FONT_FACES.bold],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 10, 13],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
      'text-max-width': 12,
      'text-optional': true,
      'symbol-sort-key': ['get', 'rank']
    },
    paint: { 'text-color': colour, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 }
  };
}

/** A layer of names along the lines of a source. */
export function lineNames(
  source: string,
  palette: Palette,
  colour: string,
  halo: number,
  more: { readonly minzoom?: number; readonly layout?: Readonly<Record<string, unknown>> } = {}
): StyleLayer {
  return {
    id: `${source}-name`,
    type: 'symbol',
    source,
    ...(more.minzoom !== undefined && { minzoom: more.minzoom }),
    layout: { 'symbol-placement': 'line', ...more.layout, 'text-field': ['get', 'label'], 'text-font': [FONT_FACES.regular], 'text-size': 11 },
    paint: { 'text-color': colour, 'text-halo-color': palette.halo, 'text-halo-width': halo }
  };
}
