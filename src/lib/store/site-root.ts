/**
 * The public address of the site. Absolute addresses (canonical links, previews, oEmbed, feeds) are built from it, so that no request
 * header can put another host into a page.
 */
import { resolve } from '$app/paths';

let stated: string | undefined;

/** Sets the public address, ending in a slash. The server calls it once when it starts. */
export function stateSiteRoot(href: string): void {
  stated = href;
}

/** The absolute address of the site's root, ending in a slash. In the browser it is derived from the page at `url`. */
export function siteRoot(url: URL): string {
  return stated ?? new URL(resolve('/'), url).href;
}
