import type { Atlas } from './atlas.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** A compiled Atlas as what it is; throws where it was compiled for another version of this code. */
export function readAtlas(compiled: { readonly schema?: number }): Atlas {
  if (isAtlas(compiled)) return compiled;
  throw new Error(`atlas.json: expected schema ${SCHEMA_VERSION}, got ${compiled.schema ?? 'none'}; run "npm run data" with this version of the code`);
}

/** The build writes the version beside what its types promise, so that one stands for the other. */
function isAtlas(compiled: { readonly schema?: number }): compiled is Atlas {
  return compiled.schema === SCHEMA_VERSION;
}
