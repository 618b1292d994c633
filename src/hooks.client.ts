// Hooks of the application in the browser.
import type { HandleClientError } from '@sveltejs/kit';
import { APP_ERROR } from '#lib/startup/lifecycle.ts';

/**
 * Reports an unexpected error of the application as an event on the window, so that a page that is starting can be restored
 * (lib/startup/restore-page.ts).
 */
export const handleError: HandleClientError = ({ error, status, message }) => {
  if (status >= 500) {
    console.error(error);
    dispatchEvent(new Event(APP_ERROR));
  }
  return { message };
};
