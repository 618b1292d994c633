// Finds built chunks, whose names change with each build.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CHUNKS = fileURLToPath(new URL('../.svelte-kit/output/client/_app/immutable/chunks/', import.meta.url));

const names = new Map<string, string>();

/** Name of the only built chunk that contains a text. Throws unless there is exactly one. */
export function chunkHolding(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const found = readdirSync(CHUNKS).filter((file) => file.endsWith('.js') && readFileSync(CHUNKS + file, 'utf8').includes(text));
  const [name] = found;
  if (name === undefined || found.length > 1)
    throw new Error(`expected one chunk with "${text}" in ${CHUNKS}, got ${found.length}: build the application first, or name another text`);
  names.set(text, name);
  return name;
}
