// The downloadable tables, and the description of the data set for search engines.
import type { Atlas, TableName } from '#lib/atlas/atlas.ts';
import type { Change } from '#lib/atlas/changes.ts';
import { downloads } from '#lib/atlas/downloads.ts';
import { hasPosition } from '#lib/atlas/lookup.ts';
import { LICENCE } from '#lib/symbols/names.ts';
import { DATASET } from '#lib/head/json-ld.ts';

/** The downloadable tables, in the order of the data page. */
export const LISTED_TABLES = [
  'trade',
  'monthly',
  'commodities',
  'goods',
  'gateways',
  'areas',
  'crossings',
  'crossing_status',
  'ports',
  'zones',
  'launch_sites',
  'missile_tests',
  'nuclear_tests',
  'danger_areas',
  'railways',
  'events',
  'restrictions',
  'limits',
  'partners',
  'publications',
  'preferences',
  'exclusions',
  'doubts',
  'sources',
  'changes'
] as const satisfies readonly TableName[];

/** Whether the places of a table are also available as GeoJSON. */
export const hasGeojson = (table: TableName): boolean => Object.hasOwn(downloads, `${table}.geojson`);

export const ARCHIVE = 'north-korea-trade-routes.zip';

/** The data as a schema.org Dataset, for data set search engines. `site` is the absolute address of the site's root. */
export function dataset(atlas: Atlas, changes: readonly Change[], site: string, words: { readonly name: string; readonly description: string }): object {
  const at = (path: string): string => new URL(path, site).href;
  const days = [...atlas.trade.map((fact) => String(fact.year)), ...atlas.missileTests.map((test) => test.date), ...atlas.events.map((event) => event.date)];
  const years = days.map((day) => day.slice(0, 4)).sort();
  const file = (name: string, encodingFormat: string): object => ({ '@type': 'DataDownload', name, encodingFormat, contentUrl: at(`data/${name}`) });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': at(DATASET),
    name: words.name,
    description: words.description,
    url: at('data/'),
    identifier: at('data/datapackage.json'),
    version: atlas.version,
    datePublished: changes[0]?.date,
    dateModified: changes[changes.length - 1]?.date,
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: 'en',
    creator: { '@type': 'Organization', name: 'The contributors of North Korea’s trade routes', url: at('') },
    keywords: ['North Korea', 'DPRK', 'trade', 'sanctions', 'border crossings', 'special economic zones', 'missile tests'],
    variableMeasured: ['Exports of the DPRK by partner and year, US dollars', 'Imports of the DPRK by partner and year, US dollars'],
    temporalCoverage: `${years[0] ?? ''}/${years[years.length - 1] ?? ''}`,
    spatialCoverage: [
      { '@type': 'Place', name: 'North Korea', geo: { '@type': 'GeoShape', box: box(atlas) } },
      ...atlas.partners.filter(hasPosition).map((partner) => ({ '@type': 'Country', name: partner.names.en, identifier: partner.id.toUpperCase() }))
    ],
    distribution: [
      file(ARCHIVE, 'application/zip'),
      file('datapackage.json', 'application/json'),
      ...LISTED_TABLES.map((table) => file(`${table}.csv`, 'text/csv')),
      ...LISTED_TABLES.filter(hasGeojson).map((table) => file(`${table}.geojson`, 'application/geo+json'))
    ]
  };
}

/** Bounding box of the places in the DPRK and on its border, in schema.org's order: south west north east, degrees. */
function box(atlas: Atlas): string {
  const places = [...atlas.crossings, ...atlas.ports.filter((port) => port.country === 'prk'), ...atlas.zones, ...atlas.launchSites].flatMap(
    (place) => place.position ?? []
  );
  const [lons, lats] = [places.map((place) => place.lon), places.map((place) => place.lat)];
  return [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)].map((degrees) => degrees.toFixed(2)).join(' ');
}
