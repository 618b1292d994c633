// The texts of sitemap.xml and robots.txt.
import type { Lang } from '#lib/atlas/atlas.ts';
import { escapeMarkup } from '#lib/share/embed-code.ts';
import { langPath } from '#lib/view/lang.ts';
import { LANGS } from '#lib/view/view.ts';

/** Pages per file: about 5 MB with four languages and their alternates; the limits are 50,000 addresses and 50 MB. */
export const PAGES_PER_FILE = 1_500;

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Part `number`, from 1, of the sitemap (sitemaps.org) of pages, each in all languages; null if there is no such part. */
export function sitemapPart(site: string, pages: readonly string[], number: number): string | null {
  if (!Number.isInteger(number) || number < 1 || number > partsOf(pages)) return null;
  const own = pages.slice((number - 1) * PAGES_PER_FILE, number * PAGES_PER_FILE);
  const at = (page: string, lang: Lang): string => escapeMarkup(`${site}${langPath(lang)}${page}`);
  const entries = own.flatMap((page) => {
    const links = [...LANGS.map((lang) => [lang, lang] as const), ['x-default', 'en'] as const]
      .map(([name, lang]) => `<xhtml:link rel="alternate" hreflang="${name}" href="${at(page, lang)}"/>`)
      .join('');
    return LANGS.map((lang) => `<url><loc>${at(page, lang)}</loc>${links}</url>`);
  });
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/**
 * `sitemap.xml`: the only part, or the index of several, which are beside it as `sitemap-1.xml`. `pages` are below the site's root and the
 * language.
 */
export function sitemap(site: string, pages: readonly string[]): string {
  const parts = partsOf(pages);
  if (parts === 1) return sitemapPart(site, pages, 1) ?? '';
  const files = Array.from({ length: parts }, (_, i) => `<sitemap><loc>${escapeMarkup(`${site}sitemap-${i + 1}.xml`)}</loc></sitemap>`);
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${files.join('\n')}\n</sitemapindex>\n`;
}

/** robots.txt of a site at `site`: everything may be crawled (embeds exclude themselves from results), and the sitemap's address. */
export function robots(site: string): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${site}sitemap.xml\n`;
}

export function partsOf(pages: readonly string[]): number {
  return Math.max(1, Math.ceil(pages.length / PAGES_PER_FILE));
}
