// The legend of a view, and of a comparison.
import { describe, expect, it } from 'vitest';
import { fixture } from '#lib/atlas/fixture.ts';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { arcStyle } from '#lib/symbols/arc-style.ts';
import { MONTH_SAMPLES, monthWidth, lineWidth } from '#lib/symbols/line-width.ts';
import { defaultView, LAYERS, type View } from '#lib/view/view.ts';
import { keyWords } from '#lib/words/key.ts';
import { legend, shortKey, type Legend } from './legend.ts';
import { select } from './select.ts';

const selection = select(fixture, { ...defaultView(availableValues(fixture)), year: 2022 });
const ids = (entries: Legend['lines']): string[] => entries.map(({ id }) => id);
const real = (patch: Partial<View>): Legend => legend(atlas, select(atlas, { ...defaultView(availableValues(atlas)), layers: LAYERS, ...patch }));

describe('the legend', () => {
  it('explains only what is shown, at the widths drawn', () => {
    const key = legend(fixture, selection);
    expect(ids(key.lines)).toEqual(['export', 'import', 'total', 'total in full', 'reported']);
    for (const { value, sample } of key.widths) expect(sample).toMatchObject({ width: lineWidth(value), exact: true });
    // The only zone has no position.
    expect(ids(key.places)).toEqual(['crossing any', 'crossing rail-road', 'crossing freight-only', 'port', 'site', 'impact stated']);
  });

  it('has its own scale for a month: that of a year of twelve such months, as the arcs are drawn', () => {
    const month = select(fixture, { ...defaultView(availableValues(fixture)), year: 2023, month: '2023-10' });
    const key = legend(fixture, month);
    expect(monthWidth(50e6)).toBe(lineWidth(600e6));
    expect(month.arcs.map((arc) => arcStyle(arc).width)).toEqual([167_600_000, 24_820_000].map(monthWidth));
    expect(key.widths.map(({ value, sample }) => ('width' in sample ? [value, sample.width] : []))).toEqual(
      MONTH_SAMPLES.map((value) => [value, monthWidth(value)])
    );
    expect(key.widths.every(({ text }) => text.endsWith(' in the month'))).toBe(true);
    expect([key.month, legend(fixture, selection).month]).toEqual([true, false]);
  });

  it('says that some marks of places give way where the view has marks, and nothing of it where it has none', () => {
    expect(real({}).placesNote).toEqual({ full: keyWords.en.placesNote, short: keyWords.en.placesShort });
    expect(real({ lang: 'ru' }).placesNote?.short).toBe(keyWords.ru.placesShort);
    expect(real({ layers: ['railways'] }).placesNote).toBeNull();
  });

  it('explains each symbol once, in the full and the short form', () => {
    for (const year of availableValues(atlas).years) {
      const key = real({ year });
      const full = [...key.widths, ...key.lines, ...key.places].filter(({ only }) => only !== 'short');
      for (const entries of [full, shortKey(key)]) expect(new Set(ids(entries)).size, String(year)).toBe(entries.length);
    }
  });

  it('explains the marks of a selected test of another year, which the map also draws', () => {
    const test = atlas.missileTests.find(({ date, impact }) => date.startsWith('2022') && impact?.basis === 'computed')!;
    expect(ids(real({ year: 2002 }).places)).not.toContain('impact computed');
    expect(ids(real({ year: 2002, select: { kind: 'test', id: test.id } }).places)).toEqual(expect.arrayContaining(['site', 'impact computed']));
  });
});
