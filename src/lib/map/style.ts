// The style of the base map, without the layers.
import type { FontFacesSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '#lib/atlas/atlas.ts';
import type { Palette } from '#lib/symbols/palette.ts';
import { FONT_FACES } from '#lib/symbols/font-faces.ts';
import { BORDER_DETAIL } from './base/border-detail.ts';
import { landLayers } from './base/land.ts';
import { labelLayers } from './base/labels.ts';
import { seaNames, countryNames } from './base/names.ts';

/** Fonts for other labels on the base map. */
export const FONT_REGULAR = FONT_FACES.regular;
export const FONT_BOLD = FONT_FACES.bold;

/** Addresses of the base map's files. */
export interface Urls {
  readonly world: string;
  /** Null until the reader has zoomed in: a source loads its file as soon as it is in the style. */
  readonly near: string | null;
  readonly towns: string;
  /** Whether the site has the detail of the border, whose files border-cells.ts loads. */
  readonly borderDetail: boolean;
  readonly fonts: FontFacesSpecification;
}

const NOTHING = { type: 'FeatureCollection' as const, features: [] };

/** The base map in a palette and a language: land and water, lines by their status, towns by rank, names by the naming rules. */
export function style(palette: Palette, lang: Lang, urls: Urls): StyleSpecification {
  return {
    version: 8,
    name: 'Trade routes base map',
    'font-faces': urls.fonts,
    sources: {
      world: { type: 'geojson', data: urls.world, maxzoom: 9 },
      near: { type: 'geojson', data: urls.near ?? NOTHING, maxzoom: 15, tolerance: 0.2 },
      ...(urls.borderDetail ? { [BORDER_DETAIL]: { type: 'geojson' as const, data: NOTHING, maxzoom: 15, tolerance: 0.2 } } : {}),
      towns: { type: 'geojson', data: urls.towns, maxzoom: 9, promoteId: 'en' },
      seas: { type: 'geojson', data: seaNames(lang), maxzoom: 9 },
      countries: { type: 'geojson', data: countryNames(lang), maxzoom: 9, promoteId: 'id' }
    },
    layers: [...landLayers(palette, urls.borderDetail), ...labelLayers(palette, lang)]
  };
}
