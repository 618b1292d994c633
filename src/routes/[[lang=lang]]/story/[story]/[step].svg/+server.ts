// The static map of a step of a story as an SVG file.
import { error } from '@sveltejs/kit';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { stories } from '#lib/atlas/stories.ts';
import { shortAddress } from '#lib/share/embed-code.ts';
import { drawSvgFile } from '#lib/static-map/svg-file.ts';
import { siteRoot } from '#lib/store/site-root.ts';
import { select } from '#lib/selection/select.ts';
import { stepView } from '#lib/view/step-view.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, url }) => {
  const step = stories.find(({ id }) => id === params.story)?.steps.find(({ id }) => id === params.step);
  if (!step) error(404);
  const { lang = 'en' } = params;
  const site = shortAddress(siteRoot(url));
  return new Response(drawSvgFile(atlas, select(atlas, { ...stepView(step, availableValues(atlas)), lang }), site), {
    headers: { 'content-type': 'image/svg+xml' }
  });
};
