// What the record of a figure says of its precision.
import { expect, test } from 'vitest';
import type { CommodityFact, Fact, GatewayFact, Lang } from '#lib/atlas/atlas.ts';
import { atlas } from '#lib/atlas/load.ts';
import { precisionText } from './precision.ts';

const LANGS: readonly Lang[] = ['en', 'ko', 'zh', 'ru'];
const rows: readonly (Fact | CommodityFact | GatewayFact)[] = [...atlas.trade, ...atlas.commodities, ...atlas.gateways];

function said(id: string, lang: Lang = 'en'): string {
  const row = rows.find((entry) => entry.id === id);
  if (!row) throw new Error(`no figure "${id}" in the atlas`);
  return precisionText(row, lang);
}

test('the record of every figure states its precision, in every language', () => {
  for (const row of rows) for (const lang of LANGS) expect(precisionText(row, lang), `${row.id} ${lang}`).not.toMatch(/^$|undefined|NaN/);
});

test('goods and yearly figures use the same words', () => {
  expect(said('chn-2023-import-gacc')).toBe('rounded to 10,000; rounding error: ±5,000');
  expect(said('chn-2003-export-62')).toBe('rounded to 10,000; rounding error: ±5,000');
  expect(said('chn-2016-export-comtrade')).toBe('exact, as published');
  expect(said('chn-2016-export-2701')).toBe('exact, as published');
  // The tables call this figure exact, although it was not published to the dollar.
  expect(said('chn-2020-export-gacc')).toBe('rounded to 1,000; rounding error: ±500');
});

test('if a row has several amounts, each has its own precision', () => {
  expect(said('chn-2019-export-6704-2')).toBe('Value: rounded to 100,000; rounding error: ±50,000 · Quantity: exact, as published');
  expect(said('wld-2023-export-67')).toBe('Value: rounded to 10,000; rounding error: ±5,000 · Share: rounded to 0.1\u00a0%');
});

test('weights, counts and shares are rounded in their own units, and claims and estimates have no rounding error', () => {
  expect(said('changbai-hyesan-2014-freight')).toBe('rounded to 10,000\u00a0t');
  expect(said('changbai-hyesan-2014-freight', 'ru')).toBe('округлено до 10\u00a0000\u00a0т');
  expect(said('changbai-hyesan-2014-freight', 'ko')).toBe('10,000톤 단위 반올림');
  expect(said('dprk-russia-2024-02-containers')).toBe('rounded to 100\u00a0containers');
  expect(said('chn-2024-share')).toBe('rounded to 0.1\u00a0%');
  expect(said('wld-2023-import-27')).toMatch(/^Value: rounded to 10,000 · /);
});
