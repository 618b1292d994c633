// The canonical address of any request.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './address.ts';
import { canonicalAddress, type Canonical, type Site } from './canonical.ts';
import { decodeCompare } from './compare.ts';
import { FLOWS, LANGS, LAYERS, SERIES, THEMES, UIS } from './view.ts';

const site: Site = {
  partners: ['chn', 'ind', 'jpn', 'rus'],
  years: [2010, 2023, 2025],
  months: ['2023-09', '2023-10'],
  goods: ['61-62', '6704'],
  stories: [{ id: 'alternative-relations', steps: [{ id: 'before' }, { id: 'after-2017' }] }],
  pages: ['sources', 'data', 'changes', 'sources/y'],
  has: ({ id }) => id !== 'invented'
};

function canonical(address: string): Canonical | null {
  const at = address.indexOf('?');
  return at < 0 ? canonicalAddress(address, '', site) : canonicalAddress(address.slice(0, at), address.slice(at), site);
}

/** The view that an address decodes to. */
function decoded(address: string): unknown {
  const { pathname, search } = new URL(address, 'http://x');
  const parts = pathname.split('/').filter(Boolean);
  const embed = parts[0] === 'embed';
  const rest = embed ? parts.slice(1) : parts;
  const lang = LANGS.find((one) => one === rest[0]);
  const [first, second, file] = lang ? rest.slice(1) : rest;
  return first === 'compare' ? [embed, 'compare', second, decodeCompare(search, site, lang)] : [embed, file, decode(first, second, search, site, lang)];
}

