// Lists the files of a folder.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder, as sorted paths with forward slashes; empty if the folder does not exist. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  // Not the recursive form of readdirSync, which from Node 24 on also enters folders that are links.
  const below = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const name = path === '' ? entry.name : `${path}/${entry.name}`;
      return entry.isDirectory() ? below(name) : entry.isFile() ? [name] : [];
    });
  return below('').sort();
}
