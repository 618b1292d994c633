// Shapes across 180°, and shapes that the checks refuse.
import { expect, test } from 'vitest';
import { SCHEMA_VERSION } from '#lib/atlas/schema-version.ts';
import { check } from './check.ts';
import { compile } from '../compile.ts';
import { readRawDataset } from '../raw-dataset.ts';
import { geojson } from '../publish/geojson.ts';
import { sentence } from '../problem.ts';

const folder = readRawDataset('geodata');

/** The real shapes with another geometry for the first announced danger area. */
function withArea(geometry: object) {
  const collection = JSON.parse(folder.shapes.danger_areas) as { features: { id: string; geometry: object }[] };
  const features = collection.features.map((feature) => (feature.id === '2009-04-A1' ? { ...feature, geometry } : feature));
  return check({ ...folder, shapes: { ...folder.shapes, danger_areas: JSON.stringify({ ...collection, features }) } });
}
const problemsOf = (geometry: object): string[] => withArea(geometry).problems.map(sentence);

/** The problems of the danger areas with a reference system, as programs write it, in the collection or in its first feature. */
const withSystem = (crs: unknown, inFeature = false): string[] => {
  const collection = JSON.parse(folder.shapes.danger_areas) as { features: object[] };
  const [first, ...others] = collection.features;
  const changed = inFeature ? { ...collection, features: [{ ...first, crs }, ...others] } : { ...collection, crs };
  return check({ ...folder, shapes: { ...folder.shapes, danger_areas: JSON.stringify(changed, null, 1) } }).problems.map(sentence);
};

test('a file that says it is in WGS 84 is read, and one in another reference system, or in none, is refused by that alone', () => {
  const named = (name: string): object => ({ type: 'name', properties: { name } });
  for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'urn:ogc:def:crs:OGC::CRS84', 'urn:ogc:def:crs:EPSG::4326', 'EPSG:4326'])
    expect(withSystem(named(name)), name).toEqual([]);
  const others = [null, {}, named('EPSG:43261'), named('urn:ogc:def:crs:EPSG::5179'), { type: 'link', properties: { href: 'https://example.org/4326' } }];
  for (const crs of others)
    for (const inFeature of [false, true]) {
      const [problem, ...more] = withSystem(crs, inFeature);
      expect(problem).toMatch(/^danger_areas\.geojson:\d+ file: expected positions in WGS 84 without a crs \(export the file again as RFC 7946/);
      expect(more).toEqual([]);
    }
});

const EAST = [
  [
    [179, 40],
    [180, 40],
    [180, 41],
    [179, 41],
    [179, 40]
  ]
];
const WEST = [
  [
    [-180, 40],
    [-179, 40],
    [-179, 41],
    [-180, 41],
    [-180, 40]
  ]
];

test('an area across 180° is entered and published as two polygons and drawn as one', () => {
  const { tables, shapes, problems } = withArea({ type: 'MultiPolygon', coordinates: [EAST, WEST] });
  expect(problems).toEqual([]);
  const area = compile({ schema: SCHEMA_VERSION, version: '2026.11.0' }, tables, shapes).dangerAreas.find(({ id }) => id === '2009-04-A1');
  expect(area?.geometry?.type).toBe('Polygon');
  const lons = (area?.geometry?.type === 'Polygon' ? area.geometry.coordinates.flat() : []).map(([lon]) => lon);
  expect([Math.min(...lons.map(Number)), Math.max(...lons.map(Number))]).toEqual([179, 181]);
  expect(geojson(tables, shapes).get('danger_areas')).toContain(JSON.stringify({ type: 'MultiPolygon', coordinates: [EAST, WEST] }));
});

test('for an area that spans the map the long way, the problem explains how to enter it', () => {
  expect(
    problemsOf({
      type: 'Polygon',
      coordinates: [
        [
          [179, 40],
          [179, 41],
          [-179, 41],
          [-179, 40],
          [179, 40]
        ]
      ]
    })
  ).toEqual([expect.stringMatching(/^danger_areas\.geojson:\d+ 2009-04-A1: expected a shape cut in two where it crosses 180°/)]);
});

test('a shape that cannot be a danger area is reported at the shape, not at its row', () => {
  for (const geometry of [
    {
      type: 'LineString',
      coordinates: [
        [136, 39],
        [137, 40]
      ]
    },
    {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [136, 39],
            [137, 39],
            [137, 40],
            [136, 39]
          ]
        ]
      ]
    }
  ]) {
    expect(problemsOf(geometry)).toEqual([
      expect.stringMatching(/^danger_areas\.geojson:\d+ 2009-04-A1: expected a Polygon, a Point, or a MultiPolygon of one area that is cut at 180°/)
    ]);
  }
});

test.each<[object | null, string]>([
  [null, 'expected a geometry, one of Point, LineString, Polygon, MultiPolygon, got "null"'],
  [{ type: 'GeometryCollection', geometries: [] }, 'got "GeometryCollection"'],
  [{ type: 'constructor', coordinates: [] }, 'got "constructor"'],
  [{ type: 'Polygon' }, 'expected coordinates of a Polygon, got "none"'],
  [{ type: 'Polygon', coordinates: [[]] }, 'expected closed rings of four positions or more, got "[]"'],
  [{ type: 'Polygon', coordinates: [] }, 'expected coordinates of a Polygon, got "[]"'],
  [{ type: 'Point', coordinates: ['130.04', '42.25'] }, 'expected positions of two numbers, longitude and latitude, got "["130.04","42.25"]"'],
  [{ type: 'LineString', coordinates: [[130, 42]] }, 'expected a line of two positions or more']
])('%j is reported for its form, and for nothing else', (geometry, expected) => {
  const problems = problemsOf(geometry as object);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(expected);
});
