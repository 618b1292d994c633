// Names of countries and seas stand where they belong, on the fitted maps of every year.
import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import '#lib/base-map/load-shapes.ts';
import { shapesOf } from '#lib/base-map/shapes.ts';
import { unproject } from '#lib/geo/curve.ts';
import { fittedCanvas } from '#lib/labels/layout.ts';
import { select } from '#lib/selection/select.ts';
import { COUNTRIES, SEAS } from '#lib/symbols/names.ts';
import { defaultView } from '#lib/view/view.ts';
import { fittedLayout } from './fitted-layouts.ts';

const values = availableValues(atlas);
const BOXES = [
  { width: 935, height: 468 },
  { width: 704, height: 430 },
  { width: 360, height: 330 }
];

describe('a name of the base map', () => {
  const land = shapesOf('world').filter(({ properties }) => properties.kind === 'land');
  const countriesAt = (point: [number, number]): string[] =>
    land.flatMap(({ geometry, properties }) => (booleanPointInPolygon(point, geometry as Polygon | MultiPolygon) ? [properties.id] : []));

  it.each(values.years)('of %i lies in its own country, or in the sea', (year) => {
    const selection = select(atlas, { ...defaultView(values), year });
    for (const box of BOXES) {
      const canvas = fittedCanvas(atlas, selection);
      const { names, width } = fittedLayout(selection, box);
      for (const { kind, id, x, y, width: w, height: h } of names) {
        if (kind !== 'country' && kind !== 'sea') continue;
        const scale = canvas.width / width;
        const [lon, lat] = unproject(canvas.from({ x: (x + w / 2) * scale, y: (y + h / 2) * scale }));
        expect(countriesAt([lon, lat]), `${id} at ${lon.toFixed(2)}, ${lat.toFixed(2)}`).toEqual(kind === 'country' ? [id] : []);
      }
    }
  });

  it('has all its positions there', () => {
    for (const { id, lon, lat, others = [] } of COUNTRIES)
      for (const at of [[lon, lat] as const, ...others]) expect(countriesAt([...at]), `${id} ${at}`).toEqual([id]);
    for (const { id, lon, lat, others = [] } of SEAS)
      for (const at of [[lon, lat] as const, ...others]) expect(countriesAt([...at]), `${id} ${at}`).toEqual([]);
  });
});
