import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What readers may be shown: names and words of the tables, the stories, the shapes and the site itself. */
const SOURCES: readonly { folder: string; files: RegExp }[] = [
  { folder: 'geodata/tables', files: /\.csv$/ },
  { folder: 'geodata/stories', files: /\.md$/ },
  { folder: 'geodata/shapes', files: /^towns\.json$/ },
  { folder: 'src', files: /(?<!\.test)\.(ts|svelte|html)$/ }
];

/** Every character beyond ASCII that a source holds, and the sources' files that hold it. */
export function charactersInUse(root: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { folder, files } of SOURCES) {
    for (const file of list(join(root, folder), files)) {
      for (const sign of new Set(readFileSync(file, 'utf8').normalize('NFC'))) {
        if (sign > '~') found.set(sign, [...(found.get(sign) ?? []), file.slice(root.length)]);
      }
    }
  }
  return found;
}

function list(folder: string, files: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'compiled' ? [] : list(path, files);
      return files.test(entry.name) ? [path] : [];
    })
    .sort();
}
