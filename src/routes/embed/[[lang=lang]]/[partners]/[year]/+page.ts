// Answers 404 for partners and years without a page.
import { error } from '@sveltejs/kit';
import { core } from '#lib/atlas/load-parts.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { hasPage } from '#lib/view/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  if (!hasPage(params, availableValues(core))) error(404);
};
