// Names of places from the alternate names of GeoNames. town-names.ts uses it for languages that CLDR does not have.

/** Finds the names in GeoNames for a place with an English name near a position in degrees. */
export type AlternateNames = (en: string, at: { readonly country: string; readonly lon: number; readonly lat: number }) => string[];

/** Degrees within which two places of one name are the same place: lists of different years have slightly different positions. */
const NEAR = 0.15;

/**
 * Reads lists of places as published by GeoNames: tab-separated lines in which fields 2 to 4 are the name, its ASCII form and the alternate
 * names.
 */
export function alternateNames(lists: readonly string[]): AlternateNames {
  const places = lists
    .flatMap((list) => list.split('\n'))
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length > 8)
    .map((cells) => ({
      names: [cells[1] ?? '', cells[2] ?? '', ...(cells[3] ?? '').split(',')],
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      country: cells[8] ?? ''
    }));
  return (en, { country, lon, lat }) => {
    const near = places.filter((place) => place.country === country && Math.abs(place.lat - lat) < NEAR && Math.abs(place.lon - lon) < NEAR);
    return [...new Set(near.filter(({ names }) => names.some((name) => plain(name) === plain(en))).flatMap(({ names }) => names))];
  };
}

/** A name without diacritics and case, so that different spellings match: "Sinŭiju" becomes "sinuiju". */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
