// Addresses of embeds as articles write them. For the host script.

/**
 * The address of an embed: the `view` attribute (`chn/2023?flow=export`) resolved against the address of embed.js. Null if it would lead
 * anywhere else. The result has a slash before its query: `origin/…/embed/all/2023/?…`.
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
export function isEmbedAddress(address: string, base: string): boolean {
  return address.startsWith(new URL('embed/', base).href);
}
