// Tells whether a build is up to date (start.ts), by a hash of all its inputs.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders that a build depends on, relative to the project's root. */
const INPUTS = ['src', 'geodata', 'static', 'package.json', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'] as const;

/** Folders among them that the build itself writes. */
const OUTPUTS = new Set(['src/lib/atlas/compiled', 'static/data']);

/** A hash of everything that a build depends on: equal if the build would be equal. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const add = (path: string): void => {
    // Tests are not part of a build.
    if (OUTPUTS.has(path) || path.endsWith('.test.ts')) return;
    const full = join(root, path);
    if (statSync(full).isDirectory()) for (const name of readdirSync(full).sort()) add(`${path}/${name}`);
    else hash.update(`\0${path}\0`).update(readFileSync(full));
  };
  for (const path of INPUTS) add(path);
  return hash.digest('hex');
}
