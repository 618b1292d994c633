import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/symbols/palette.ts';
import { FONT_BOLD } from '../style.ts';
import { BY_RANK } from './density.ts';
import type { ThemeName } from './place.ts';

export interface MarkLook {
  readonly colour: string;
  /** Of the mark, where 1 is 24 px. */
  readonly size: number;
  /** Zoom from which names are printed. */
  readonly namesFrom?: number;
}

/** A layer of point marks with labels: the mark always, its label where there is room. */
export function markLayer(id: string, palette: Palette, theme: ThemeName, { colour, size, namesFrom = 0 }: MarkLook): SymbolLayerSpecification {
  return {
    id: `${id}-mark`,
    type: 'symbol',
    source: id,
    filter: ['all', ['has', 'image'], BY_RANK],
    layout: {
      'icon-image': ['concat', ['get', 'image'], `@${theme}`],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, size * 0.8, 9, size],
      'icon-allow-overlap': true,
      'text-field': ['step', ['zoom'], '', namesFrom, ['get', 'label']],
      'text-font': [FONT_BOLD],
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
