import { circle, greatCircle } from '@turf/turf';
import type { LineString, MultiLineString, Polygon } from 'geojson';
import type { Impact, MissileTest, Position } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import { chosenApart } from '#lib/layers/tests/chosen-apart.ts';
import { day } from '#lib/format/day.ts';
import { MISSILE_INK } from '#lib/symbols/missile-ink.ts';
import { testKey } from '#lib/layers/tests/words.ts';
import type { PlaceFeature, PlaceKind } from './place.ts';
import { FONT_REGULAR } from '../style.ts';

/** Corners of a circle drawn as a polygon: below a px off at any zoom where all of it is seen. */
const STEPS = 128;

/** Geometry of each test, made once: a reader who steps through the years passes the same tests again. */
const made = new WeakMap<MissileTest, { readonly area: Polygon; readonly track: LineString | MultiLineString | undefined }>();

function shapes(test: MissileTest, { lon, lat, radiusKm }: Impact, from: Position | undefined): { area: Polygon; track: LineString | MultiLineString | undefined } {
  const known = made.get(test);
  if (known) return known;
  const area = circle([lon, lat], radiusKm, { units: 'kilometers', steps: STEPS }).geometry;
  const track = from && greatCircle([from.lon, from.lat], [lon, lat], { npoints: 48 }).geometry;
  const shape = { area, track };
  made.set(test, shape);
  return shape;
}

/**
 * Where the year's missiles came down: stated places as a solid ring, computed ones (great circle from site, range and
 * bearing) dashed, each as the area it is good for; and the great circles from the site to it.
 */
export const impacts: PlaceKind = {
  id: 'impacts',
  features: ({ selection, atlas }) =>
    [...selection.tests, ...chosenApart(atlas, selection.view)].flatMap((test): PlaceFeature[] => {
      if (!test.impact) return [];
      const { lon, lat, basis } = test.impact;
      const label = `${test.missile}, ${day(test.date, selection.view.lang)}`;
      const properties = { kind: 'test' as const, id: test.id, name: `${label} — ${testKey[basis][selection.view.lang]}`, label, rank: 1 as const, lon, lat };
      const { area, track } = shapes(test, test.impact, test.site ? byId(atlas.launchSites, test.site)?.position : undefined);
      return [
        { type: 'Feature', geometry: area, properties: { ...properties, part: basis } },
        { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { ...properties, part: 'name' } },
        ...(track ? [{ type: 'Feature' as const, geometry: track, properties: { ...properties, part: 'track' } }] : [])
      ];
    }),
  layers: (palette) => [
    { id: 'impacts-area', type: 'fill', source: 'impacts', filter: ['in', ['get', 'part'], ['literal', ['stated', 'computed']]], paint: { 'fill-color': palette.missile, 'fill-opacity': ['match', ['get', 'part'], 'stated', MISSILE_INK.stated.fill, MISSILE_INK.computed.fill] } },
    { id: 'impacts-track', type: 'line', source: 'impacts', filter: ['==', ['get', 'part'], 'track'], paint: { 'line-color': palette.missile, 'line-width': 1, 'line-opacity': MISSILE_INK.track } },
    { id: 'impacts-stated', type: 'line', source: 'impacts', filter: ['==', ['get', 'part'], 'stated'], paint: { 'line-color': palette.missile, 'line-width': 1.2, 'line-opacity': MISSILE_INK.stated.line } },
    { id: 'impacts-computed', type: 'line', source: 'impacts', filter: ['==', ['get', 'part'], 'computed'], paint: { 'line-color': palette.missile, 'line-width': 1, 'line-opacity': MISSILE_INK.computed.line, 'line-dasharray': [4, 4] } },
    {
      id: 'impacts-name', type: 'symbol', source: 'impacts', minzoom: 5.5, filter: ['==', ['get', 'part'], 'name'],
      layout: { 'text-field': ['get', 'label'], 'text-font': [FONT_REGULAR], 'text-size': 11, 'text-max-width': 9, 'text-padding': 6 },
      paint: { 'text-color': palette.missile, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 }
    }
  ]
};
