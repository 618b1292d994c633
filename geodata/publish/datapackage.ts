// The descriptor of the downloads.
import { createHash } from 'node:crypto';
import { TABLES, TABLE_NAMES } from '../schema/tables.ts';
import { credits, licence, sourcesOf } from './credits.ts';
import { tableSchema } from './schema.ts';
import type { Tables } from '../schema/rows.ts';
import type { RawDataset } from '../raw-dataset.ts';

/** `datapackage.json` (Data Package v2) for the CSV and GeoJSON files of one release; `places` are the GeoJSON texts by table. */
export function datapackage(folder: RawDataset, tables: Tables, places: ReadonlyMap<string, string>): string {
  const csv = TABLE_NAMES.map((name) => ({
    ...file(name, `${name}.csv`, folder.tables[name]),
    type: 'table',
    title: TABLES[name].title,
    format: 'csv',
    mediatype: 'text/csv',
    schema: tableSchema(TABLES[name]),
    ...credits(sourcesOf(tables[name], tables))
  }));
  const geojson = TABLE_NAMES.filter((name) => places.has(name)).map((name) => ({
    ...file(`${name}-places`, `${name}.geojson`, places.get(name) ?? ''),
    title: `${TABLES[name].title}: places`,
    format: 'geojson',
    mediatype: 'application/geo+json',
    ...credits(sourcesOf(tables[name], tables))
  }));
  return `${JSON.stringify(
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'north-korea-trade-routes',
      title: "North Korea's trade routes",
      description:
        'How the DPRK trades: figures by partner and year, crossings, ports, zones and missile tests, each with its source. ' +
        "Direction is the DPRK's; values are nominal US dollars; a blank cell means not known, never zero. " +
        'The compilation is licensed under CC BY 4.0; its figures, dates and positions are facts, to be credited to their sources. ' +
        'Licences named at a file are those of sources whose material is in it, and hold for that material; ' +
        'outlines from OpenStreetMap (ODbL 1.0) are to be credited and, in a database made from them, shared alike.',
      version: folder.version,
      licenses: [licence('CC-BY-4.0')],
      // The sources' own licences are listed with the files that contain their material.
      sources: credits(sourcesOf(Object.values(tables).flat(), tables)).sources ?? [],
      resources: [...csv, ...geojson]
    },
    null,
    1
  )}\n`;
}

const file = (name: string, path: string, text: string): { name: string; path: string; encoding: string; bytes: number; hash: string } => ({
  name,
  path,
  encoding: 'utf-8',
  bytes: Buffer.byteLength(text),
  hash: `sha256:${createHash('sha256').update(text).digest('hex')}`
});
