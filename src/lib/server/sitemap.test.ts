// The sitemap and robots.txt.
import { expect, test } from 'vitest';
import { PAGES_PER_FILE, partsOf, robots, sitemap, sitemapPart } from './sitemap.ts';

const SITE = 'https://maps.example/trade/';
const many = Array.from({ length: PAGES_PER_FILE + 1 }, (_, i) => `p${i}/`);
const locations = (text: string | null): string[] => [...(text ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);

test('each page is listed in each language, with all of them as alternates', () => {
  const text = sitemap(SITE, ['', 'chn/2023/']);
  expect(locations(text)).toEqual(['', 'ko/', 'zh/', 'ru/', 'chn/2023/', 'ko/chn/2023/', 'zh/chn/2023/', 'ru/chn/2023/'].map((path) => SITE + path));
  const [entry = ''] = text.split('\n').filter((line) => line.includes('<loc>https://maps.example/trade/ko/chn/2023/</loc>'));
  expect([...entry.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)].map(([, lang, address]) => [lang, address])).toEqual([
    ['en', `${SITE}chn/2023/`],
    ['ko', `${SITE}ko/chn/2023/`],
    ['zh', `${SITE}zh/chn/2023/`],
    ['ru', `${SITE}ru/chn/2023/`],
    ['x-default', `${SITE}chn/2023/`]
  ]);
});

test('more pages than fit into one file become an index of files of limited size, with every page once', () => {
  expect(partsOf(many)).toBe(2);
  expect(locations(sitemap(SITE, many))).toEqual([`${SITE}sitemap-1.xml`, `${SITE}sitemap-2.xml`]);
  const parts = [1, 2].map((number) => sitemapPart(SITE, many, number) ?? '');
  expect(new Set(parts.flatMap(locations)).size).toBe(many.length * 4);
  for (const part of parts) expect(part.length).toBeLessThan(10_000_000);
  expect([0, 3, 1.5, NaN].map((number) => sitemapPart(SITE, many, number))).toEqual([null, null, null, null]);
});

test('robots.txt has the absolute address of the sitemap', () => {
  expect(robots(SITE)).toContain('\nSitemap: https://maps.example/trade/sitemap.xml\n');
});
