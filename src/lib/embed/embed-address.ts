// Addresses of embeds as articles write them, for the host script.

/**
 * The address of an embed: the `view` of the element (`chn/2023?flow=export`) read against the address that embed.js
 * came from. Anything that would lead elsewhere gives null. `origin/…/embed/all/2023/?…` has its slash before the query.
 */
export function embedAddress(view: string, base: string): string | null {
  const root = new URL('embed/', base);
  let url: URL;
  try {
    url = new URL(view, root);
  } catch {
    return null;
  }
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname) || url.pathname === root.pathname) return null;
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/** Whether a frame's address is an embed of the same site. */
export function isEmbed(address: string, base: string): boolean {
  return address.startsWith(new URL('embed/', base).href);
}
