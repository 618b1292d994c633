// The Atlas. This is the only import of the file that `npm run data` writes.
import { readAtlas } from './read.ts';
import compiled from './compiled/atlas.json';

export const atlas = readAtlas(compiled);
