// The style of the base map, without the layers. It has no text: labels and names are HTML above the map (MapLabels.svelte).
import type { StyleSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/symbols/palette.ts';
import { BORDER_DETAIL } from './base/border-detail.ts';
import { landLayers } from './base/land.ts';

/** Addresses of the base map's files. */
export interface Urls {
  readonly world: string;
  /** Null until the reader has zoomed in: a source loads its file as soon as it is in the style. */
  readonly near: string | null;
  /** Whether the site has the detail of the border, whose files border-cells.ts loads. */
  readonly borderDetail: boolean;
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] };

/** The base map in a palette: land and water, lines by their status. */
export function style(palette: Palette, urls: Urls): StyleSpecification {
  return {
    version: 8,
    name: 'Trade routes base map',
    sources: {
      world: { type: 'geojson', data: urls.world, maxzoom: 9 },
      near: { type: 'geojson', data: urls.near ?? NOTHING, maxzoom: 15, tolerance: 0.2 },
      ...(urls.borderDetail ? { [BORDER_DETAIL]: { type: 'geojson' as const, data: NOTHING, maxzoom: 15, tolerance: 0.2 } } : {})
    },
    layers: landLayers(palette, urls.borderDetail)
  };
}
