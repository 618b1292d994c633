import { error } from '@sveltejs/kit';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { short } from '#lib/embed/code.ts';
import { drawFile } from '#lib/poster/file.ts';
import { select } from '#lib/selection/select.ts';
import { stepView } from '#lib/view/step-view.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => stories.flatMap((story) => story.steps.map((step) => ({ story: story.id, step: step.id })));

export const GET: RequestHandler = ({ params, url }) => {
  const step = stories.find(({ id }) => id === params.story)?.steps.find(({ id }) => id === params.step);
  if (!step) error(404);
  const site = short(new URL('../../', url).href);
  return new Response(drawFile(atlas, select(atlas, stepView(step, known(atlas))), site), { headers: { 'content-type': 'image/svg+xml' } });
};
