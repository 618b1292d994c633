// The difference between two figures for the same thing.
import { expect, test } from 'vitest';
import type { CommodityFact } from '#lib/atlas/atlas.ts';
import { fact, fixture } from '#lib/atlas/fixture.ts';
import { differenceText, citedDifferenceText, differenceRemark } from './figure-difference.ts';

test('a difference is in dollars and in per cent of the base, with its sign', () => {
  expect(differenceText({ value: 2e6 }, { value: 2.5e6 }, 'en')).toBe('+$500,000 (+25\u00a0%)');
  expect(differenceText({ value: 2e9 }, { value: 1.5e9 }, 'en')).toBe('−$500\u00a0m (−25\u00a0%)');
  expect(differenceText({ value: 2e9 }, { value: 1.5e9 }, 'ru')).toBe('−500\u00a0млн\u00a0$ (−25\u00a0%)');
  expect(differenceText({ value: 7 }, { value: 7 }, 'en')).toBe('$0 (0\u00a0%)');
});

test('against a reported zero there is no percentage', () => {
  expect(differenceText({ value: 0 }, { value: 5 }, 'en')).toBe('+$5');
});

test('a row of another publication without a note has the note of its publication', () => {
  const atlas = { ...fixture, publications: fixture.publications.map((entry) => (entry.id === 'kotra' ? { ...entry, note: 'Adds crude oil.' } : entry)) };
  const gacc = fact('chn', 2012, 'import', 'gacc', 5);
  expect(differenceRemark(atlas, fact('chn', 2012, 'import', 'kotra', 6), gacc)).toBe('Adds crude oil.');
  expect(differenceRemark(atlas, fact('chn', 2012, 'import', 'kotra', 6, { note: 'A later count.' }), gacc)).toBe('A later count.');
  expect(differenceRemark(atlas, fact('chn', 2012, 'import', 'gacc', 6), gacc)).toBeUndefined();
});

test('cited figures are compared only in the same unit', () => {
  const wigs = (more: Partial<CommodityFact>): CommodityFact => ({
    id: 'w',
    partner: 'chn',
    period: '2023-04',
    direction: 'export',
    goods: 'Wigs',
    valuation: 'not-stated',
    evidence: 'reported',
    precision: 'rounded',
    reporter: 'KITA',
    sources: [],
    ...more
  });
  expect(citedDifferenceText(wigs({ value: 2e6 }), wigs({ value: 2.5e6, quantity: 121, unit: 't' }), 'en')).toBe('+$500,000 (+25\u00a0%)');
  expect(citedDifferenceText(wigs({ quantity: 1200, unit: 't' }), wigs({ quantity: 900, unit: 't', value: 5 }), 'en')).toBe('−300 t (−25\u00a0%)');
  expect(citedDifferenceText(wigs({ quantity: 1200, unit: 't' }), wigs({ value: 5 }), 'en')).toBeUndefined();
  expect(citedDifferenceText(wigs({ sharePct: 40 }), wigs({ sharePct: 30 }), 'en')).toBeUndefined();
});
