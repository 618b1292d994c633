// How missile tests are drawn: the impact location as an area with the radius of its accuracy, and the great circle from the site.
import type { LineString, Polygon } from 'geojson';
import type { Impact, MissileTest, Position } from '#lib/atlas/atlas.ts';
import { byId } from '#lib/atlas/lookup.ts';
import { formatDate } from '#lib/format/date.ts';
import { disc, track, type Drawing, type PlaceFeature } from '../drawing.ts';
import { drawnTests } from './drawn-tests.ts';
import { testKey } from './words.ts';

interface Shapes {
  readonly area: Polygon;
  readonly track: LineString | undefined;
}

/** Geometry of each test, cached because stepping through the years shows the same tests again. */
const made = new WeakMap<MissileTest, Shapes>();

function shapesOf(test: MissileTest, { lon, lat, radiusKm }: Impact, from: Position | undefined): Shapes {
  const found = made.get(test) ?? { area: disc(lon, lat, radiusKm), track: from && track([from.lon, from.lat], [lon, lat]) };
  made.set(test, found);
  return found;
}

const NAMES_FROM = 5.5;

/** A year can have sixty tests, so they are faint and below the arcs. A solid ring is a stated location, a dashed one is calculated. */
export const testsDrawing: Drawing<MissileTest> = {
  depth: 3,
  features: (scene) =>
    drawnTests(scene).flatMap(({ test, whole }): PlaceFeature[] => {
      const { atlas, view } = scene;
      if (!test.impact) return [];
      const { lon, lat, basis } = test.impact;
      const label = `${test.missile}, ${formatDate(test.date, view.lang)}`;
      const properties = { kind: 'test' as const, id: test.id, name: `${label} — ${testKey[basis][view.lang]}`, label, rank: 1 as const, lon, lat };
      const shapes = shapesOf(test, test.impact, test.site ? byId(atlas.launchSites, test.site)?.position : undefined);
      return [
        { type: 'Feature', geometry: shapes.area, properties: { ...properties, part: basis } },
        { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { ...properties, part: 'name' } },
        ...(whole && shapes.track ? [{ type: 'Feature' as const, geometry: shapes.track, properties: { ...properties, part: 'track' } }] : [])
      ];
    }),
  paints: [
    { id: 'track', part: 'track', line: { colour: 'missile', width: 1, opacity: 0.12 } },
    { id: 'computed', part: 'computed', fill: { colour: 'missile', opacity: 0.002 }, line: { colour: 'missile', width: 1, opacity: 0.18, dash: [4, 4] } },
    { id: 'stated', part: 'stated', fill: { colour: 'missile', opacity: 0.06 }, line: { colour: 'missile', width: 1.2, opacity: 0.55 } }
  ],
  names: { colour: 'missile', from: ({ part }) => (part === 'name' ? NAMES_FROM : null) }
};
