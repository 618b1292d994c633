import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification, Map as LiveMap, SymbolLayerSpecification } from 'maplibre-gl';
import type { MapLabel } from '#lib/symbols/stage-labels.ts';
import { give } from './restyle.ts';
import { FONT_BOLD } from './style.ts';

/** Source and layer that keep the room of the arcs' labels, which stand above the map as buttons, free of other names. */
export const ROOM = 'label-room';

export const roomSource: GeoJSONSourceSpecification = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

/** The same words unseen: whatever MapLibre prints makes way for them. Must be the topmost layer, to be placed first. */
export const roomLayer: SymbolLayerSpecification = {
  id: ROOM,
  type: 'symbol',
  source: ROOM,
  layout: {
    'text-field': ['get', 'text'], 'text-font': [FONT_BOLD], 'text-size': 13, 'text-anchor': 'center', 'text-max-width': 100,
    'text-allow-overlap': true, 'text-padding': 4
  },
  paint: { 'text-opacity': 0 }
};

/** Keeps room for labels where they now stand. */
export function keepRoom(map: LiveMap, labels: readonly MapLabel[]): void {
  const data: FeatureCollection = {
    type: 'FeatureCollection',
    features: labels.map(({ text, x, y, width, height }) => {
      const { lng, lat } = map.unproject([x + width / 2, y + height / 2]);
      return { type: 'Feature', properties: { text }, geometry: { type: 'Point', coordinates: [lng, lat] } };
    })
  };
  give(map, ROOM, data);
}