describe('the canonical address', () => {
  it.each([
    ['/', '/'],
    ['/ko/', '/ko/'],
    ['/?flow=export&utm_source=x', '/?flow=export'],
    ['/chn/2023/', '/chn/2023/'],
    ['/ko/chn-rus/2023/', '/ko/chn-rus/2023/'],
    ['/ko/chn/2023/?theme=dark&flow=export', '/ko/chn/2023/?flow=export&theme=dark'],
    ['/all/2023/?flow=both&goods=gold&lang=xx', '/all/2023/'],
    ['/all/2023/?only=rus%2Cchn&%66low=import', '/all/2023/?only=chn,rus&flow=import'],
    ['/all/2023/?flow=export&flow=import', '/all/2023/?flow=export'],
    ['/embed/ru/chn/2023/?utm_medium=mail&live=1', '/embed/ru/chn/2023/?live=1'],
    ['/embed/chn/2023/?live=1&flow=export', '/embed/chn/2023/?flow=export&live=1'],
    ['/chn/2023/?live=1', '/chn/2023/'],
    ['/chn/2023/?select=port:nampo&x=1', '/chn/2023/?select=port:nampo'],
    ['/chn/2023/?select=port:invented&flow=export', '/chn/2023/?flow=export'],
    ['/compare/?a=chn/2010&b=chn/2023&select=fact:invented', '/compare/?a=chn/2010&b=chn/2023'],
    ['/ko/data/?flow=export&theme=dark', '/ko/data/?theme=dark'],
    ['/zh/sources/', '/zh/sources/'],
    ['/zh/sources/y/?theme=dark&flow=export', '/zh/sources/y/?theme=dark'],
    ['/changes/', '/changes/'],
    ['/ko/story/alternative-relations/?at=1,2,3', '/ko/story/alternative-relations/'],
    ['/embed/story/alternative-relations/?theme=light', '/embed/story/alternative-relations/?theme=light'],
    ['/ko/compare/?b=chn/2023&a=chn%2F2010', '/ko/compare/?a=chn/2010&b=chn/2023'],
    ['/compare/', '/compare/?a=all/2023&b=all/2025'],
    ['/embed/ko/compare/?a=chn/2010&b=rus/2010&x=1', '/embed/ko/compare/?a=chn/2010&b=rus/2010'],
    ['/ko/chn/2023/poster.png?flow=export&v=3', '/ko/chn/2023/poster.png?flow=export'],
    ['/chn/2023/table.csv', '/chn/2023/table.csv'],
    ['/compare/poster.svg?a=chn/2010&b=chn/2023', '/compare/poster.svg?a=chn/2010&b=chn/2023'],
    ['/ko/story/alternative-relations/after-2017.svg', '/ko/story/alternative-relations/after-2017.svg']
  ])('%s is %s, without a redirect', (requested, address) => {
    expect(canonical(requested)).toEqual({ address, redirect: false });
  });

  it.each([
    ['/?lang=ko', '/ko/'],
    ['/chn/2023/?lang=ko&flow=export', '/ko/chn/2023/?flow=export'],
    ['/ko/chn/2023/?lang=ru', '/ru/chn/2023/'],
    ['/ko/chn/2023/?lang=en', '/chn/2023/'],
    ['/chn/2023/?lang=en', '/chn/2023/'],
    ['/en/chn/2023/', '/chn/2023/'],
    ['/embed/chn/2023/?lang=zh&live=1', '/embed/zh/chn/2023/?live=1'],
    ['/data/?lang=ru&theme=dark', '/ru/data/?theme=dark'],
    ['/compare/?a=chn/2010&b=chn/2023&lang=ko', '/ko/compare/?a=chn/2010&b=chn/2023'],
    ['/embed/compare/?a=chn/2010&b=chn/2023&lang=ko', '/embed/ko/compare/?a=chn/2010&b=chn/2023'],
    ['/story/alternative-relations/?lang=ko', '/ko/story/alternative-relations/'],
    ['/CHN/2023/', '/chn/2023/'],
    ['/KO/Data/', '/ko/data/'],
    ['/chn/2023', '/chn/2023/'],
    ['//chn//2023/', '/chn/2023/'],
    ['/%63hn/2023/?flow=export', '/chn/2023/?flow=export'],
    ['/rus-chn/2023/', '/chn-rus/2023/'],
    ['/jpn-ind/2023/', '/all/2023/?only=ind,jpn'],
    ['/chn/2023/index.html', '/chn/2023/'],
    ['/index.html', '/'],
    ['/embed/chn/2023/poster.png?flow=export', '/chn/2023/poster.png?flow=export'],
    ['/chn/2023/poster.png?lang=ko', '/ko/chn/2023/poster.png'],
    ['/chn/2023/poster.png/', '/chn/2023/poster.png']
  ])('%s redirects to %s', (requested, address) => {
    expect(canonical(requested)).toEqual({ address, redirect: true });
  });

  it.each([
    '/xyz/2023/',
    '/chn-xyz/2023/',
    '/chn/1900/',
    '/chn/02023/',
    '/chn/',
    '/ko/ru/chn/2023/',
    '/ko/embed/chn/2023/',
    '/embed/',
    '/embed/data/',
    '/data/trade.csv',
    '/data/poster.png',
    '/changes/feed.xml',
    '/story/',
    '/story/none/',
    '/story/alternative-relations/none.svg',
    '/story/alternative-relations/poster.png',
    '/compare/table.csv',
    '/sitemap.xml',
    '/_app/immutable/x.js',
    '/chn%2F2023/',
    '/%',
    '/%ff/2023/',
    '/chn/2023/x/',
    '/v/2026.11.0/chn/2023/'
  ])('%s is not a page', (requested) => {
    expect(canonical(requested)).toBeNull();
  });

  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '1', 'x', '%', '//evil.example', '<script>'));
  const value = fc.oneof(
    text,
    fc.constantFrom('ko', 'en', 'chn/2010', 'jpn-ind/2023', 'rus,chn', '124,40,9', 'crossing:x', '6704', ...FLOWS, ...SERIES, ...LAYERS, ...THEMES, ...UIS)
  );
  const query = fc
    .array(
      fc.tuple(fc.constantFrom('a', 'b', 'only', 'flow', 'goods', 'series', 'layers', 'at', 'select', 'lang', 'theme', 'ui', 'live', 'utm_source'), value),
      { maxLength: 6 }
    )
    .map((pairs) => (pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''));
  const path = fc
    .tuple(
      fc.constantFrom('/', '//', '/embed/', '/Embed/'),
      fc.constantFrom('', 'ko/', 'RU/', 'en/'),
      fc.constantFrom(
        '',
        'all/2023/',
        'chn/2010',
        'rus-chn/2023/',
        'jpn-ind/2025/',
        'CHN/2023/',
        '%63hn//2023/',
        'compare/',
        'compare/poster.png',
        'chn/2023/table.csv',
        'data/',
        'sources',
        'story/alternative-relations/',
        'story/alternative-relations/before.svg'
      )
    )
    .map((parts) => parts.join(''));

  it('is its own canonical address, and has the same view', () => {
    fc.assert(
      fc.property(path, query, (pathname, search) => {
        const found = canonicalAddress(pathname, search, site);
        if (!found) return;
        expect(canonical(found.address)).toEqual({ address: found.address, redirect: false });
        const requested = decodeURIComponent(pathname).toLowerCase().replaceAll(/\/+/g, '/') + search;
        // Stories and pages without a view use only the language and theme of a view.
        if (!/story|data\/?$|sources/i.test(pathname) && !/embed.*\.(png|csv)/i.test(pathname)) expect(decoded(found.address)).toEqual(decoded(requested));
      }),
      { numRuns: 2000 }
    );
  });

  it('never fails, never leaves the site, and contains only permitted characters', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          path,
          fc.string({ unit: 'binary' }).map((one) => `/${one}`)
        ),
        fc.oneof(query, fc.string({ unit: 'binary' })),
        (pathname, search) => {
          const { address } = canonicalAddress(pathname, search, site) ?? { address: '/' };
          expect(address).toMatch(/^\/(?!\/)[\w./-]*(\?[\w.,:=&/%-]*)?$/);
          expect(new URL(address, 'https://maps.example').origin).toBe('https://maps.example');
        }
      )
    );
  });
});
