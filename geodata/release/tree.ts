import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Files below a folder, as paths with forward slashes, sorted; none where there is no such folder. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The files in which two folders differ: there in one only, or with other bytes. */
export function differences(a: string, b: string): string[] {
  const [left, right] = [new Set(filesBelow(a)), new Set(filesBelow(b))];
  return [...new Set([...left, ...right])].sort().filter((file) =>
    !left.has(file) || !right.has(file) || !readFileSync(join(a, file)).equals(readFileSync(join(b, file))));
}
