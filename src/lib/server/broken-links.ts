// Checks the links of the static export (export.ts): each must lead to a file or a view of the site.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { pagesWithoutView } from '#lib/panels/sources/publishers.ts';
import { canonicalAddress } from '#lib/view/canonical.ts';
import { fileOf } from './export-rule.ts';

/** Resources that a page loads or links to. */
const LINK = /<(?:a|link|script|img|iframe)\b[^>]*?\s(?:href|src)="([^"#][^"]*)"/g;

// Which records an address may select does not matter for links.
const site = { ...availableValues(atlas), stories, pages: pagesWithoutView(atlas.sources), has: () => true };

/**
 * The links of an exported site's pages that lead nowhere: neither to one of its files nor to a view that the export leaves out, which
 * opens through 404.html. One line each, with the first page that has it.
 */
export function brokenLinks(folder: string, files: readonly string[]): string[] {
  const there = new Set(files);
  const seen = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html') && name !== '404.html')) {
    for (const [, link = ''] of readFileSync(join(folder, file), 'utf8').matchAll(LINK)) {
      if (/^[a-z]+:/i.test(link)) continue;
      const target = posix.normalize(posix.join(posix.dirname(file), link.replaceAll('&amp;', '&'))).replace(/^\.\/?/, '');
      if (!seen.has(target)) seen.set(target, file);
    }
  }
  return [...seen]
    .filter(([target]) => !exists(target, there))
    .map(([target, file]) => `build/${file}: expected a link to a page or file of the site, got "${target}", which is neither`);
}

function exists(target: string, files: ReadonlySet<string>): boolean {
  const [path = '', query = ''] = target.split('#', 1)[0]?.split('?') ?? [];
  // Paths with partners but no year, and "story/", are redirected by the server only.
  return files.has(fileOf(path)) || canonicalAddress(`/${path}`, query, site) !== null;
}
