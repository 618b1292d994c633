/** Reads SITE_ORIGIN, the public address of the site: an origin, or an origin and a folder, `https://example.org/trade-map`. Throws where it is neither. */
export function parseSiteOrigin(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`SITE_ORIGIN: expected an address such as https://maps.example, got "${text}"`);
  }
  if (!/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`SITE_ORIGIN: expected http or https, a host and perhaps a folder, got "${text}"`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
