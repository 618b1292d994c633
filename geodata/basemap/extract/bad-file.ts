// The message about an extract that cannot be used.

/** An error that names the file, what was expected, what it has, and what to do. */
export function badFile(file: string, expected: string, got: string, advice: string): Error {
  return new Error(`basemap: ${file}: expected ${expected}, got ${got}. ${advice}`);
}

/** What to do with a file that is not an extract, or not a whole one. */
export const DOWNLOAD = 'Download an extract of the area again, and pass it as it is: --extract <file>.osm.pbf or <file>.pmtiles.';

/** What to do with a file that covers too much, or not the border. */
export const CUT =
  'Cut the area of the border out of a larger file first, for example by "osmium extract --bbox 123.9,39.6,131.0,43.2 <large>.osm.pbf -o border.osm.pbf" or "pmtiles extract <large>.pmtiles border.pmtiles --bbox=123.9,39.6,131.0,43.2".';
