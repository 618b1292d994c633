// Amounts in dollars as text, in four languages.
import { describe, expect, it } from 'vitest';
import { formatDollars } from './money.ts';

describe('money', () => {
  it.each([
    [2_290_000_000, '$2.29 bn', '22.9억 달러', '22.9亿美元'],
    [346_949_415, '$347 m', '3.47억 달러', '3.47亿美元'],
    [40_469, '$40,469', '4.05만 달러', '4.05万美元'],
    [0, '$0', '0달러', '0美元']
  ])('formats %d', (value, en, ko, zh) => {
    expect(formatDollars(value, 'en')).toBe(en);
    expect(formatDollars(value, 'ko')).toBe(ko);
    expect(formatDollars(value, 'zh')).toBe(zh);
  });
});
