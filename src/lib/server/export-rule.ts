/**
 * The addresses of the static export. README.md states this rule in words: all partners, China with Russia, China and Russia in every year
 * with data, on the site in English and as embeds in four languages; other partners that ever had a figure of 100 million dollars or more
 * that is not doubtful, in the years with such a figure and in the newest with any, in English; the start page, stories and the pages
 * without a view in four languages. Other addresses open in the application, through 404.html.
 */
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { pagesWithoutView } from '#lib/panels/sources/publishers.ts';
import { langPath } from '#lib/view/lang.ts';
import { ALWAYS, listedViews } from '#lib/view/pages.ts';
import { LANGS } from '#lib/view/view.ts';

/** Addresses that share maps and figures, below the site's root; one process handles them. */
export interface ExportGroup {
  readonly addresses: readonly string[];
}

/** Files beside the page of a view, a comparison and a story. */
const BESIDE_VIEW = ['poster.svg', 'poster.png', 'table.csv', 'table.csv-metadata.json', 'view.json', 'oembed.json'];
/** Those to which an embed leads the sites that show a preview of it. */
const FOR_EMBED = ['poster.png', 'oembed.json'];
const BESIDE_COMPARISON = ['poster.svg', 'poster.png', 'oembed.json'];

/** Files of the site as a whole. */
const SINGLE = ['robots.txt', 'sitemap.xml', 'changes/feed.xml'];

/** Whether the views of a year are in the sample of the export that `npm test` writes and reads: that of every fourth year. */
export const isInSample = (year: number): boolean => year % 4 === 3;

/** All addresses of the export, in groups; `sample`: of views only those of every fourth year. */
export function exported({ sample = false } = {}): ExportGroup[] {
  const beside = (page: string, files: readonly string[]): string[] => [page, ...files.map((file) => page + file)];
  const listed = listedViews(atlas, availableValues(atlas)).filter(({ year }) => !sample || isInSample(Number(year)));
  const views = listed.map(({ partners, year }) => ({
    addresses: LANGS.flatMap((lang) => {
      const [page, embed] = [`${langPath(lang)}${partners}/${year}/`, `embed/${langPath(lang)}${partners}/${year}/`];
      if (lang === 'en') return [...beside(page, BESIDE_VIEW), embed];
      return ALWAYS.includes(partners) ? [embed, ...FOR_EMBED.map((file) => page + file)] : [];
    })
  }));
  const others = LANGS.map(langPath).map((lang) => ({
    addresses: [
      lang,
      ...pagesWithoutView(atlas.sources).map((name) => `${lang}${name}/`),
      ...beside(`${lang}compare/`, BESIDE_COMPARISON),
      `embed/${lang}compare/`,
      ...stories.flatMap(({ id, steps }) => [
        ...beside(`${lang}story/${id}/`, [...steps.map((step) => `${step.id}.svg`), 'oembed.json']),
        `embed/${lang}story/${id}/`
      ])
    ]
  }));
  return [...others, ...views, { addresses: SINGLE }];
}

/** The file with the response to an address. */
export function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}
