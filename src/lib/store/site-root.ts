/**
 * The public address of the site. Whatever has to be absolute (canonical links, previews, oEmbed, feeds) is made from
 * it, so that no header of a request puts another host into a page.
 */
import { resolve } from '$app/paths';

let stated: string | undefined;

/** States the public address, with a slash at its end; for the server, once, as it starts. */
export function stateSiteRoot(href: string): void {
  stated = href;
}

/** The absolute address of the site's root, with a slash at its end. In the browser it is that of the page at `url`. */
export function siteRoot(url: URL): string {
  return stated ?? new URL(resolve('/'), url).href;
}
