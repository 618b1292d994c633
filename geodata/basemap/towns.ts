// The towns of the base map as features with names.
import type { Feature, FeatureCollection, Point } from 'geojson';
import { PATH_LANGS, type PathLang } from '#lib/view/lang.ts';
import type { AlternateNames } from './alternates.ts';
import { BORDER_TOWNS } from './border-towns.ts';
import { TOWN_LIST, type Listed } from './town-list.ts';
import { isSourced, NAMED, townName } from './town-names.ts';

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
}

/** Names of example cities in one language, by CLDR zone. */
export type CityNames = (zone: string) => string | undefined;

/** Sources of towns' names in other languages. */
export interface NameSources {
  readonly unicode: Record<PathLang, CityNames>;
  readonly geonames: AlternateNames;
  /** Names in the project's tables. */
  readonly tables: Record<PathLang, readonly string[]>;
}

/** Names: English, and the other languages that a source has. */
export interface TownProperties extends Readonly<Partial<Record<PathLang, string>>> {
  readonly rank: number;
  readonly en: string;
}

/** The listed towns at their GeoNames positions, and those of border-towns.ts, lowest rank number first. Throws for a name that no source has. */
export function towns(cities: readonly City[], sources: NameSources): FeatureCollection<Point, TownProperties> {
  const placed = TOWN_LIST.map((listed) => {
    const { lng, lat } = find(cities, listed);
    return { ...listed, lon: Number(lng), lat: Number(lat) };
  });
  const features = [...placed, ...BORDER_TOWNS].map(({ lon, lat, ...listed }): Feature<Point, TownProperties> => {
    const properties: Record<string, string | number> = { rank: listed.rank, en: listed.en ?? listed.name };
    for (const lang of PATH_LANGS) {
      const name =
        (listed.cldr && sources.unicode[lang](listed.cldr)) || chosen(listed.en ?? listed.name, lang, { country: listed.country, lon, lat }, sources);
      if (name) properties[lang] = name;
    }
    return {
      type: 'Feature',
      properties: properties as unknown as TownProperties,
      geometry: { type: 'Point', coordinates: [lon, lat] }
    };
  });
  const stray = NAMED.find((en) => !features.some(({ properties }) => properties.en === en));
  if (stray !== undefined) throw new Error(`town-names.ts: expected a town of town-list.ts, got "${stray}"; correct its English name or remove it`);
  features.sort((a, b) => a.properties.rank - b.properties.rank || (a.properties.en < b.properties.en ? -1 : 1));
  return { type: 'FeatureCollection', features };
}

/** The name chosen by hand, if a source has it. */
function chosen(en: string, lang: PathLang, at: { country: string; lon: number; lat: number }, { geonames, tables }: NameSources): string | undefined {
  const name = townName(en, lang);
  if (name === undefined) return undefined;
  const alternates = geonames(en, at);
  if (isSourced(name, lang, alternates, tables[lang])) return name;
  throw new Error(
    `town-names.ts: expected a ${lang} name of ${en} that GeoNames or the tables give, got "${name}"; GeoNames has: ${alternates.join(', ') || 'none'}`
  );
}

function find(cities: readonly City[], { name, country, admin1 }: Listed): City {
  const found = cities.filter((c) => c.name === name && c.country === country && (!admin1 || c.admin1 === admin1));
  if (found.length === 1) return found[0]!;
  const where = found.map((c) => `${c.admin1} (${c.lat}, ${c.lng})`).join('; ');
  throw new Error(
    `town-list.ts: expected one ${country} town "${name}" in the cities package, got ${found.length}${where && `: ${where}`}; name its first-level division after a slash`
  );
}
