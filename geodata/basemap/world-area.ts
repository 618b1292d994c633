// The coarse geometry of the whole world, for zooms below the detailed one.
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { Feature, FeatureCollection, Geometry, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, MultiPolygon as TopoMany, Polygon as TopoOne, Topology } from 'topojson-specification';
import { boxArea, clip, polygons, round, roundLine, wind } from './box.ts';
import type { ShapeProperties } from './feature.ts';

type Country = (TopoOne | TopoMany) & { id?: string | number; properties: { name: string } };
type World = Topology<{ countries: { type: 'GeometryCollection'; geometries: Country[] } & GeometryCollection }>;

type Box = readonly [number, number, number, number];

/** The area that readers see closely before the detailed geometry appears; it is not simplified. */
const REGION: Box = [116, 30, 146, 48];
/** In this area around it, detail counts eight times as much as elsewhere. */
const SURROUNDINGS: Box = [95, -11, 160, 60];

/** Twice the area (square degrees) of the smallest corner kept, and of the smallest island, far from the region. */
const FAR_DETAIL = 0.08;
const FAR_ISLAND = 0.3;

const inside = ([x, y]: Position, [w, s, e, n]: Box): boolean => x! > w && x! < e && y! > s && y! < n;
/** 100 m in the region, 1 km elsewhere: both less than a pixel at the zooms that draw them. */
const decimals = (p: Position): number => (inside(p, REGION) ? 3 : 2);

/** Land by country and borders, for all zooms below the detailed geometry. */
export function worldArea(source: World, codes: readonly string[][]): FeatureCollection<Geometry, ShapeProperties> {
  const topology = simplify(presimplify(source as never, weight), FAR_DETAIL) as unknown as World;
  const alpha3 = new Map(codes.map(([, a3, numeric]) => [numeric, a3!.toLowerCase()]));
  const idOf = (c: Country): string => alpha3.get(String(c.id)) ?? c.properties.name.toLowerCase().replace(/[^a-z]+/g, '-');
  const countries = topology.objects.countries.geometries.filter((c) => c.properties.name !== 'Antarctica');
  const lands = countries.map((c): Feature<MultiPolygon, ShapeProperties> => {
    const shape = feature(topology, c) as unknown as Feature<Polygon | MultiPolygon>;
    const parts = withoutSpecks(polygons(shape.geometry).flatMap(cutAntimeridian));
    return { type: 'Feature', properties: { id: idOf(c), kind: 'land' }, geometry: { type: 'MultiPolygon', coordinates: wind(round(parts, decimals)) } };
  });
  const pairs = new Map<string, ShapeProperties>();
  const borders = new Map<string, Position[][]>();
  const special = ['chn-prk', 'prk-rus', 'kor-prk', 'chn-rus'];
  for (const id of [...special, 'others']) {
    const lines = mesh(topology, topology.objects.countries, (a, b) => {
      if (a === b) return false;
      const pair = [idOf(a as Country), idOf(b as Country)].sort().join('-');
      return id === 'others' ? !special.includes(pair) : pair === id;
    }).coordinates;
    const name = id === 'chn-prk' ? 'prk-chn' : id === 'kor-prk' ? 'prk-kor' : id;
    pairs.set(name, { id: name, kind: 'border', status: id === 'kor-prk' ? 'mdl' : 'international' });
    borders.set(
      name,
      lines.map((line) => roundLine(line, decimals)).filter((line) => line.length > 1)
    );
  }
  return {
    type: 'FeatureCollection',
    features: [
      ...lands.filter((land) => land.geometry.coordinates.length > 0).sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1)),
      ...[...borders].map(([name, coordinates]): Feature<MultiLineString, ShapeProperties> => ({
        type: 'Feature',
        properties: pairs.get(name)!,
        geometry: { type: 'MultiLineString', coordinates }
      }))
    ]
  };
}

/** The weight of a corner: twice the area of its triangle, more in areas that readers see closely. */
function weight([a, b, c]: [Position, Position, Position]): number {
  if (inside(b, REGION)) return Infinity;
  const size = Math.abs((b[0]! - a[0]!) * (c[1]! - a[1]!) - (c[0]! - a[0]!) * (b[1]! - a[1]!));
  return inside(b, SURROUNDINGS) ? size * 8 : size;
}

/** A country's polygons without very small ones; its largest remains as long as it covers a pixel. */
function withoutSpecks(parts: readonly Position[][][]): Position[][][] {
  const size = (rings: readonly Position[][]): number => Math.abs(boxArea(rings[0] ?? []));
  const largest = Math.max(...parts.map(size));
  return parts.filter((rings) => {
    const middle = rings[0]?.[0] ?? [0, 0];
    const least = inside(middle, REGION) ? 0 : inside(middle, SURROUNDINGS) ? FAR_ISLAND / 8 : FAR_ISLAND;
    return size(rings) >= least || size(rings) === largest;
  });
}

/** Cuts a polygon that crosses 180° into polygons on either side (RFC 7946, 3.1.9). */
function cutAntimeridian(rings: Position[][]): Position[][][] {
  const unwrapped = rings.map((ring) => {
    let turn = 0;
    return ring.map(([x, y], i): Position => {
      const before = ring[i - 1]?.[0] ?? x!;
      if (x! - before > 180) turn -= 360;
      if (x! - before < -180) turn += 360;
      return [x! + turn, y!];
    });
  });
  const xs = (unwrapped[0] ?? []).map((p) => p[0]!);
  if (Math.max(...xs) <= 180 && Math.min(...xs) >= -180) return [unwrapped];
  return [-360, 0, 360].flatMap((shift) => clip([unwrapped.map((ring) => ring.map(([x, y]): Position => [x! + shift, y!]))], [-180, -90, 180, 90]));
}
