// The years as sound: order, pitch and silence.
import { describe, expect, it } from 'vitest';
import { tonePlan, YEAR_S } from './tones.ts';
import type { YearBar, YearBin } from './year-bins.ts';

const bar = (value: number): YearBar => ({ value, parts: { reported: value, estimated: 0, derived: 0, zero: 0 }, least: value, greatest: value });
const bin = (year: number, sold: number | null, bought: number | null, total: number | null = null): YearBin => ({
  year,
  export: sold === null ? null : bar(sold),
  import: bought === null ? null : bar(bought),
  total: total === null ? null : bar(total),
  events: []
});

const plan = (bins: readonly YearBin[]) => {
  const made = tonePlan(bins);
  if (!made) throw new Error('expected a plan');
  return made;
};

describe('the years as tones', () => {
  it('are one after another, exports and imports of a year together', () => {
    const { tones, seconds } = plan([bin(2020, 1e6, 1e9), bin(2021, 1e7, null), bin(2022, null, 1e8)]);
    expect(tones.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
    tones.forEach(({ at }, i) => expect(at).toBeCloseTo(i * YEAR_S));
    expect(seconds).toBeCloseTo(3 * YEAR_S);
    expect(tones[1]!.pitch.import).toBeNull();
    expect(tones[2]!.pitch.export).toBeNull();
  });

  it('rise with the value over three octaves, equal ratios by equal intervals', () => {
    const { tones, least, greatest } = plan([bin(2020, 1e6, 1e9), bin(2021, 1e7, 1e8)]);
    expect([least, greatest]).toEqual([1e6, 1e9]);
    const [a, b, c, d] = [tones[0]!.pitch.export, tones[1]!.pitch.export, tones[1]!.pitch.import, tones[0]!.pitch.import] as [number, number, number, number];
    expect(a).toBeCloseTo(110);
    expect(d).toBeCloseTo(880);
    expect(b / a).toBeCloseTo(2);
    expect(c / b).toBeCloseTo(2);
    expect(d / c).toBeCloseTo(2);
  });

  it('are silent in a year without a figure, and a gap of several years is one', () => {
    const { tones, silent } = plan([bin(1990, 1e6, 1e6), bin(1991, null, null), bin(1992, null, null), bin(1993, 1e7, null), bin(1994, null, null)]);
    expect(silent).toEqual([
      [1991, 1992],
      [1994, 1994]
    ]);
    expect(Object.values(tones[1]!.pitch)).toEqual([null, null, null]);
  });

  it('sound below every value for a reported zero, which is not silence', () => {
    const { tones, silent, least } = plan([bin(2020, 0, 1e6), bin(2021, 2e6, 1e9)]);
    expect(tones[0]!.pitch.export).toBeLessThan(110);
    expect(silent).toEqual([]);
    expect(least).toBe(1e6);
  });

  it('have totals without direction as a voice of their own', () => {
    const { tones } = plan([bin(2020, null, null, 5e6)]);
    expect(tones[0]!.pitch).toEqual({ export: null, import: null, total: 880 });
  });

  it('are none if no year has a value', () => {
    expect(tonePlan([bin(2020, null, null), bin(2021, 0, null)])).toBeNull();
    expect(tonePlan([])).toBeNull();
  });
});
