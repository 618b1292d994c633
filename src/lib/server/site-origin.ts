// The setting SITE_ORIGIN.

/**
 * Reads SITE_ORIGIN, the public address of the site: an origin, or an origin and a folder, `https://example.org/trade-map`. Throws if it is
 * neither.
 */
export function parseSiteOrigin(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new Error(`SITE_ORIGIN: expected an address such as https://maps.example, got "${text}"`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  const more = url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '';
  if (!/^https?:$/.test(url.protocol) || more || !/^(\/[\w.-]+)*\/$/.test(url.pathname)) {
    throw new Error(`SITE_ORIGIN: expected http or https, a host and optionally a folder of letters, digits and . _ -, got "${text}"`);
  }
  return url;
}
