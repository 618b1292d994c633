/**
 * The whole Atlas, on the server and in tools and tests. This is the only reader of the file that `npm run data` writes. It is read when the
 * process starts, not imported: as code, its five megabytes take a gigabyte of memory to bundle.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readAtlas } from './read.ts';

/** From the root of the project, where every command runs. */
const FILE = resolve('src/lib/atlas/compiled/atlas.json');

export const atlas = readAtlas(JSON.parse(readFileSync(FILE, 'utf8')) as { readonly schema?: number });
