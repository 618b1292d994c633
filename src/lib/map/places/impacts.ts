import { circle, greatCircle } from '@turf/turf';
import { byId } from '#lib/atlas/lookup.ts';
import { keyWords } from '#lib/words/key.ts';
import type { PlaceFeature, PlaceKind } from './place.ts';
import { FONT_REGULAR } from '../style.ts';

/** Corners of a circle drawn as a polygon: below half a pixel off at any zoom where all of it is seen. */
const STEPS = 72;

/**
 * Where the year's missiles came down: stated places as a solid ring, computed ones (great circle from site, range and
 * bearing) dashed, each as the area it is good for; and the great circles from the site to it.
 */
export const impacts: PlaceKind = {
  id: 'impacts',
  features: ({ selection, atlas }) =>
    selection.tests.flatMap((test): PlaceFeature[] => {
      if (!test.impact) return [];
      const { lon, lat, basis, radiusKm } = test.impact;
      const words = keyWords[selection.view.lang];
      const label = `${test.missile}, ${test.date}`;
      const properties = { kind: 'test' as const, id: test.id, name: `${label} — ${basis === 'stated' ? words.stated : words.computed}`, label, rank: 1 as const, lon, lat };
      const area = circle([lon, lat], radiusKm, { units: 'kilometers', steps: STEPS });
      const from = test.site ? byId(atlas.launchSites, test.site)?.position : undefined;
      return [
        { type: 'Feature', geometry: area.geometry, properties: { ...properties, part: basis } },
        { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { ...properties, part: 'name' } },
        ...(from ? [{ type: 'Feature' as const, geometry: greatCircle([from.lon, from.lat], [lon, lat], { npoints: 48 }).geometry, properties: { ...properties, part: 'track' } }] : [])
      ];
    }),
  layers: (palette) => [
    { id: 'impacts-area', type: 'fill', source: 'impacts', filter: ['in', ['get', 'part'], ['literal', ['stated', 'computed']]], paint: { 'fill-color': palette.missile, 'fill-opacity': ['match', ['get', 'part'], 'stated', 0.07, 0.006] } },
    { id: 'impacts-track', type: 'line', source: 'impacts', filter: ['==', ['get', 'part'], 'track'], paint: { 'line-color': palette.missile, 'line-width': 1, 'line-opacity': 0.22 } },
    { id: 'impacts-stated', type: 'line', source: 'impacts', filter: ['==', ['get', 'part'], 'stated'], paint: { 'line-color': palette.missile, 'line-width': 1.2, 'line-opacity': 0.85 } },
    { id: 'impacts-computed', type: 'line', source: 'impacts', filter: ['==', ['get', 'part'], 'computed'], paint: { 'line-color': palette.missile, 'line-width': 1, 'line-opacity': 0.32, 'line-dasharray': [4, 4] } },
    {
      id: 'impacts-name', type: 'symbol', source: 'impacts', minzoom: 5.5, filter: ['==', ['get', 'part'], 'name'],
      layout: { 'text-field': ['get', 'label'], 'text-font': [FONT_REGULAR], 'text-size': 11, 'text-max-width': 9, 'text-padding': 6 },
      paint: { 'text-color': palette.missile, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 }
    }
  ]
};
