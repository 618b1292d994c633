// The whole Atlas, on the server and in tools and tests. This is the only reader of the file that `npm run data` writes.
import { readCompiledFile } from './compiled-file.server.ts';
import { readAtlas } from './read.ts';

export const atlas = readAtlas(readCompiledFile());
