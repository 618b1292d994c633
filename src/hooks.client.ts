import type { HandleClientError } from '@sveltejs/kit';
import { FAILED } from '#lib/embed/sleep.ts';

/** What goes wrong in the application is told to what has started it, which has the page as it came (lib/embed/start.ts). */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status >= 500) {
    console.error(error);
    dispatchEvent(new Event(FAILED));
  }
  return { message };
};
