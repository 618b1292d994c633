import { error } from '@sveltejs/kit';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { isPage } from '#lib/view/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  if (!isPage(params, known(atlas))) error(404);
};
