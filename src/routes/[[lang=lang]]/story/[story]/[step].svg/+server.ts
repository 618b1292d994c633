import { error } from '@sveltejs/kit';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { shortAddress } from '#lib/share/embed-code.ts';
import { drawFile } from '#lib/poster/file.ts';
import { siteRoot } from '#lib/reader/site-root.ts';
import { select } from '#lib/selection/select.ts';
import { stepView } from '#lib/view/step-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => {
  const step = stories.find(({ id }) => id === params.story)?.steps.find(({ id }) => id === params.step);
  if (!step) error(404);
  const { lang = 'en' } = params;
  const site = shortAddress(siteRoot(url));
  return new Response(drawFile(atlas, select(atlas, { ...stepView(step, known(atlas)), lang }), site), { headers: { 'content-type': 'image/svg+xml' } });
};
