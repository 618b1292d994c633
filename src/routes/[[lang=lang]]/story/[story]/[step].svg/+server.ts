import { error } from '@sveltejs/kit';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { short } from '#lib/embed/code.ts';
import { drawFile } from '#lib/poster/file.ts';
import { select } from '#lib/selection/select.ts';
import { stepView } from '#lib/story/step-view.ts';
import { PATH_LANGS } from '#lib/view/lang.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const entries: EntryGenerator = () => [undefined, ...PATH_LANGS].flatMap((lang) => stories.flatMap((story) => story.steps.map((step) => ({ lang, story: story.id, step: step.id }))));

export const GET: RequestHandler = ({ params, url }) => {
  const step = stories.find(({ id }) => id === params.story)?.steps.find(({ id }) => id === params.step);
  if (!step) error(404);
  const { lang = 'en' } = params;
  const site = short(new URL(lang === 'en' ? '../../' : '../../../', url).href);
  return new Response(drawFile(atlas, select(atlas, { ...stepView(step, known(atlas)), lang }), site), { headers: { 'content-type': 'image/svg+xml' } });
};
