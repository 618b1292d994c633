// Redirects to the newest story.
import { error, redirect } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { stories } from '#lib/atlas/stories.ts';
import type { PageLoad } from './$types';

/** The redirect is temporary, because the newest story changes. */
export const load: PageLoad = ({ params: { lang }, url }) => {
  const story = stories.at(-1);
  if (!story) error(404);
  redirect(307, `${resolve('/')}${lang ? `${lang}/` : ''}story/${story.id}/${url.search}`);
};
