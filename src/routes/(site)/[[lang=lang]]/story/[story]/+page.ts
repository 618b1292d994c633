// Finds the story of the address; 404 if there is none.
import { error } from '@sveltejs/kit';
import { stories } from '#lib/atlas/stories.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => {
  const story = stories.find(({ id }) => id === params.story);
  if (!story) error(404);
  return { story };
};
