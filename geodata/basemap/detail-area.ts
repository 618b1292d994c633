// The detailed geometry around the DPRK: land, borders, inland water.
import { booleanPointInPolygon } from '@turf/turf';
import type { Feature, FeatureCollection, Geometry, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { clip, NEAR_BOX, polygons, round, roundLine, wind } from './box.ts';
import { sharedBorder } from './borders.ts';
import { riverLines } from './river-lines.ts';
import type { ShapeProperties } from './feature.ts';

/** Five decimals are about one metre, finer than the 10 m to which the source is simplified. */
const METRE = (): number => 5;

const LANDS = ['prk', 'chn', 'rus', 'kor', 'jpn'] as const;
type Land = (typeof LANDS)[number];

/**
 * Neighbouring countries, the status of their border, and the longest part (degrees) along which one outline may be used where the two
 * differ: 1 km on the Yalu, 25 km in the demilitarized zone, whose two sides were mapped separately.
 */
const BORDERS: readonly { pair: [Land, Land]; status: 'international' | 'mdl'; bridge: number }[] = [
  { pair: ['prk', 'chn'], status: 'international', bridge: 0.03 },
  { pair: ['prk', 'rus'], status: 'international', bridge: 0 },
  { pair: ['chn', 'rus'], status: 'international', bridge: 0 },
  { pair: ['prk', 'kor'], status: 'mdl', bridge: 0.3 }
];

/**
 * Large inland waters: the Taedong above the West Sea Barrage, with Nampo and Songnim, and Lake Khanka. The source draws inland water on a
 * grid of about 2 km, which turns rivers and small lakes into false triangles, so only these are used.
 */
const WATERS: readonly [number, number][] = [
  [125.297, 38.692],
  [125.53, 38.71],
  [125.17, 38.731],
  [132.4, 44.9]
];
const WATER_BOX: [number, number, number, number] = [121, 36, 135, 46];

interface Coast {
  features: Feature<Polygon | MultiPolygon, { A3: string }>[];
}
interface Waters {
  geometries: (Polygon | MultiPolygon)[];
}

/** The detailed geometry around the DPRK: land, borders, large inland water. */
export function detailArea(coast: Coast, waters: Waters): FeatureCollection<Geometry, ShapeProperties> {
  const land = new Map(LANDS.map((id) => [id, clip(country(coast, id), NEAR_BOX)]));
  const borders = BORDERS.map(({ pair: [a, b], status, bridge }) => ({
    id: `${a}-${b}`,
    status,
    ...sharedBorder(land.get(a)!, land.get(b)!, bridge)
  }));
  return {
    type: 'FeatureCollection',
    features: [
      // The sea of the area hides the coarser land of the world below it.
      shape({ id: 'box', kind: 'sea' }, [[corners(NEAR_BOX)]]),
      // Strips that belong to neither outline are land, but of no country here.
      ...borders
        .filter((b) => b.between.length > 0)
        .map((b) =>
          shape(
            { id: b.id, kind: 'land' },
            b.between.map((ring) => [ring])
          )
        ),
      ...[...land].map(([id, parts]) => shape({ id, kind: 'land' }, parts)),
      shape({ id: 'inland', kind: 'water' }, inland(waters)),
      ...borders.flatMap(({ id, status, lines }) =>
        riverLines(id, lines).map(({ river, line }): Feature<LineString, ShapeProperties> => ({
          type: 'Feature',
          properties: { id, kind: 'border', status, ...(river ? { river } : {}) },
          geometry: { type: 'LineString', coordinates: roundLine(line, METRE) }
        }))
      )
    ]
  };
}

function shape(properties: ShapeProperties, parts: readonly Position[][][]): Feature<MultiPolygon, ShapeProperties> {
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: wind(round(parts, METRE)) } };
}

function corners([west, south, east, north]: typeof NEAR_BOX): Position[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
}

function country(coast: Coast, id: Land): Position[][][] {
  const feature = coast.features.find((f) => f.properties.A3.toLowerCase() === id);
  if (!feature) throw new Error(`basemap: expected a country ${id.toUpperCase()} in the coastline package, got none`);
  return polygons(feature.geometry);
}

function inland(waters: Waters): Position[][][] {
  // The third member is the sea, which the coastline already gives.
  const bodies = waters.geometries.slice(0, 2).flatMap((g) => clip(polygons(g), WATER_BOX));
  return WATERS.map((point) => {
    const body = bodies.find((coordinates) => booleanPointInPolygon(point, { type: 'Polygon', coordinates }));
    if (!body) throw new Error(`basemap: expected inland water at ${point.join(', ')} in the water package, got none`);
    return body;
  }).flatMap((body) => clip([body], NEAR_BOX));
}
