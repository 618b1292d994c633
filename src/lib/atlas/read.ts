// Reads a compiled Atlas, whole or its core, and checks its version before anything else of it is used.
import type { Atlas } from './atlas.ts';
import { unpackCore, type CoreFile } from './parts.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** Returns a compiled Atlas with its type. Throws if it was compiled for another version of this code. */
export function readAtlas(compiled: { readonly schema?: number }): Atlas {
  if (isCurrent<Atlas>(compiled)) return compiled;
  throw refusal(compiled);
}

/** Returns the core of a compiled Atlas from the form of its file. Throws if it was compiled for another version of this code. */
export function readCore(compiled: { readonly schema?: number }): Atlas {
  if (isCurrent<CoreFile>(compiled)) return readAtlas(unpackCore(compiled));
  throw refusal(compiled);
}

/** The build writes the version of its types into the file, so the version is enough to check. */
function isCurrent<T extends { readonly schema: number }>(compiled: { readonly schema?: number }): compiled is T {
  return compiled.schema === SCHEMA_VERSION;
}

function refusal({ schema }: { readonly schema?: number }): Error {
  return new Error(`compiled Atlas: expected schema ${SCHEMA_VERSION}, got ${schema ?? 'none'}; run "npm run data" with this version of the code`);
}
