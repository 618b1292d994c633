import { destination } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { day } from '#lib/format/day.ts';
import { distance } from '#lib/format/distance.ts';
import { missilesWords } from '#lib/words/missiles.ts';
import type { PlaceFeature, PlaceKind } from './place.ts';
import { FONT_REGULAR } from '../style.ts';

/** Corners of a ring: the widest, 4,500 km, stays within 2 km of the circle. */
const STEPS = 128;

/** Rings at a stated range from the launch site, along great circles: on request only, and no flight path. */
export const ranges: PlaceKind = {
  id: 'ranges',
  features: ({ selection }) =>
    selection.ranges.map(({ test, site, km }): PlaceFeature<LineString> => {
      const { lang } = selection.view;
      const { lon, lat } = site.position;
      const range = distance(1000 * km, lang);
      const name = `${missilesWords[lang].ringOf(test.missile, day(test.date, lang), range)} (${missilesWords[lang].ring})`;
      return {
        type: 'Feature', geometry: ring(lon, lat, km),
        properties: { kind: 'test', id: test.id, name, label: `${test.missile}, ${range}`, rank: 1, lon, lat }
      };
    }),
  layers: (palette) => [
    { id: 'ranges-line', type: 'line', source: 'ranges', paint: { 'line-color': palette.missile, 'line-width': 1.4, 'line-dasharray': [1, 2] }, layout: { 'line-cap': 'round' } },
    {
      id: 'ranges-name', type: 'symbol', source: 'ranges',
      layout: { 'symbol-placement': 'line', 'symbol-spacing': 500, 'text-field': ['get', 'label'], 'text-font': [FONT_REGULAR], 'text-size': 11, 'text-keep-upright': true },
      paint: { 'text-color': palette.missile, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 }
    }
  ]
};

/** The points at a distance from a place, closed; longitudes run on past 180° rather than leap. */
export function ring(lon: number, lat: number, km: number): LineString {
  let before = lon;
  const coordinates = Array.from({ length: STEPS + 1 }, (_, i): Position => {
    const [x = lon, y = lat] = destination([lon, lat], km, (360 * i) / STEPS, { units: 'kilometers' }).geometry.coordinates;
    before = x - 360 * Math.round((x - before) / 360);
    return [before, y];
  });
  return { type: 'LineString', coordinates };
}
