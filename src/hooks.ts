// Hooks that server and browser share.
import type { Reroute } from '@sveltejs/kit';

/** A path that cannot be decoded (with a stray %, for example) is not a page. Without this, the router throws and the page stays blank. */
export const reroute: Reroute = ({ url }) => {
  try {
    decodeURI(url.pathname);
    return undefined;
  } catch {
    return '/-/';
  }
};
