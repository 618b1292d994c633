import type { Reroute } from '@sveltejs/kit';

/** An address that is no text at all (a stray %, say) names no page; without this the router throws, and the page stays blank. */
export const reroute: Reroute = ({ url }) => {
  try {
    decodeURI(url.pathname);
    return undefined;
  } catch {
    return '/-/';
  }
};
