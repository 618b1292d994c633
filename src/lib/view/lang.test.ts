import { expect, test } from 'vitest';
import { langOf, ownAddress } from './lang.ts';

const SITE = 'https://maps.example/trade/';

test('an address asks for a language by its query, else by its path', () => {
  const cases = {
    'embed/chn/2023/': 'en', 'embed/ko/chn/2023/': 'ko', 'embed/ko/chn/2023/?lang=ru': 'ru', 'embed/ko/chn/2023/?lang=xx': 'ko', 'chn/2023/?lang=zh': 'zh',
    'v/2026.11.0/embed/zh/story/alternative-relations/': 'zh', 'embed/xx/chn/2023/': 'en', 'ko/chn/2023/': 'en'
  };
  expect(Object.fromEntries(Object.keys(cases).map((path) => [path, langOf(new URL(path, SITE))]))).toEqual(cases);
});

test('an embed asked for in a language has a page of its own in it', () => {
  const own = (path: string): string | null => ownAddress(`${SITE}${path}`)?.slice(SITE.length) ?? null;
  expect(own('embed/chn/2023/?flow=export&lang=ko')).toBe('embed/ko/chn/2023/?flow=export');
  expect(own('embed/ko/chn/2023/?lang=ru')).toBe('embed/ru/chn/2023/');
  expect(own('embed/ko/chn/2023/?lang=en')).toBe('embed/chn/2023/');
  expect(own('v/2026.11.0/embed/story/alternative-relations/?lang=zh&live=1')).toBe('v/2026.11.0/embed/zh/story/alternative-relations/?live=1');
  // A comparison is drawn anew for its two sides anyway; a language that there is not is none.
  expect(['embed/compare/?a=chn/2016&lang=ko', 'embed/chn/2023/', 'embed/chn/2023/?lang=xx'].map(own)).toEqual([null, null, null]);
});
