// Which pages the sitemap lists.
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { isListed, STANDING } from '#lib/view/pages.ts';

/** The pages of the sitemap, below the site's root and the language: the first page, stories, pages without a view, and the views worth finding. */
export const sitemapPages: readonly string[] = [
  '',
  ...stories.map(({ id }) => `story/${id}/`),
  ...STANDING.map((name) => `${name}/`),
  ...isListed(atlas, availableValues(atlas)).map(({ partners, year }) => `${partners}/${year}/`)
];
