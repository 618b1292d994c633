import { error } from '@sveltejs/kit';
import { stories } from '#lib/atlas/stories.ts';
import { PATH_LANGS } from '#lib/view/lang.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [undefined, ...PATH_LANGS].flatMap((lang) => stories.map(({ id }) => ({ story: id, lang })));

export const load: PageLoad = ({ params }) => {
  const story = stories.find(({ id }) => id === params.story);
  if (!story) error(404);
  return { story };
};
