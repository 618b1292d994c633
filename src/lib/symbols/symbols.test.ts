// Widths of arcs and rivers, and styles of arcs.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { hasPosition, partnerOf } from '#lib/atlas/lookup.ts';
import { arcStyle, MIN_HOLLOW_WIDTH } from './arc-style.ts';
import { riverWidth } from './river-width.ts';
import { MIN_LINE_WIDTH, lineWidth } from './line-width.ts';

const trade = fixture.trade.flatMap((fact) => {
  const partner = partnerOf(fixture, fact.partner);
  return hasPosition(partner) ? [{ partner, fact }] : [];
});

describe('width', () => {
  it('grows with the square root of the value', () => {
    expect(lineWidth(4e9)).toBeCloseTo(26, 6);
    expect(lineWidth(1e9) / lineWidth(250e6)).toBeCloseTo(2, 6);
  });
  it('is zero for a reported zero, and a hairline for the smallest figure', () => {
    expect(lineWidth(0)).toBe(0);
    expect(lineWidth(40_469)).toBe(MIN_LINE_WIDTH);
  });
});

describe('arcStyle', () => {
  it('gives exports and imports opposite curves, and totals neither arrowhead nor bend', () => {
    const inks = Object.fromEntries(trade.map((arc) => [arc.fact.id, arcStyle(arc)]));
    expect(inks['chn-2022-export-comtrade']?.curve.from).toEqual(inks['chn-2022-import-comtrade']?.curve.to);
    expect(inks['kor-2022-total-gacc']?.arrow).toBeNull();
  });

  it('is hollow for a doubtful figure, with the width of its value if an inside shows in it, and filled for every other', () => {
    for (const { partner, fact } of trade.filter(({ fact }) => fact.value > 0)) {
      expect(arcStyle({ partner, fact: { ...fact, status: 'final' } }).hollow).toBe(0);
      for (const minor of [false, true]) {
        const { width, hollow } = arcStyle({ partner, fact: { ...fact, status: 'doubted' }, minor });
        expect(width).toBe(minor ? MIN_HOLLOW_WIDTH : Math.max(MIN_HOLLOW_WIDTH, lineWidth(fact.value)));
        expect(hollow).toBeGreaterThanOrEqual(1);
        expect(hollow).toBeLessThan(width);
      }
    }
  });

  it('has no width for a doubtful zero', () => {
    for (const { partner, fact } of trade) expect(arcStyle({ partner, fact: { ...fact, value: 0, status: 'doubted' } })).toMatchObject({ width: 0, hollow: 0 });
  });
});

describe('riverWidth', () => {
  it('has the widths of the stops and grows between them', () => {
    expect([5, 7, 12, 16, 20].map(riverWidth)).toEqual([2.5, 2.5, 10, 30, 30]);
    const widths = Array.from({ length: 19 }, (_, i) => riverWidth(7 + i / 2));
    for (const [i, width] of widths.entries()) if (i > 0) expect(width).toBeGreaterThan(widths[i - 1] ?? 0);
  });
});
