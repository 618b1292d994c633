// The pages in the sitemap.
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { pagesWithoutView } from '#lib/panels/sources/publishers.ts';
import { listedViews } from '#lib/view/pages.ts';

/** The pages of the sitemap, below the site's root and the language: home page, stories, pages without a view, and the listed views. */
export const sitemapPages: readonly string[] = [
  '',
  ...stories.map(({ id }) => `story/${id}/`),
  ...pagesWithoutView(atlas.sources).map((name) => `${name}/`),
  ...listedViews(atlas, availableValues(atlas)).map(({ partners, year }) => `${partners}/${year}/`)
];
