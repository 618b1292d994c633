// Answers 404 for partners and years without a page.
import { error } from '@sveltejs/kit';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { isExported } from '#lib/view/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  if (!isExported(params, availableValues(atlas))) error(404);
};
