// The Atlas, for what needs all of it. The only import of what `npm run data` writes.
import { readAtlas } from './read.ts';
import compiled from './compiled/atlas.json';

export const atlas = readAtlas(compiled);
