// The language of an address, and the address in another language.
import { expect, test } from 'vitest';
import { inLang, langOf, addressInOwnLanguage } from './lang.ts';

/** An address below the site's root. */
const at = (address: string): { pathname: string; search: string } => {
  const [pathname = '', query] = address.split('?');
  return { pathname, search: query === undefined ? '' : `?${query}` };
};

test('the language of an address is that of its query, else that of its path', () => {
  const cases = {
    '': 'en',
    'ko/': 'ko',
    'chn/2023/': 'en',
    'ko/chn/2023/': 'ko',
    'ko/chn/2023/?lang=en': 'en',
    'chn/2023/?lang=zh': 'zh',
    'xx/chn/2023/': 'en',
    'kor/2010/': 'en',
    'embed/chn/2023/': 'en',
    'embed/ko/chn/2023/': 'ko',
    'embed/ko/chn/2023/?lang=ru': 'ru',
    'embed/ko/chn/2023/?lang=xx': 'ko',
    'embed/xx/chn/2023/': 'en',
    'embed/ko/compare/?a=chn/2016': 'ko',
    // Embeds do not know the site's root; a folder above it may have the name of a language.
    '/v/2026.11.0/embed/zh/story/alternative-relations/': 'zh',
    '/ko/map/embed/chn/2023/': 'en'
  };
  expect(Object.fromEntries(Object.keys(cases).map((address) => [address, langOf(at(address))]))).toEqual(cases);
});

test('a language in the query is moved into the path', () => {
  const own = (address: string): string | null => addressInOwnLanguage(at(address));
  expect(own('chn/2023/?flow=export&lang=ko')).toBe('ko/chn/2023/?flow=export');
  expect(own('ko/data/?lang=en')).toBe('data/');
  expect(own('?lang=ru')).toBe('ru/');
  expect(own('embed/chn/2023/?only=chn,rus&lang=ko')).toBe('embed/ko/chn/2023/?only=chn,rus');
  expect(own('/trade/embed/ko/chn/2023/?lang=en')).toBe('/trade/embed/chn/2023/');
  expect(own('/v/2026.11.0/embed/story/alternative-relations/?lang=zh&live=1')).toBe('/v/2026.11.0/embed/zh/story/alternative-relations/?live=1');
  expect(own('compare/?a=chn/2016&b=chn/2023&lang=ko')).toBe('ko/compare/?a=chn/2016&b=chn/2023');
  expect(['chn/2023/', 'ko/chn/2023/', 'embed/chn/2023/?lang=xx'].map(own)).toEqual([null, null, null]);
});

test('the target of a redirect has no further redirect', () => {
  for (const query of ['lang=ko&lang=ru', 'l%61ng=ko', 'lang=ko&x=%26lang%3Dru']) {
    const own = addressInOwnLanguage(at(`chn/2023/?${query}`));
    expect(own && addressInOwnLanguage(at(own)), query).toBeNull();
  }
});

test('a path in another language is otherwise the same', () => {
  expect(inLang('chn/2023/', 'ko')).toBe('ko/chn/2023/');
  expect(inLang('ko/chn/2023/', 'ru')).toBe('ru/chn/2023/');
  expect(inLang('ko/', 'en')).toBe('');
  expect(inLang('embed/ko/compare/', 'en')).toBe('embed/compare/');
});
