import type { Atlas } from './atlas.ts';
import compiled from './compiled/atlas.json';

/** The compiled tables: the only import of what `npm run data` writes. */
export const atlas = compiled as unknown as Atlas;
