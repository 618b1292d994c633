/**
 * The headers of every address, in one table: the server sends them itself, and the ready files for other hosts are
 * made from it. What a page may load stands in its own policy; this adds who may frame it, who may read it, and how
 * long it may be kept.
 */

/** Kinds of address; the first whose part is in a path counts. */
export const KINDS = ['code', 'embed', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** The parts of paths that tell the kind, below any folder: at a domain's root, in a sub-folder, below `v/<version>/`. */
export const PATHS: Readonly<Record<Exclude<Kind, 'page'>, string>> = {
  // Files with a hash of their content in their name.
  code: '/_app/immutable/',
  // Pages that stand in other sites' articles, those that do not exist among them.
  embed: '/embed/'
};

/** Features of the browser that no page of ours uses. */
const UNUSED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/**
 * Headers of every answer. All of the site is public, the same for everyone, and asks for no credentials: so any page
 * may read any of it, and it loads in sandboxed frames, whose origin is no one's, and in pages that isolate themselves (COEP).
 */
export const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', '),
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin'
};

/** What a page sends that isolates itself, and the script of each worker that it starts: without it the browser refuses the worker. */
export const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Headers that each kind of address has beside the common ones. */
export const OWN: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  code: { 'Content-Security-Policy': "frame-ancestors 'self'", ...ISOLATED },
  // A page that isolates itself frames those alone that do so too.
  embed: { 'Content-Security-Policy': 'frame-ancestors *', ...ISOLATED },
  page: { 'Content-Security-Policy': "frame-ancestors 'self'" }
};

/** How long an answer may be kept: code for ever; what the next release may change, by caches in front for five minutes; what is missing, not at all. */
export const CACHING = {
  code: 'public, max-age=31536000, immutable',
  changing: 'public, max-age=0, s-maxage=300, must-revalidate',
  missing: 'no-cache'
} as const;

/** Types of files by the end of their name; the first that fits counts. */
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
export function kindOf(pathname: string): Kind {
  return KINDS.find((kind) => kind === 'page' || pathname.includes(PATHS[kind])) ?? 'page';
}

/** The type of the file with this name; undefined where it is none of ours. */
export function typeOf(pathname: string): string | undefined {
  return TYPES.find(([end]) => pathname.endsWith(end))?.[1];
}

/** The Cache-Control of an answer. */
export function cachingOf(pathname: string, status: number): string {
  return status >= 400 ? CACHING.missing : kindOf(pathname) === 'code' && status < 300 ? CACHING.code : CACHING.changing;
}

/** Every header of this table for an address, as an answer with this status has them. */
export function headersOf(pathname: string, status = 200): Readonly<Record<string, string>> {
  return { ...COMMON, ...OWN[kindOf(pathname)], 'Cache-Control': cachingOf(pathname, status) };
}
