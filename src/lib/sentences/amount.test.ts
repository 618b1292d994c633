// Cited amounts as text.
import { expect, test } from 'vitest';
import { amount, amountShown } from './amount.ts';

const base = { id: 'x', period: '2023', valuation: 'not-stated', evidence: 'reported', precision: 'rounded', reporter: 'r', sources: ['s1'] } as const;

test('a cited figure shows dollars, or else its quantity, or else its share', () => {
  const goods = { ...base, partner: 'chn', direction: 'export', goods: 'Wigs' } as const;
  expect(amount({ ...goods, value: 166_700_000, quantity: 5, unit: 't' }, 'en')).toBe('$167 m');
  expect(amount({ ...goods, quantity: 1680.5, unit: 't' }, 'en')).toBe('1,680.5\u00a0t');
  expect(amount({ ...goods, sharePct: 57 }, 'en')).toBe('57\u00a0%');
  expect(amount(goods, 'en')).toBe('');
});

test('a tonnage at a crossing is never shown as dollars', () => {
  expect(amount({ ...base, placeKind: 'crossing', place: 'dandong', measure: 'freight', value: 2_070_000, unit: 't' }, 'en')).toBe('2,070,000\u00a0t');
  expect(amount({ ...base, placeKind: 'crossing', place: 'dandong', measure: 'vehicles', value: 50 }, 'en')).toBe('50');
});

test('a doubtful one has a question mark everywhere, and an estimated one its mark where no word says so', () => {
  const freight = { ...base, placeKind: 'port', place: 'rajin', measure: 'freight', value: 50, unit: 't' } as const;
  expect(amount({ ...freight, status: 'doubted' }, 'en')).toBe('50\u00a0t\u00a0?');
  expect(amountShown({ ...freight, evidence: 'claim', status: 'doubted' }, 'en')).toBe('50\u00a0t\u00a0?');
  expect(amountShown({ ...freight, evidence: 'estimated', status: 'provisional' }, 'en')).toBe('≈\u00a050\u00a0t');
});
