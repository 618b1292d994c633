// The configuration files for static hosts.
import { describe, expect, it } from 'vitest';
import { hostFiles } from './host-files.ts';

const text = (name: string, folder?: string): string => hostFiles(folder).find(([file]) => file === name)?.[1] ?? '';

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads `_headers` as its hosts do. */
function rules(): Rule[] {
  return text('_headers')
    .split(/\n(?=\/)/)
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').filter((line) => line !== '');
      return { path, headers: lines.map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const) };
    });
}

/** `*` matches anything, `:name` one part of a path. */
const pattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/[.*]|:\w+/g, (found) => (found === '*' ? '.*' : found === '.' ? '\\.' : '[^/]+'))}$`);

/** The values of a header that a host combines for an address. */
const joined = (address: string, name: string): string[] =>
  rules()
    .filter(({ path }) => pattern(path).test(address))
    .flatMap(({ headers }) => headers.filter(([one]) => one === name).map(([, value]) => value));

describe('_headers', () => {
  it('stays within the limits of hosts: a hundred rules, lines of 2,000 characters, one star per rule', () => {
    expect(rules().length).toBeLessThanOrEqual(100);
    expect(
      text('_headers')
        .split('\n')
        .every((line) => line.length <= 2000)
    ).toBe(true);
    expect(rules().every(({ path }) => path.split('*').length <= 2 && path.startsWith('/'))).toBe(true);
  });

  const PLACES = ['', '/v/2026.11.0'];
  const EMBEDS = ['/embed/chn/2023/', '/embed/ko/compare/', '/embed/nope/', '/embed/chn/2023/index.html', '/embed/'];
  const OTHERS = [
    '/',
    '/chn/2023/',
    '/ko/',
    '/nowhere/',
    '/embedded/',
    '/x/embed/chn/2023/',
    '/data/trade.csv',
    '/_app/immutable/x.js',
    '/embed.js',
    '/404.html'
  ];

  it.each(PLACES.flatMap((place) => [...EMBEDS, ...OTHERS].map((address) => place + address)))('has no header twice for %s', (address) => {
    for (const name of new Set(rules().flatMap(({ headers }) => headers.map(([one]) => one))))
      expect(joined(address, name).length, name).toBeLessThanOrEqual(1);
    expect(joined(address, 'access-control-allow-origin')).toEqual(['*']);
    expect(joined(address, 'cross-origin-resource-policy')).toEqual(['cross-origin']);
  });

  it.each(PLACES)('lets everyone frame embeds, including missing ones, and only the site frame the rest, at "%s"', (place) => {
    // Browsers ignore X-Frame-Options if frame-ancestors is present.
    const framing = (address: string): string[] =>
      joined(address, 'content-security-policy').length > 0 ? joined(address, 'content-security-policy') : joined(address, 'x-frame-options');
    for (const address of EMBEDS)
      expect([framing(place + address), joined(place + address, 'cross-origin-embedder-policy')], address).toEqual([['frame-ancestors *'], ['require-corp']]);
    for (const address of OTHERS)
      expect([framing(place + address), joined(place + address, 'cross-origin-embedder-policy')], address).toEqual([
        ['SAMEORIGIN'],
        address.includes('/_app/') ? ['require-corp'] : []
      ]);
    expect(joined(`${place}/_app/immutable/x.js`, 'cache-control')).toEqual(['public, max-age=31536000, immutable']);
    expect(joined(`${place}/chn/2023/`, 'cache-control')).toEqual([]);
  });
});

describe('the files for hosts', () => {
  it('redirect old addresses of files beside embeds to their present ones, within the site', () => {
    const lines = text('_redirects')
      .trim()
      .split('\n')
      .map((line) => line.split(' '));
    expect(lines).toContainEqual(['/embed/:partners/:year/poster.png', '/:partners/:year/poster.png', '301']);
    expect(lines).toContainEqual(['/embed/:lang/:partners/:year/table.csv', '/:lang/:partners/:year/table.csv', '301']);
    expect(lines.every(([from, to, status]) => from?.startsWith('/embed/') && from.slice('/embed'.length) === to && status === '301')).toBe(true);
  });

  it('contain the folder of the site', () => {
    expect(text('.htaccess', '/trade-map/')).toContain('ErrorDocument 404 /trade-map/404.html\n');
    expect(text('hosting/nginx.conf', '/trade-map/')).toContain('location ^~ /trade-map/ {');
    expect(text('hosting/nginx-proxy.conf', '/trade-map/')).toContain('SITE_ORIGIN=https://maps.example/trade-map ');
    expect(hostFiles().map(([name]) => name)).toContain('.nojekyll');
  });

  it('use in .htaccess only what AllowOverride FileInfo permits', () => {
    const permitted =
      /^(ErrorDocument|AddDefaultCharset|AddType|AddEncoding|RemoveType|RemoveLanguage|ForceType|RewriteEngine|RewriteCond|RewriteRule|Header|<\/?FilesMatch|<\/?IfModule)\b/;
    expect(
      text('.htaccess')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#') && !permitted.test(line))
    ).toEqual([]);
  });
});
