import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { together } from '#lib/selection/together.ts';
import { defaultView } from '#lib/view/view.ts';
import { arcInk } from './ink.ts';
import { legend } from './legend.ts';
import { riverWidth } from './river-width.ts';
import { MIN_WIDTH, width } from './width.ts';

const selection = select(fixture, { ...defaultView(known(fixture)), year: 2022 });

describe('width', () => {
  it('grows with the square root of the value', () => {
    expect(width(4e9)).toBeCloseTo(26, 6);
    expect(width(1e9) / width(250e6)).toBeCloseTo(2, 6);
  });
  it('draws nothing for a reported zero and a hairline for the least figure', () => {
    expect(width(0)).toBe(0);
    expect(width(40_469)).toBe(MIN_WIDTH);
  });
});

describe('ink', () => {
  it('gives exports and imports opposite courses, and totals neither arrow nor bend', () => {
    const inks = Object.fromEntries(selection.arcs.map((arc) => [arc.fact.id, arcInk(arc)]));
    expect(inks['chn-2022-export-comtrade']?.curve.from).toEqual(inks['chn-2022-import-comtrade']?.curve.to);
    expect(inks['kor-2022-total-gacc']?.arrow).toBeNull();
  });
});

describe('legend', () => {
  it('explains only what is shown, at the widths that are drawn', () => {
    const key = legend(selection);
    expect(key.directions).toEqual(['export', 'import', 'total']);
    expect(key.evidence).toEqual(['reported', 'zero']);
    expect(key.widths.map((sample) => sample.px)).toEqual(key.widths.map((sample) => width(sample.value)));
  });
  it('of two views at once has the states of crossings of either', () => {
    const other = select(fixture, { ...defaultView(known(fixture)), year: 2024 });
    expect(new Set(legend(together(selection, other)).crossingStates)).toEqual(new Set([...legend(selection).crossingStates, ...legend(other).crossingStates]));
  });
});

describe('riverWidth', () => {
  it('has the stops’ widths and grows between them', () => {
    expect([5, 7, 12, 16, 20].map(riverWidth)).toEqual([2.5, 2.5, 10, 30, 30]);
    const widths = Array.from({ length: 19 }, (_, i) => riverWidth(7 + i / 2));
    for (const [i, width] of widths.entries()) if (i > 0) expect(width).toBeGreaterThan(widths[i - 1] ?? 0);
  });
});
