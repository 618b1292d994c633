// The whole style of the live map: base map, layers and label mask.
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Lang } from '#lib/atlas/atlas.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { LABEL_MASK, labelMaskLayer, labelMaskSource } from './label-mask.ts';
import type { DrawnFeatures } from '#lib/layers/drawings.ts';
import type { ThemeName } from '#lib/layers/style-layer.ts';
import { placeLayers, placeSources } from './place-layers.ts';
import { style, type Urls } from './style.ts';

/** The base map with the layers: areas and lines are below its names, marks and names above everything. */
export function composeStyle(theme: ThemeName, lang: Lang, urls: Urls, drawn: DrawnFeatures): StyleSpecification {
  const palette = palettes[theme];
  const base = style(palette, lang, urls);
  const empty = new Set([...drawn].filter(([, features]) => features.length === 0).map(([id]) => id));
  const layers = placeLayers(palette, theme).map((layer) =>
    'source' in layer && empty.has(layer.source) ? ({ ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification) : layer
  );
  const names = base.layers.findIndex((layer) => layer.type === 'symbol');
  const below = names < 0 ? base.layers.length : names;
  return {
    ...base,
    sources: { ...base.sources, ...placeSources(drawn), [LABEL_MASK]: labelMaskSource },
    layers: [
      ...base.layers.slice(0, below),
      ...layers.filter((layer) => layer.type !== 'symbol' && layer.type !== 'circle'),
      ...base.layers.slice(below),
      ...layers.filter((layer) => layer.type === 'symbol' || layer.type === 'circle'),
      labelMaskLayer
    ]
  };
}
