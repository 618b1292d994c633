// How range rings are drawn: the points at the stated distance from the launch site. They are not flight paths.
import { destination } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { formatDate } from '#lib/format/date.ts';
import { formatDistance } from '#lib/format/distance.ts';
import { missilesWords } from '#lib/words/missiles.ts';
import type { Drawing, PlaceFeature } from '../drawing.ts';
import type { Range } from './ranges.ts';

/** Corners of a ring: the largest, 4,500 km, stays within 2 km of the circle. */
const STEPS = 128;

export const rangesDrawing: Drawing<Range> = {
  depth: 2,
  features: ({ items, view: { lang } }) =>
    items.map(
      ({
        test,
        site: {
          position: { lon, lat }
        },
        km
      }): PlaceFeature<LineString> => {
        const range = formatDistance(1000 * km, lang);
        const name = `${missilesWords[lang].ringOf(test.missile, formatDate(test.date, lang), range)} (${missilesWords[lang].ring})`;
        return {
          type: 'Feature',
          geometry: ring(lon, lat, km),
          properties: { kind: 'test', id: test.id, name, label: `${test.missile}, ${range}`, rank: 1, lon, lat }
        };
      }
    ),
  paints: [{ id: 'line', line: { colour: 'missile', width: 1.4, dash: [1.4, 2.8], cap: 'round' } }],
  names: { colour: 'missile', from: () => null, alongFrom: 0 },
  // Selecting a launch site does not highlight the rings around it.
  aside: true
};

/** The points at a distance (km) from a place, as a closed line; longitudes continue past 180° instead of jumping. */
export function ring(lon: number, lat: number, km: number): LineString {
  let before = lon;
  const coordinates = Array.from({ length: STEPS + 1 }, (_, i): Position => {
    const [x = lon, y = lat] = destination([lon, lat], km, (360 * i) / STEPS, { units: 'kilometers' }).geometry.coordinates;
    before = x - 360 * Math.round((x - before) / 360);
    return [before, y];
  });
  return { type: 'LineString', coordinates };
}
