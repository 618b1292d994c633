/** The names that GeoNames knows for a place of an English name near a position in degrees. */
export type AlternateNames = (en: string, at: { readonly country: string; readonly lon: number; readonly lat: number }) => string[];

/** Degrees within which a place of the same name is the same place: lists of other years put towns elsewhere by a little. */
const NEAR = 0.15;

/** Reads lists of places as GeoNames publishes them: lines with tabs; 2 to 4 are the name, in ASCII, and the others. */
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

/** A name without marks and case, by which spellings meet: "Sinŭiju" is "sinuiju". */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
