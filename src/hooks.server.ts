import type { Handle } from '@sveltejs/kit';
import { asleep } from '#lib/embed/sleep.ts';

/** Pages shown in other sites' articles. */
const EMBEDS = new Set<string | null>(['/embed/[partners]/[year]', '/embed/story/[story]', '/embed/compare']);

/** Embeds are sent asleep: picture and words, and no application until the reader asks for the live map. */
export const handle: Handle = ({ event, resolve }) => {
  if (!EMBEDS.has(event.route.id)) return resolve(event);
  return resolve(event, {
    preload: ({ type }) => type === 'css',
    transformPageChunk: ({ html }) => asleep(html, `${'../'.repeat(event.route.id?.split('/').length === 3 ? 1 : 2)}wake.js`)
  });
};
