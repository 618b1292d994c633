// The zip archive of all downloads.
import { strToU8, zipSync } from 'fflate';

/** The name of the archive, the same in every release so that links to it stay valid. */
export const ARCHIVE = 'north-korea-trade-routes.zip';

/** All downloads, the data dictionary and the licence in one zip, in a folder named after the version. Equal files give equal bytes. */
export function archive(version: string, files: ReadonlyMap<string, string>, dictionary: string, licence: string): Uint8Array {
  const all = new Map([...files, ['README.md', dictionary], ['LICENSE-DATA', licence]]);
  const entries = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [`north-korea-trade-routes-${version}/${name}`, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), {
    level: 9,
    // Zip files contain local time without a zone. This date is local, too, so it is the same everywhere.
    mtime: new Date(1980, 0, 1)
  });
}
