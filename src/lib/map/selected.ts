// The highlight of the selected feature on the live map.
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '#lib/symbols/palette.ts';
import { ofLayer, PLACES, type ThemeName } from '#lib/layers/style-layer.ts';

/** The layer of the highlight in the source of places. */
export const SELECTED = 'selected';

/** The highlighted features for which a condition holds; MapLibre's type of filters lists each expression. */
const selected = (condition: readonly unknown[]): FilterSpecification => ofLayer(SELECTED, condition) as unknown as FilterSpecification;

/** The highlight: a ring around a point, a strong edge on an area or a line. */
export function selectedLayers(palette: Palette, theme: ThemeName): LayerSpecification[] {
  return [
    {
      id: 'selected-edge',
      type: 'line',
      source: PLACES,
      filter: selected(['!=', ['geometry-type'], 'Point']),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 3 }
    },
    {
      id: 'selected-ring',
      type: 'circle',
      source: PLACES,
      filter: selected(['all', ['==', ['geometry-type'], 'Point'], ['has', 'image']]),
      paint: { 'circle-radius': 15, 'circle-color': palette.halo, 'circle-opacity': 0.001, 'circle-stroke-color': palette.accent, 'circle-stroke-width': 3 }
    },
    {
      // The mark of the selected feature, at every zoom and above other features.
      id: 'selected-mark',
      type: 'symbol',
      source: PLACES,
      filter: selected(['has', 'image']),
      layout: {
        'icon-image': ['concat', ['get', 'image'], `@${theme}`],
        'icon-size': ['case', ['==', ['slice', ['get', 'image'], 0, 8], 'gateway:'], 1, 0.85],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true
      }
    }
  ];
}
