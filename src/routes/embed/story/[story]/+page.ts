import { error } from '@sveltejs/kit';
import { stories } from '#lib/atlas/stories.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => stories.map(({ id }) => ({ story: id }));

export const load: PageLoad = ({ params }) => {
  const story = stories.find(({ id }) => id === params.story);
  if (!story) error(404);
  return { story };
};
