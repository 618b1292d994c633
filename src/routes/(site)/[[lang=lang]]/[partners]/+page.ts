// Redirects partners without a year.
import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { core } from '#lib/atlas/load-parts.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { newestYear } from '#lib/selection/needs.ts';
import { hasPage } from '#lib/view/pages.ts';
import type { PageLoad } from './$types';

/** Redirects to the newest year with a figure of these partners. The redirect is temporary, because that year changes. */
export const load: PageLoad = ({ params: { partners, lang }, url }) => {
  const year = String(newestYear(core, partners));
  if (!hasPage({ partners, year }, availableValues(core))) error(404);
  redirect(307, `${resolve('/')}${lang ? `${lang}/` : ''}${partners}/${year}/${url.search}`);
};
