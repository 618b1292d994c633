// The whole style of the live map: base map and layers.
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { palettes } from '#lib/symbols/palette.ts';
import type { DrawnFeatures } from '#lib/layers/drawings.ts';
import type { ThemeName } from '#lib/layers/style-layer.ts';
import { placeLayers, placeSources } from './place-layers.ts';
import { style, type Urls } from './style.ts';

/** The base map with the layers above it: areas and lines first, then marks. */
export function composeStyle(theme: ThemeName, urls: Urls, drawn: DrawnFeatures): StyleSpecification {
  const palette = palettes[theme];
  const base = style(palette, urls);
  const empty = new Set([...drawn].filter(([, features]) => features.length === 0).map(([id]) => id));
  const layers = placeLayers(palette, theme).map((layer) =>
    'source' in layer && empty.has(layer.source) ? ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification) : layer
  );
  const isMark = ({ type }: LayerSpecification): boolean => type === 'symbol' || type === 'circle';
  return {
    ...base,
    sources: { ...base.sources, ...placeSources(drawn) },
    layers: [...base.layers, ...layers.filter((layer) => !isMark(layer)), ...layers.filter(isMark)]
  };
}
