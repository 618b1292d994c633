/**
 * The headers of every address, in one table: the server sends them itself, and the ready files for other hosts are
 * made from it. What a page may load stands in its own policy; this adds who may frame it, who may read it, and how
 * long it may be kept.
 */

/** Kinds of address, and how each is told by its path below the site's root (or below `v/<version>/`); the first that matches counts. */
export const KINDS = ['code', 'embed', 'open', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** Regular expressions of paths without their leading slash, as JavaScript, PCRE and nginx read them alike. */
export const PATHS: Readonly<Record<Kind, string>> = {
  // Files with a hash of their content in their name.
  code: '^_app/immutable/',
  // Pages that stand in other sites' articles.
  embed: '^embed/(?!wake\\.js$)',
  // Files that other sites' pages and tools read.
  open: '^(data/.+|embed\\.js|embed/wake\\.js|oembed/?|versions\\.json|(.*/)?(poster\\.(svg|png)|table\\.csv|table\\.csv-metadata\\.json|view\\.json|oembed\\.json|[a-z-]+\\.svg|feed\\.xml))$',
  page: ''
};

/** Features of the browser that no page of ours uses. */
const UNUSED = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'usb'];

/** Headers of every answer. */
export const COMMON: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': UNUSED.map((feature) => `${feature}=()`).join(', ')
};

/** What a page sends that isolates itself, and the script of each worker that it starts: without it the browser refuses the worker. */
const ISOLATED = { 'Cross-Origin-Embedder-Policy': 'require-corp' };
/** What embeds and open files need so that pages which isolate themselves (COEP), and sandboxed frames, may load them. */
const CROSS_ORIGIN = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const READ_BY_ALL = { 'Access-Control-Allow-Origin': '*' };

/** Headers that each kind of address has beside the common ones. */
export const OWN: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  // A sandboxed frame has no origin of its own, so that even its own modules and fonts are read across origins.
  code: { 'Cache-Control': 'public, max-age=31536000, immutable', ...READ_BY_ALL, ...CROSS_ORIGIN, ...ISOLATED },
  embed: { 'Content-Security-Policy': 'frame-ancestors *', ...ISOLATED, ...CROSS_ORIGIN },
  open: { ...READ_BY_ALL, ...CROSS_ORIGIN },
  page: { 'Content-Security-Policy': "frame-ancestors 'self'" }
};

/** How long browsers and caches in front of the server may keep what may change with the next release: seconds. */
export const CHANGING = 'public, max-age=0, s-maxage=300, must-revalidate';

/** The kind of the address with this path, which begins with a slash. */
export function kindOf(pathname: string): Kind {
  const path = pathname.replace(/^\/+/, '').replace(/^v\/[^/]+\//, '');
  return KINDS.find((kind) => new RegExp(PATHS[kind]).test(path)) ?? 'page';
}

/** Types of files by their ending, where hosts give none, another, or no charset. */
export const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8', geojson: 'application/geo+json', bib: 'text/plain; charset=utf-8', md: 'text/markdown; charset=utf-8',
  js: 'text/javascript; charset=utf-8', mjs: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', txt: 'text/plain; charset=utf-8'
};

/** Every header of this table for an address. */
export function headersOf(pathname: string): Readonly<Record<string, string>> {
  const type = TYPES[/\.([a-z]+)$/.exec(pathname)?.[1] ?? ''];
  return { ...COMMON, 'Cache-Control': CHANGING, ...(type === undefined ? {} : { 'Content-Type': type }), ...OWN[kindOf(pathname)] };
}
