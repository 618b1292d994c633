import type { Handle } from '@sveltejs/kit';
import { asleep } from '#lib/embed/sleep.ts';

/** Embeds are sent asleep: picture and words, and no application until the reader asks for the live map. */
export const handle: Handle = ({ event, resolve }) => {
  if (event.route.id !== '/embed/[partners]/[year]') return resolve(event);
  return resolve(event, {
    preload: ({ type }) => type === 'css',
    transformPageChunk: ({ html }) => asleep(html, '../../wake.js')
  });
};
