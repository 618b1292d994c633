/**
 * The headers of every address, in one table. The server sends them, and the configuration files for other hosts are generated from it.
 * What a page may load is in its own policy; these headers add who may frame it, who may read it, and how long it may be cached.
 */

/** Kinds of address; the first whose path part matches applies. */
const KINDS = ['code', 'embed', 'page'] as const;
export type ResponseKind = (typeof KINDS)[number];

/** The path parts of each kind, below any folder: at a domain's root, in a subfolder, below `v/<version>/`. */
export const PATHS: Readonly<Record<Exclude<ResponseKind, 'page'>, string>> = {
  // Files with a hash of their content in their name.
  code: '/_app/immutable/',
  // Pages framed by other sites, including addresses that do not exist.
  embed: '/embed/'
};

/** Browser features that no page uses. */
const UNUSED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/**
 * Headers of every response. The whole site is public, the same for everyone, and uses no credentials, so any page may read it. It also
 * loads in sandboxed frames, which have an opaque origin, and in pages with COEP.
 */
export const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin'
};

/** Header of pages that isolate themselves, and of their worker scripts: without it the browser refuses the worker. */
export const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Headers of each kind of address besides the common ones. */
export const OWN: Readonly<Record<ResponseKind, Readonly<Record<string, string>>>> = {
  code: { 'Content-Security-Policy': "frame-ancestors 'self'", ...ISOLATED },
  // An isolated page can only frame pages that are isolated, too.
  embed: { 'Content-Security-Policy': 'frame-ancestors *', ...ISOLATED },
  page: { 'Content-Security-Policy': "frame-ancestors 'self'" }
};

/**
 * How long a response may be cached: code for ever; what the next release may change for five minutes in shared caches; missing addresses
 * not at all.
 */
export const CACHING = {
  code: 'public, max-age=31536000, immutable',
  changing: 'public, max-age=0, s-maxage=300, must-revalidate',
  missing: 'no-cache'
} as const;

/** Content types by the end of a file name; the first match applies. */
export const TYPES: readonly (readonly [end: string, type: string])[] = [
  ['csv-metadata.json', 'application/csvm+json'],
  ['feed.xml', 'application/atom+xml; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.bib', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.ico', 'image/x-icon'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.zip', 'application/zip']
];

/** The kind of the address with this path. */
function kindOf(pathname: string): ResponseKind {
  return KINDS.find((kind) => kind === 'page' || pathname.includes(PATHS[kind])) ?? 'page';
}

/** The content type of a file; undefined if it is none of ours. */
export function typeOf(pathname: string): string | undefined {
  return TYPES.find(([end]) => pathname.endsWith(end))?.[1];
}

/** The Cache-Control header of a response. */
export function cachingOf(pathname: string, status: number): string {
  return status >= 400 ? CACHING.missing : kindOf(pathname) === 'code' && status < 300 ? CACHING.code : CACHING.changing;
}

/** All headers of this table for an address and status. */
export function headersOf(pathname: string, status = 200): Readonly<Record<string, string>> {
  return { ...COMMON, ...OWN[kindOf(pathname)], 'Cache-Control': cachingOf(pathname, status) };
}
