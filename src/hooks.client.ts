import type { HandleClientError } from '@sveltejs/kit';
import { FAILED } from '#lib/startup/defer-start.ts';

/** Reports an unexpected error of the application on the window, so that a page that is starting can be restored (lib/embed/restore.ts). */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status >= 500) {
    console.error(error);
    dispatchEvent(new Event(FAILED));
  }
  return { message };
};
