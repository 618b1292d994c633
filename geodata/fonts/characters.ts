// The characters that the site may show.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGS } from '#lib/view/view.ts';

/** Texts that readers may see: names and words of the tables, stories, shapes and the site itself. */
const SOURCES: readonly { folder: string; files: RegExp }[] = [
  { folder: 'geodata/tables', files: /\.csv$/ },
  { folder: 'geodata/stories', files: /\.md$/ },
  { folder: 'geodata/shapes', files: /^towns\.json$/ },
  { folder: 'src', files: /(?<!\.test)\.(ts|svelte|html)$/ }
];

/** Languages of the site, and what Intl writes in them: lists of two and three, numbers, dates. */
const WRITTEN = LANGS.flatMap((lang): [file: string, text: string][] => [
  [
    `Intl.ListFormat (${lang})`,
    [
      ['a', 'b'],
      ['a', 'b', 'c']
    ]
      .map((list) => new Intl.ListFormat(lang, { type: 'conjunction' }).format(list))
      .join('')
  ],
  [`Intl.NumberFormat (${lang})`, new Intl.NumberFormat(lang, { style: 'percent', minimumFractionDigits: 1 }).format(-12345.67)],
  [
    `Intl.DateTimeFormat (${lang})`,
    Array.from({ length: 12 }, (_, month) =>
      ['long', 'short']
        .map((style) => new Intl.DateTimeFormat(lang, { dateStyle: style as 'long' | 'short', timeZone: 'UTC' }).format(Date.UTC(2026, month, 28)))
        .join('')
    ).join('')
  ]
]);

/** Every character beyond ASCII in these texts, with the files that contain it. */
export function charactersInUse(root: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [source, text] of WRITTEN)
    for (const sign of new Set(text.normalize('NFC'))) if (sign > '~') found.set(sign, [...(found.get(sign) ?? []), source]);
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
