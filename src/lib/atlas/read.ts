// Reads a compiled Atlas and checks its version. load.ts uses it; so does anything that reads the file itself.
import type { Atlas } from './atlas.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** Returns a compiled Atlas with its type. Throws if it was compiled for another version of this code. */
export function readAtlas(compiled: { readonly schema?: number }): Atlas {
  if (isAtlas(compiled)) return compiled;
  throw new Error(`atlas.json: expected schema ${SCHEMA_VERSION}, got ${compiled.schema ?? 'none'}; run "npm run data" with this version of the code`);
}

/** The build writes the version of its types into the file, so the version is enough to check. */
function isAtlas(compiled: { readonly schema?: number }): compiled is Atlas {
  return compiled.schema === SCHEMA_VERSION;
}
