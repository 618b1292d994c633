// Checks of shapes: their form, and their agreement with the rows of the tables.
import { area, booleanPointInPolygon, booleanClockwise, kinks } from '@turf/turf';
import { cellProblem } from '../typed-tables.ts';
import { validRows, type Line, type Tables } from '../schema/rows.ts';
import type { Problem } from '../problem.ts';
import type { Shape, Shapes } from '../schema/shapes.ts';

/** A line of towns and border points bends; if it turns back within this angle, it probably goes to a wrong place and returns. */
const SHARPEST_DEG = 20;

/** Every shape is valid GeoJSON (RFC 7946) of a type that its table allows. */
export function checkForms(shapes: Shapes): Problem[] {
  return [
    ...[...shapes.railways.values()].flatMap((shape) => [...ofType(shape, 'a LineString', 'LineString'), ...turns(shape)]),
    ...[...shapes.zones.values()].flatMap((shape) => ofType(shape, 'a Polygon or MultiPolygon', 'Polygon', 'MultiPolygon')),
    ...[...shapes.danger_areas.values()].flatMap((shape) =>
      isWhole(shape) ? ofType(shape, DANGER, 'Polygon', 'Point', 'MultiPolygon') : [wrong(shape, DANGER, 'a MultiPolygon elsewhere')]
    ),
    ...Object.values(shapes).flatMap((file) => [...file.values()].flatMap(clean))
  ];
}

const DANGER = 'a Polygon, a Point, or a MultiPolygon of one area that is cut at 180°';

/** A danger area is one area; it consists of several polygons only where 180° cuts it. */
const isWhole = ({ geometry }: Shape): boolean =>
  geometry.type !== 'MultiPolygon' || geometry.coordinates.every((polygon) => polygon.flat().some(([lon]) => Math.abs(lon ?? 0) === 180));

const ofType = (shape: Shape, expected: string, ...types: readonly string[]): Problem[] =>
  types.includes(shape.geometry.type) ? [] : [wrong(shape, expected, shape.geometry.type)];

/** Every row has its feature and every feature its row, and they agree with each other. */
export function checkPairs(tables: Pick<Tables, 'zones' | 'danger_areas' | 'railways'>, shapes: Shapes): Problem[] {
  const outlines = tables.zones.filter(({ cells }) => cells['outline'] !== '');
  const areas = tables.danger_areas.filter(({ cells }) => cells['geometry'] !== '');
  return [
    ...pairs(outlines, 'outline', shapes.zones, 'zones'),
    ...pairs(areas, 'id', shapes.danger_areas, 'danger_areas'),
    ...pairs(tables.railways, 'id', shapes.railways, 'railways'),
    ...geometries(tables, shapes),
    ...zones(tables, shapes)
  ];
}

function pairs(lines: readonly Line<unknown>[], column: string, shapes: ReadonlyMap<string, Shape>, name: string): Problem[] {
  const wanted = new Set(lines.map(({ cells }) => cells[column] ?? ''));
  return [
    ...lines.filter(({ cells }) => !shapes.has(cells[column] ?? '')).map((line) => cellProblem(line, column, `the id of a feature of ${name}.geojson`)),
    ...[...shapes.values()].filter(({ id }) => !wanted.has(id)).map((shape) => wrong(shape, `an id that ${name}.csv names`, shape.id))
  ];
}

const wrong = (shape: Shape, expected: string, got: string): Problem => ({ file: shape.file, line: shape.line, column: shape.id, expected, got });

/** A danger area's row states whether its feature is an area or a point. */
function geometries({ danger_areas }: Pick<Tables, 'danger_areas'>, shapes: Shapes): Problem[] {
  return validRows(danger_areas).flatMap((line) => {
    const type = shapes.danger_areas.get(line.row.id)?.geometry.type;
    const drawn = type === undefined ? undefined : type === 'Point' ? 'point' : 'polygon';
    const { geometry, radius_km } = line.row;
    return [
      ...(geometry === undefined || drawn === undefined || drawn === geometry ? [] : [cellProblem(line, 'geometry', `${drawn}, as its feature is`)]),
      ...(radius_km === undefined || geometry === 'point' ? [] : [cellProblem(line, 'radius_km', 'blank: only a point has a radius')])
    ];
  });
}

