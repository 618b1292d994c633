/**
 * The file that `npm run data` writes, as it is on disk. It is read when a process first needs it, not imported: as code, its five megabytes
 * take a gigabyte of memory to bundle.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Reads the compiled Atlas of the project in whose root the process runs, as every command does. Throws if there is no such file. */
export function readCompiledFile(): { readonly schema?: number } {
  return JSON.parse(readFileSync(resolve('src/lib/atlas/compiled/atlas.json'), 'utf8')) as { readonly schema?: number };
}
