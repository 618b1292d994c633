import type { Feature, FeatureCollection, Point } from 'geojson';
import { TOWN_LIST, type Listed } from './town-list.ts';

interface City { name: string; lat: string; lng: string; country: string; admin1: string }

/** Example city names by CLDR zone, for one language. */
export type CityNames = (zone: string) => string | undefined;

export interface TownProperties {
  readonly rank: number;
  /** English, and the other languages where the Unicode list has the city. */
  readonly en: string;
  readonly ko?: string;
  readonly zh?: string;
  readonly ru?: string;
}

/** The listed towns at their GeoNames positions, early ranks first. */
export function towns(cities: readonly City[], names: Record<'ko' | 'zh' | 'ru', CityNames>): FeatureCollection<Point, TownProperties> {
  const features = TOWN_LIST.map((listed): Feature<Point, TownProperties> => {
    const city = find(cities, listed);
    const properties: Record<string, string | number> = { rank: listed.rank, en: listed.en ?? listed.name };
    for (const lang of ['ko', 'zh', 'ru'] as const) {
      const name = listed.cldr && names[lang](listed.cldr);
      if (name) properties[lang] = name;
    }
    return {
      type: 'Feature', properties: properties as unknown as TownProperties,
      geometry: { type: 'Point', coordinates: [Number(city.lng), Number(city.lat)] }
    };
  });
  features.sort((a, b) => a.properties.rank - b.properties.rank || (a.properties.en < b.properties.en ? -1 : 1));
  return { type: 'FeatureCollection', features };
}

function find(cities: readonly City[], { name, country, admin1 }: Listed): City {
  const found = cities.filter((c) => c.name === name && c.country === country && (!admin1 || c.admin1 === admin1));
  if (found.length === 1) return found[0]!;
  const where = found.map((c) => `${c.admin1} (${c.lat}, ${c.lng})`).join('; ');
  throw new Error(`town-list.ts: expected one ${country} town "${name}" in the cities package, got ${found.length}${where && `: ${where}`}; name its first-level division after a slash`);
}
