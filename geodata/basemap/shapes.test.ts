// The base map’s files in geodata/shapes: their geometry, borders and towns.
import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boxArea } from './box.ts';
import type { ShapeProperties } from './feature.ts';
import type { TownProperties } from './towns.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(`geodata/shapes/${name}.json`, 'utf8')) as T;
const files = ['world', 'near'].map((name) => ({ name, shapes: read<FeatureCollection<MultiPolygon, ShapeProperties>>(name) }));

describe.each(files)('$name.json', ({ shapes }) => {
  const lands = shapes.features.filter((f) => f.geometry.type === 'MultiPolygon');

  it('has closed rings, wound as RFC 7946 requires', () => {
    for (const { properties, geometry } of lands) {
      for (const rings of geometry.coordinates) {
        rings.forEach((ring, i) => {
          expect(ring.length, properties.id).toBeGreaterThanOrEqual(4);
          expect(ring[0], properties.id).toEqual(ring[ring.length - 1]);
          expect(boxArea(ring) > 0, properties.id).toBe(i === 0);
        });
      }
    }
  });

  it('stays within the world, and is cut at 180°', () => {
    for (const { properties, geometry } of lands) {
      for (const rings of geometry.coordinates) {
        const xs = rings.flat().map((p) => p[0]!);
        expect(Math.max(...xs), properties.id).toBeLessThanOrEqual(180);
        expect(Math.min(...xs), properties.id).toBeGreaterThanOrEqual(-180);
        expect(Math.max(...xs) - Math.min(...xs), properties.id).toBeLessThan(180);
      }
    }
  });

  it('has the status of every border of the DPRK and its neighbours', () => {
    const borders = shapes.features.filter((f) => f.properties.kind === 'border');
    expect(new Set(borders.map((f) => f.properties.id))).toEqual(
      new Set(['prk-chn', 'prk-rus', 'chn-rus', 'prk-kor', ...(borders.some((f) => f.properties.id === 'others') ? ['others'] : [])])
    );
    for (const { properties } of borders) expect(properties.status).toBe(properties.id === 'prk-kor' ? 'mdl' : 'international');
  });
});

it('names each town once', () => {
  const names = read<FeatureCollection<Point, TownProperties>>('towns').features.map((f) => f.properties.en);
  expect(new Set(names).size).toBe(names.length);
});
