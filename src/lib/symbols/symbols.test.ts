import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { at, BEND, curve, heading, project, unproject } from './curve.ts';
import { arcInk } from './ink.ts';
import { legend } from './legend.ts';
import { money } from './money.ts';
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

describe('curve', () => {
  const from = project(125.75, 39.03);
  const to = project(116.4, 39.91);
  it('projects there and back', () => {
    const [lon, lat] = unproject(project(130.64, 42.41));
    expect(lon).toBeCloseTo(130.64, 9);
    expect(lat).toBeCloseTo(42.41, 9);
  });
  it('keeps right: the two directions lie on different sides, BEND of the chord away from it', () => {
    const there = at(curve(from, to), 0.5);
    const back = at(curve(to, from), 0.5);
    const chord = Math.hypot(to.x - from.x, to.y - from.y);
    expect(Math.hypot(there.x - back.x, there.y - back.y)).toBeCloseTo(2 * BEND * chord, 9);
    // Westwards, the right hand is north.
    expect(there.y).toBeLessThan(back.y);
  });
  it('heads where it goes', () => {
    expect(heading(curve(project(0, 0), project(10, 0), 0), 0.5)).toBeCloseTo(90, 6);
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
});

describe('money', () => {
  it.each([
    [2_290_000_000, '$2.29 bn', '22.9억 달러', '22.9亿美元'],
    [346_949_415, '$347 m', '3.47억 달러', '3.47亿美元'],
    [40_469, '$40,469', '4.05만 달러', '4.05万美元'],
    [0, '$0', '0달러', '0美元']
  ])('prints %d', (value, en, ko, zh) => {
    expect(money(value, 'en')).toBe(en);
    expect(money(value, 'ko')).toBe(ko);
    expect(money(value, 'zh')).toBe(zh);
  });
});
