// The whole style of the live map: base map and layers.
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { palettes } from '#lib/symbols/palette.ts';
import type { DrawnFeatures } from '#lib/layers/drawings.ts';
import { PLACES, type ThemeName } from '#lib/layers/style-layer.ts';
import { placeLayers, placeSource } from './place-layers.ts';
import { style, type Urls } from './style.ts';

/** The base map with the layers above it: areas and lines first, then marks. Without features (null) the style has no source for them. */
export function composeStyle(theme: ThemeName, urls: Urls, drawn: DrawnFeatures | null): StyleSpecification {
  const palette = palettes[theme];
  const base = style(palette, urls);
  const layers = placeLayers(palette, theme);
  const isMark = ({ type }: LayerSpecification): boolean => type === 'symbol' || type === 'circle';
  return {
    ...base,
    sources: { ...base.sources, ...(drawn && { [PLACES]: placeSource(drawn) }) },
    layers: [...base.layers, ...layers.filter((layer) => !isMark(layer)), ...layers.filter(isMark)]
  };
}
