// The expected response for each kind of address, from the server and from every host. Written by hand, not derived from the site's table
// of headers.

/** Who may frame the response. */
type Framing = 'everyone' | 'the site';
type Caching = 'for ever' | 'until the next release' | 'not at all';

export interface Expected {
  /** Below the root of the site. */
  readonly path: string;
  readonly status: number | readonly number[];
  readonly framing?: Framing;
  readonly caching?: Caching;
  readonly type?: string;
  /** Target of a redirect, below the root of the site; by default there is none. */
  readonly to?: string;
  /** Where it applies: to the server, which knows what exists, to static hosts, or to both. */
  readonly on?: 'server' | 'static';
}

const HTML = 'text/html; charset=utf-8';
const CSV = 'text/csv; charset=utf-8';
const MOVED = [301, 308];

const page = (path: string): Expected => ({ path, status: 200, type: HTML, framing: 'the site', caching: 'until the next release' });
const embed = (path: string): Expected => ({ ...page(path), framing: 'everyone' });
const file = (path: string, type: string): Expected => ({ path, status: 200, type, caching: 'until the next release' });
const missing = (path: string, framing: Framing): Expected => ({ path, status: 404, framing, caching: 'not at all' });
const moved = (path: string, to: string): Expected => ({ path, status: MOVED, to });

/** Addresses at the root of a site and below each version. */
export const SITE: readonly Expected[] = [
  page('/'),
  page('/chn/2023/'),
  page('/ko/'),
  page('/zh/sources/'),
  page('/sources/y/'),
  page('/all/2023/?flow=export&utm_source=x'),
  page('/data/'),
  page('/ru/story/alternative-relations/'),
  page('/compare/?a=chn/2016&b=chn/2023'),
  embed('/embed/chn/2023/'),
  embed('/embed/ko/all/2023/?goods=6704'),
  embed('/embed/compare/?a=chn/2016&b=chn/2023'),
  embed('/embed/story/alternative-relations/'),
  missing('/embed/nope/', 'everyone'),
  missing('/embed/nope/2023/', 'everyone'),
  missing('/embed/ko/chn/1900/', 'everyone'),
  missing('/embed/', 'everyone'),
  missing('/nowhere/', 'the site'),
  missing('/chn/1900/', 'the site'),
  missing('/sources/nope/', 'the site'),
  missing('/nowhere.csv', 'the site'),
  missing('/data/nowhere.csv', 'the site'),
  missing('/_app/immutable/none.js', 'the site'),
  missing('/_app/', 'the site'),
  { ...missing('/chn/', 'the site'), on: 'static' },
  file('/data/trade.csv', CSV),
  file('/data/railways.geojson', 'application/geo+json'),
  file('/data/datapackage.json', 'application/json'),
  file('/data/north-korea-trade-routes.zip', 'application/zip'),
  file('/chn/2023/poster.svg', 'image/svg+xml'),
  file('/chn/2023/poster.png', 'image/png'),
  file('/chn/2023/table.csv', CSV),
  file('/chn/2023/table.csv-metadata.json', 'application/csvm+json'),
  file('/chn/2023/view.json', 'application/json'),
  file('/chn/2023/oembed.json', 'application/json'),
  file('/changes/feed.xml', 'application/atom+xml; charset=utf-8'),
  file('/sitemap.xml', 'application/xml; charset=utf-8'),
  file('/robots.txt', 'text/plain; charset=utf-8'),
  file('/icon.svg', 'image/svg+xml'),
  file('/favicon.ico', 'image/x-icon'),
  file('/start-site.js', 'text/javascript; charset=utf-8'),
  file('/start-embed.js', 'text/javascript; charset=utf-8'),
  file('/notices.txt', 'text/plain; charset=utf-8'),
  file('/picture.png', 'image/png'),
  file('/embed.js', 'text/javascript; charset=utf-8'),
  moved('//chn/2023/', '/chn/2023/'),
  moved('/chn//2023/?flow=export', '/chn/2023/?flow=export'),
  moved('/chn/2023', '/chn/2023/'),
  moved('/chn/2023/index.html', '/chn/2023/'),
  moved('/%63hn/2023/', '/chn/2023/'),
  moved('/embed//chn/2023/?flow=export', '/embed/chn/2023/?flow=export'),
  moved('/embed/chn/2023', '/embed/chn/2023/'),
  moved('//embed/chn/2023/', '/embed/chn/2023/'),
  moved('/data//trade.csv', '/data/trade.csv'),
  moved('/x/../chn/2023/', '/chn/2023/'),
  moved('/embed/../chn/2023/', '/chn/2023/'),
  moved('/embed/%2e%2e/chn/2023/', '/chn/2023/'),
  moved('/changes//feed.xml', '/changes/feed.xml'),
  moved('/embed/chn/2023/poster.png', '/chn/2023/poster.png'),
  moved('/embed/chn/2023/table.csv', '/chn/2023/table.csv')
];

/** Addresses at the root of a site only. */
export const ROOT: readonly Expected[] = [
  { path: '/chn/', status: 307, to: '/chn/2025/', on: 'server' },
  { ...moved('/CHN/2023/', '/chn/2023/'), on: 'server' },
  { ...moved('/?lang=ko', '/ko/'), on: 'server' },
  { ...moved('/chn/2023/?lang=ko', '/ko/chn/2023/'), on: 'server' },
  { path: '/healthz', status: 200, type: 'text/plain; charset=utf-8', on: 'server' }
];

/**
 * Addresses that try to lead off the site, or to inject something into a response. Whatever the response, it must do neither, and show no
 * page.
 */
export const HOSTILE: readonly string[] = [
  '//evil.example/',
  '//evil.example',
  '//evil.example/%2f..',
  '/\\evil.example/',
  '/%5cevil.example',
  '/%2f%2fevil.example/',
  '///evil.example/chn/2023',
  '//evil.example/x%2f..%2f..%2fembed/chn/2023/',
  '//evil.example/x%2f..%2f..%2fchn/2023/',
  '/evil.example//',
  '/chn/2023%0d%0aSet-Cookie:%20a=b',
  '/%0d%0aLocation:%20https://evil.example/',
  '/chn%00/2023/',
  '/%zz',
  '/%',
  '/%ff%fe/',
  '/@evil.example',
  '/embed/%2f%2fevil.example/chn/2023',
  '/http://evil.example/',
  '/chn/2023/<script>',
  '/..%2f..%2f..%2fetc/passwd',
  '/../../etc/passwd',
  '/.htaccess',
  '/index.html%00.csv'
];
