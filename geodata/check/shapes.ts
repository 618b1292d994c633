import { area, booleanPointInPolygon, booleanClockwise, kinks } from '@turf/turf';
import { at, sound, type Line, type Tables } from '../data.ts';
import type { Problem } from '../problem.ts';
import type { Shape, Shapes } from '../shapes.ts';

/** Shapes and rows find each other, and every shape is clean GeoJSON (RFC 7946). */
export function checkShapes(tables: Tables, shapes: Shapes): Problem[] {
  const outlines = tables.zones.filter(({ cells }) => cells['outline'] !== '');
  const areas = tables.danger_areas.filter(({ cells }) => cells['geometry'] !== '');
  const all = Object.values(shapes).flatMap((file) => [...file.values()]);
  return [
    ...pairs(outlines, 'outline', shapes.zones, 'zones'),
    ...pairs(areas, 'id', shapes.danger_areas, 'danger_areas'),
    ...pairs(tables.railways, 'id', shapes.railways, 'railways'),
    ...kinds(tables, shapes),
    ...zones(tables, shapes),
    ...all.flatMap(clean)
  ];
}

function pairs(lines: readonly Line<unknown>[], column: string, shapes: ReadonlyMap<string, Shape>, name: string): Problem[] {
  const wanted = new Set(lines.map(({ cells }) => cells[column] ?? ''));
  return [
    ...lines.filter(({ cells }) => !shapes.has(cells[column] ?? '')).map((line) => at(line, column, `the id of a feature of ${name}.geojson`)),
    ...[...shapes.values()].filter(({ id }) => !wanted.has(id)).map((shape) => wrong(shape, `an id that ${name}.csv names`, shape.id))
  ];
}

const wrong = (shape: Shape, expected: string, got: string): Problem =>
  ({ file: shape.file, line: shape.line, column: shape.id, expected, got });

/** Geometry types that a table or a row calls for. */
function kinds(tables: Tables, shapes: Shapes): Problem[] {
  const asked = [
    ...[...shapes.railways.values()].map((shape) => [shape, 'LineString'] as const),
    ...[...shapes.zones.values()].map((shape) => [shape, 'Polygon or MultiPolygon'] as const)
  ];
  return [
    ...asked.flatMap(([shape, type]) => (type.includes(shape.geometry.type) ? [] : [wrong(shape, `a ${type}`, shape.geometry.type)])),
    ...sound(tables.danger_areas).flatMap((line) => {
      const drawn = shapes.danger_areas.get(line.row.id)?.geometry.type.toLowerCase();
      const { geometry, radius_km } = line.row;
      return [
        ...(geometry === undefined || drawn === undefined || drawn === geometry ? [] : [at(line, 'geometry', `${drawn}, as its feature is`)]),
        ...(radius_km === undefined || geometry === 'point' ? [] : [at(line, 'radius_km', 'blank: only a point has a radius')])
      ];
    })
  ];
}

/** An outline holds its zone's point and has about the area that the row gives. */
function zones(tables: Tables, shapes: Shapes): Problem[] {
  return sound(tables.zones).flatMap((line) => {
    const shape = shapes.zones.get(line.row.outline ?? '');
    const { lon, lat, area_km2 } = line.row;
    if (shape === undefined || (shape.geometry.type !== 'Polygon' && shape.geometry.type !== 'MultiPolygon')) return [];
    const problems: Problem[] = [];
    if (lon !== undefined && lat !== undefined && !booleanPointInPolygon([lon, lat], shape.geometry)) {
      problems.push(at(line, 'lon', 'a place inside the zone\'s outline'));
    }
    const drawn = area(shape.geometry) / 1e6;
    if (area_km2 !== undefined && Math.abs(drawn - area_km2) > area_km2 / 4) {
      problems.push(at(line, 'area_km2', `about the ${drawn.toFixed(0)} km2 of its outline, within a quarter`));
    }
    return problems;
  });
}

function clean(shape: Shape): Problem[] {
  const { geometry } = shape;
  if (geometry.type === 'GeometryCollection') return [wrong(shape, 'one geometry', geometry.type)];
  const points = positions(geometry.coordinates);
  const bad = points.find((p) => p.length !== 2 || Math.abs(p[0] ?? 999) > 180 || Math.abs(p[1] ?? 999) > 90);
  if (bad) return [wrong(shape, 'longitude and latitude in degrees, nothing else', bad.join(', '))];
  const fine = points.find((p) => p.some((n) => Number(n.toFixed(5)) !== n));
  const problems = fine ? [wrong(shape, 'at most 5 decimals', fine.join(', '))] : [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return [...problems, ...polygons.flatMap((rings) => rings.flatMap((ring, i) => ringFaults(shape, ring, i === 0))), ...crossings(shape)];
}

function ringFaults(shape: Shape, ring: GeoJSON.Position[], outer: boolean): Problem[] {
  const [first, last] = [ring[0] ?? [], ring[ring.length - 1] ?? []];
  if (ring.length < 4 || first.join() !== last.join()) {
    return [wrong(shape, 'closed rings of four positions or more', `${ring.length} from ${first.join(', ')} to ${last.join(', ')}`)];
  }
  const twice = ring.find((p, i) => i > 0 && p.join() === ring[i - 1]?.join());
  if (twice) return [wrong(shape, 'no position twice in a row', twice.join(', '))];
  if (booleanClockwise(ring) !== outer) return [];
  return [wrong(shape, outer ? 'outer rings counter-clockwise' : 'holes clockwise', outer ? 'clockwise' : 'counter-clockwise')];
}

const known = new WeakMap<GeoJSON.Geometry, GeoJSON.Position | null>();

function crossings(shape: Shape): Problem[] {
  const { geometry } = shape;
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
  if (!known.has(geometry)) known.set(geometry, kinks(geometry).features[0]?.geometry.coordinates ?? null);
  const kink = known.get(geometry);
  return kink ? [wrong(shape, 'rings that do not cross themselves', `a crossing at ${kink.join(', ')}`)] : [];
}

function positions(coordinates: unknown): number[][] {
  if (!Array.isArray(coordinates)) return [];
  return typeof coordinates[0] === 'number' ? [coordinates as number[]] : coordinates.flatMap(positions);
}
