// Queries of addresses.
import { expect, test } from 'vitest';
import { without, withParameter } from './query.ts';

test('a query loses the named parameters and stays readable', () => {
  expect(without('?a=chn/2016&b=chn/2023&theme=dark&lang=ko', 'lang', 'theme')).toBe('?a=chn/2016&b=chn/2023');
  expect(without('?theme=dark', 'theme')).toBe('');
});

test('a query gets a parameter, or loses it, and stays readable', () => {
  expect(withParameter('?a=chn/2016&b=chn/2023', 'live', '1')).toBe('?a=chn/2016&b=chn/2023&live=1');
  expect(withParameter('', 'live', '1')).toBe('?live=1');
  expect(withParameter('?select=fact:chn-2023-import-gacc&year=2022', 'year', '2023')).toBe('?select=fact:chn-2023-import-gacc&year=2023');
  expect(withParameter('?layers=zones,ports&live=1', 'live', null)).toBe('?layers=zones,ports');
});
