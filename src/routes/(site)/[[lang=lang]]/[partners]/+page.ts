// Redirects partners without a year.
import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { isExported, newestWithFigure } from '#lib/view/pages.ts';
import type { PageLoad } from './$types';

/** Redirects to the newest year with a figure of these partners. The redirect is temporary, because that year changes. */
export const load: PageLoad = ({ params: { partners, lang }, url }) => {
  const year = String(newestWithFigure(partners, atlas, availableValues(atlas)));
  if (!isExported({ partners, year }, availableValues(atlas))) error(404);
  redirect(307, `${resolve('/')}${lang ? `${lang}/` : ''}${partners}/${year}/${url.search}`);
};
