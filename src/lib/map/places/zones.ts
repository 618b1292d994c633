import { zoneRank } from '#lib/layers/density.ts';
import { terms } from '#lib/words/terms.ts';
import { markLayer } from './marks.ts';
import { label, pointAt, type PlaceFeature, type PlaceKind } from './place.ts';
import { FONT_BOLD } from '../style.ts';

/** Economic zones: those with an outline as an area, the rest as a mark at their town. */
export const zones: PlaceKind = {
  id: 'zones',
  features: (scene) =>
    scene.selection.zones.flatMap((zone): PlaceFeature[] => {
      const at = zone.position;
      if (!at) return [];
      // Where an outline is drawn, it says itself how far the place reaches.
      const text = label(scene, zone.names, zone.outline ? undefined : at);
      const properties = {
        kind: 'zone' as const,
        id: zone.id,
        name: `${text} — ${terms[scene.selection.view.lang].kind.zone}`,
        label: text,
        rank: zoneRank(zone)
      };
      if (!zone.outline) return [pointAt(at.lon, at.lat, { ...properties, image: 'zone' })];
      return [
        { type: 'Feature', geometry: zone.outline, properties: { ...properties, lon: at.lon, lat: at.lat, part: 'outline' } },
        pointAt(at.lon, at.lat, { ...properties, part: 'name' })
      ];
    }),
  layers: (palette, theme) => [
    { id: 'zones-area', type: 'fill', source: 'zones', filter: ['==', ['get', 'part'], 'outline'], paint: { 'fill-color': palette.zone, 'fill-opacity': 0.22 } },
    {
      id: 'zones-edge', type: 'line', source: 'zones', filter: ['==', ['get', 'part'], 'outline'],
      layout: { 'line-join': 'round' }, paint: { 'line-color': palette.zone, 'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1, 9, 2] }
    },
    markLayer('zones', palette, theme, { colour: palette.zone, size: 0.7 }),
    {
      id: 'zones-name', type: 'symbol', source: 'zones', filter: ['==', ['get', 'part'], 'name'],
      layout: {
        'text-field': ['get', 'label'], 'text-font': [FONT_BOLD], 'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 9, 15],
        'text-variable-anchor': ['left', 'top-left', 'bottom-left', 'right', 'bottom', 'top'], 'text-radial-offset': 1.4, 'text-justify': 'auto', 'text-max-width': 10
      },
      paint: { 'text-color': palette.zone, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 }
    }
  ]
};
