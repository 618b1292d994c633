// The downloads of a release.
import { TABLE_NAMES } from './schema/tables.ts';
import { datapackage } from './publish/datapackage.ts';
import { geojson } from './publish/geojson.ts';
import type { Tables } from './schema/rows.ts';
import type { RawDataset } from './raw-dataset.ts';
import type { Shapes } from './schema/shapes.ts';

/** The downloads of one release, as texts by file name: every table, places as GeoJSON, and the descriptor of both. */
export function publish(folder: RawDataset, tables: Tables, shapes: Shapes): ReadonlyMap<string, string> {
  const places = geojson(tables, shapes);
  return new Map([
    ...TABLE_NAMES.map((name) => [`${name}.csv`, folder.tables[name]] as const),
    ...[...places].map(([name, text]) => [`${name}.geojson`, text] as const),
    ['datapackage.json', datapackage(folder, tables, places)]
  ]);
}