/** An outline contains its zone's point and has about the area stated in the row. */
function zones(tables: Pick<Tables, 'zones'>, shapes: Shapes): Problem[] {
  return validRows(tables.zones).flatMap((line) => {
    const shape = shapes.zones.get(line.row.outline ?? '');
    const { lon, lat, area_km2 } = line.row;
    if (shape === undefined || (shape.geometry.type !== 'Polygon' && shape.geometry.type !== 'MultiPolygon')) return [];
    const problems: Problem[] = [];
    if (lon !== undefined && lat !== undefined && !booleanPointInPolygon([lon, lat], shape.geometry)) {
      problems.push(cellProblem(line, 'lon', "a place inside the zone's outline"));
    }
    const drawn = area(shape.geometry) / 1e6;
    if (area_km2 !== undefined && Math.abs(drawn - area_km2) > area_km2 / 4) {
      problems.push(cellProblem(line, 'area_km2', `about the ${drawn.toFixed(0)} km2 of its outline, within a quarter`));
    }
    return problems;
  });
}

function clean(shape: Shape): Problem[] {
  const { geometry } = shape;
  const points = positions(geometry);
  const bad = points.find((p) => p.length !== 2 || Math.abs(p[0] ?? 999) > 180 || Math.abs(p[1] ?? 999) > 90);
  if (bad) return [wrong(shape, 'longitude and latitude in degrees, nothing else', bad.join(', '))];
  const fine = points.find((p) => p.some((n) => Number(n.toFixed(5)) !== n));
  const problems = fine ? [wrong(shape, 'at most 5 decimals', fine.join(', '))] : [];
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : polygons(geometry).flat();
  const long = lines.flatMap(edges).find(([a, b]) => Math.abs((a[0] ?? 0) - (b[0] ?? 0)) > 180);
  if (long)
    return [
      ...problems,
      wrong(
        shape,
        'a shape cut in two where it crosses 180° (a MultiPolygon with an edge at 180 and one at -180)',
        `${long[0].join(', ')} to ${long[1].join(', ')}`
      )
    ];
  const twice = lines.map((line) => line.find((p, i) => i > 0 && p.join() === line[i - 1]?.join())).find((p) => p !== undefined);
  if (twice) return [...problems, wrong(shape, 'no position twice in a row', twice.join(', '))];
  return [...problems, ...polygons(geometry).flatMap((rings) => rings.flatMap((ring, i) => ringFaults(shape, ring, i === 0))), ...crossings(shape)];
}

const polygons = (geometry: Shape['geometry']): GeoJSON.Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];

const edges = (line: readonly GeoJSON.Position[]): [GeoJSON.Position, GeoJSON.Position][] => line.slice(1).map((to, i) => [line[i] ?? to, to]);

function ringFaults(shape: Shape, ring: GeoJSON.Position[], outer: boolean): Problem[] {
  const [first, last] = [ring[0] ?? [], ring[ring.length - 1] ?? []];
  if (first.join() !== last.join()) {
    return [wrong(shape, 'closed rings of four positions or more', `${ring.length} from ${first.join(', ')} to ${last.join(', ')}`)];
  }
  if (booleanClockwise(ring) !== outer) return [];
  return [wrong(shape, outer ? 'outer rings counter-clockwise' : 'holes clockwise', outer ? 'clockwise' : 'counter-clockwise')];
}

function crossings(shape: Shape): Problem[] {
  const { geometry } = shape;
  if (geometry.type === 'Point') return [];
  const kink = kinks(geometry).features[0]?.geometry.coordinates;
  if (!kink) return [];
  return [
    wrong(
      shape,
      geometry.type === 'LineString' ? 'a line that does not cross itself' : 'rings that do not cross themselves',
      `a crossing at ${kink.join(', ')}`
    )
  ];
}

/** A line that turns back on itself has two towns in the wrong order, or one that is not on it. */
function turns(shape: Shape): Problem[] {
  if (shape.geometry.type !== 'LineString') return [];
  const line = shape.geometry.coordinates;
  const back = line.find((corner, i) => {
    const [before, after] = [line[i - 1], line[i + 1]];
    return before !== undefined && after !== undefined && angle(before, corner, after) < SHARPEST_DEG;
  });
  return back ? [wrong(shape, `a line that does not turn back (by less than ${SHARPEST_DEG}°)`, back.join(', '))] : [];
}

/** Angle in degrees between the directions to two neighbours, on a map without distortion at this corner. */
function angle(before: GeoJSON.Position, [lon = 0, lat = 0]: GeoJSON.Position, after: GeoJSON.Position): number {
  const way = ([x = 0, y = 0]: GeoJSON.Position): number => Math.atan2(y - lat, (x - lon) * Math.cos((lat * Math.PI) / 180));
  const turned = Math.abs(way(before) - way(after)) * (180 / Math.PI);
  return Math.min(turned, 360 - turned);
}

export function positions(geometry: Shape['geometry']): GeoJSON.Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : polygons(geometry).flat(2);
}
