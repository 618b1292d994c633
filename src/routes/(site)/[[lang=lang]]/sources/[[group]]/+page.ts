// Finds the page of the bibliography; 404 if there is none.
import { error } from '@sveltejs/kit';
import { atlasWith } from '#lib/atlas/load-parts.ts';
import { pagesWithoutView } from '#lib/panels/sources/publishers.ts';
import { needsOfUrl } from '#lib/store/page-parts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { group }, url, parent }) => {
  // The layout loads the sources.
  await parent();
  if (group !== undefined && !pagesWithoutView(atlasWith(needsOfUrl(url)).sources).includes(`sources/${group}`)) error(404);
  return { group };
};
