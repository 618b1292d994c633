// Paths of requests in their one spelling.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalPathIn, canonicalPath } from './canonical-path.ts';

it.each([
  ['/', '/'],
  ['//', '/'],
  ['/chn/2023/', '/chn/2023/'],
  ['/chn/2023', '/chn/2023/'],
  ['//chn//2023/', '/chn/2023/'],
  ['/%63hn/2023/', '/chn/2023/'],
  ['/CHN/2023/', '/CHN/2023/'],
  ['/chn/2023/index.html', '/chn/2023/'],
  ['/index.html', '/'],
  ['/x/../chn/2023/', '/chn/2023/'],
  ['/.x/../chn/2023/', '/chn/2023/'],
  ['/.x/..', '/'],
  ['/chn/.x/..', '/chn/'],
  ['/x/%2e%2e/chn/2023/', '/chn/2023/'],
  ['//evil.example/', '/evil.example'],
  ['/\\evil.example/x/', '/evil.example/x/'],
  ['/data/trade.csv', '/data/trade.csv'],
  ['/data//trade.csv/', '/data/trade.csv'],
  ['/oembed', '/oembed'],
  ['/oembed/', '/oembed'],
  ['/healthz', '/healthz']
])('%s becomes %s', (path, own) => {
  expect(canonicalPath(path)).toBe(own);
});

it.each([
  '/%zz',
  '/%ff/',
  '//evil.example/x%2f..%2f..%2fembed/chn/2023/',
  '/x%5c..',
  '/chn/2023%0d%0aSet-Cookie:%20a=b',
  '/a b/',
  '/<b>/',
  '/%00',
  '/중국/',
  '/@evil/',
  '/a:b/'
])('%s is not a path of the site', (path) => {
  expect(canonicalPath(path)).toBeNull();
});

it('every result is a canonical path of this site', () => {
  const part = fc.constantFrom(
    '/',
    '//',
    '\\',
    '.',
    '..',
    '%2e',
    '%2f',
    '%5C',
    'chn',
    '2023',
    'evil.example',
    'index.html',
    '%0d%0a',
    ':',
    '@',
    '?',
    '%',
    'http:',
    'poster.png'
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const own = canonicalPath(`/${parts.join('')}`.split('?')[0] ?? '');
      if (own === null) return;
      expect(own).toMatch(/^\/(?![/\\])[\w./-]*$/);
      expect(canonicalPath(own)).toBe(own);
    }),
    { numRuns: 2000 }
  );
});

it('is relative to the root of a site in a folder', () => {
  expect(
    [
      '/trade-map/chn/2023/',
      '//trade-map//chn/2023',
      '/trade-map/',
      '/trade-map',
      '/trade-map/healthz',
      '/trade-map/oembed/',
      '/chn/2023/',
      '/trade-maps/'
    ].map((path) => canonicalPathIn(path, '/trade-map/'))
  ).toEqual(['/chn/2023/', '/chn/2023/', '/', '/', '/healthz', '/oembed', '/chn/2023/', '/trade-maps/']);
  expect([canonicalPathIn('/trade-map/chn/', '/'), canonicalPathIn('/%zz', '/trade-map/')]).toEqual(['/trade-map/chn/', null]);
});
