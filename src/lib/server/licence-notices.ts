// The text of /notices.txt: the licences of the software in the site's pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const SOURCE = /\.(ts|js|svelte|css)$/;
const IMPORT = /(?:from|import)\s*\(?\s*'((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^']*)?'/g;
const LICENCE = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The licences of the packages in the site's pages: each package that the sources in `folder` import, their dependencies, and the fonts in
 * `folder`, each with its own licence text; equal texts appear once. Throws if a package has neither a text nor a licence name, or a font
 * has no text beside it.
 */
export function licenceNotices(folder: string, modules: string): string {
  const texts = new Map<string, string[]>();
  for (const { name, version, license } of packagesOf(importedBelow(folder), modules)) {
    const own = join(modules, name);
    const text =
      readdirSync(own)
        .filter((file) => LICENCE.test(file))
        .sort()
        .map((file) => readFileSync(join(own, file), 'utf8').trim())
        .join('\n\n') || license;
    if (!text)
      throw new Error(
        `${name} ${version}: expected a licence file or the field "license" in its package.json, got neither; remove the package or ask its authors`
      );
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  }
  for (const { text, names } of fontsBelow(folder)) texts.set(text, [...(texts.get(text) ?? []), ...names]);
  return [...texts].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`).join(`\n${'-'.repeat(80)}\n\n`);
}

function importedBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name) && !/\.(test|server)\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    // Server code does not reach browsers.
    .filter((file) => !file.split(sep).includes('server'));
  return [...new Set(files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name = '']) => name)))];
}

function fontsBelow(folder: string): { readonly text: string; readonly names: readonly string[] }[] {
  const fonts = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.woff2'));
  return [...new Set(fonts.map(({ parentPath }) => parentPath))].sort().map((place) => {
    const text = readdirSync(place)
      .filter((file) => LICENCE.test(file))
      .sort()
      .map((file) => readFileSync(join(place, file), 'utf8').trim())
      .join('\n\n');
    if (text === '') throw new Error(`${place}: expected the fonts' licence in the same folder, as OFL.txt or LICENSE, got none`);
    return {
      text,
      names: fonts
        .filter(({ parentPath }) => parentPath === place)
        .map(({ name }) => name)
        .sort()
    };
  });
}

/** Packages with all their dependencies, by name; names that are not packages, such as those of the framework, are left out. */
function packagesOf(names: readonly string[], modules: string): Package[] {
  const found = new Map<string, Package>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const path = join(modules, name, 'package.json');
    if (found.has(name) || !existsSync(path)) continue;
    const entry = JSON.parse(readFileSync(path, 'utf8')) as Package;
    found.set(name, entry);
    waiting.push(...Object.keys(entry.dependencies ?? {}));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
