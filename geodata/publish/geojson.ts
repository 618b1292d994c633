// Places as GeoJSON downloads.
import { validRows, type Line, type Tables } from '../schema/rows.ts';
import type { Shape, Shapes } from '../schema/shapes.ts';

/** Licences for a foreign member of each file: that of the compilation, and for outlines from OpenStreetMap that of LICENSE-DATA. */
const LICENCE = 'CC BY 4.0';
const OUTLINES = `${LICENCE}; outlines © OpenStreetMap contributors, ODbL 1.0`;

/** Tables that are also published as GeoJSON: only rows with a position, with all other columns as properties. */
export function geojson(tables: Tables, shapes: Shapes): ReadonlyMap<string, string> {
  const shape = (found: Shape | undefined): GeoJSON.Geometry | null => found?.geometry ?? null;
  return new Map([
    ['crossings', collection(validRows(tables.crossings), ['lon', 'lat'], ({ row }) => point(row.lon, row.lat))],
    ['ports', collection(validRows(tables.ports), ['lon', 'lat'], ({ row }) => point(row.lon, row.lat))],
    [
      'zones',
      collection(validRows(tables.zones), ['lon', 'lat'], ({ row }) => shape(shapes.zones.get(row.outline ?? '')) ?? point(row.lon, row.lat), OUTLINES)
    ],
    ['areas', collection(validRows(tables.areas), ['lon', 'lat'], ({ row }) => point(row.lon, row.lat))],
    ['launch_sites', collection(validRows(tables.launch_sites), ['lon', 'lat'], ({ row }) => point(row.lon, row.lat))],
    ['missile_tests', collection(validRows(tables.missile_tests), ['impact_lon', 'impact_lat'], ({ row }) => point(row.impact_lon, row.impact_lat))],
    ['danger_areas', collection(validRows(tables.danger_areas), [], ({ row }) => shape(shapes.danger_areas.get(row.id)))],
    ['railways', collection(validRows(tables.railways), [], ({ row }) => shape(shapes.railways.get(row.id)))]
  ]);
}

const point = (lon: number | undefined, lat: number | undefined): GeoJSON.Point | null =>
  lon === undefined || lat === undefined ? null : { type: 'Point', coordinates: [lon, lat] };

function collection<L extends Line<object>>(
  lines: readonly L[],
  place: readonly string[],
  geometryOf: (line: L) => GeoJSON.Geometry | null,
  license = LICENCE
): string {
  const features = lines.flatMap((line) => {
    const geometry = geometryOf(line);
    if (geometry === null) return [];
    const properties = Object.fromEntries(Object.entries(line.row ?? {}).filter(([column, value]) => value !== undefined && !place.includes(column)));
    return [JSON.stringify({ type: 'Feature', id: line.cells['id'], geometry, properties })];
  });
  // One feature per line, so that version control shows changes by feature.
  return `{"type":"FeatureCollection","license":${JSON.stringify(license)},"features":[\n${features.join(',\n')}\n]}\n`;
}
