import { name } from '#lib/atlas/lookup.ts';
import { railwayKey } from '#lib/layers/railways/words.ts';
import type { PlaceFeature, PlaceKind } from './place.ts';
import { FONT_REGULAR } from '../style.ts';

/** Railways as straight dashed segments between towns: schematic, and labelled so. */
export const railways: PlaceKind = {
  id: 'railways',
  features: ({ selection }) =>
    selection.railways.flatMap((railway): PlaceFeature[] => {
      const own = name(railway.names, selection.view.lang);
      const [lon, lat] = railway.line.coordinates[Math.floor(railway.line.coordinates.length / 2)] ?? [];
      if (lon === undefined || lat === undefined) return [];
      return [{
        type: 'Feature',
        geometry: railway.line,
        properties: { kind: 'railway', id: railway.id, name: `${own} — ${railwayKey.schematic[selection.view.lang]}`, label: own, rank: 1, lon, lat }
      }];
    }),
  layers: (palette) => [
    { id: 'railways-casing', type: 'line', source: 'railways', paint: { 'line-color': palette.halo, 'line-width': 3.5 } },
    { id: 'railways-line', type: 'line', source: 'railways', paint: { 'line-color': palette.place, 'line-width': 1.5, 'line-dasharray': [5, 3] } },
    {
      id: 'railways-name', type: 'symbol', source: 'railways', minzoom: 6,
      layout: { 'symbol-placement': 'line', 'text-field': ['get', 'label'], 'text-font': [FONT_REGULAR], 'text-size': 11 },
      paint: { 'text-color': palette.place, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 }
    }
  ]
};
