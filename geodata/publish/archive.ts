import { strToU8, zipSync } from 'fflate';

/** The name of the archive, the same in every release so that a link to it stays good. */
export const ARCHIVE = 'north-korea-trade-routes.zip';

/** All downloads, the data dictionary and the licence in one zip, below a folder that says the version. Equal files give equal bytes. */
export function archive(version: string, files: ReadonlyMap<string, string>, dictionary: string, licence: string): Uint8Array {
  const all = new Map([...files, ['README.md', dictionary], ['LICENSE-DATA', licence]]);
  const entries = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [`north-korea-trade-routes-${version}/${name}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), {
    level: 9,
    // A zip has the clock time of its place; this date is local too, so it comes out the same everywhere.
    mtime: new Date(1980, 0, 1)
  });
}
