// Which range rings a view shows.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { ranges as layer } from './layer.ts';
import { rangesOf } from './ranges.ts';

const base = { ...defaultView(availableValues(atlas)), year: 2022 };
const flew = atlas.missileTests.find((test) => test.rangeKm && atlas.launchSites.find((site) => site.id === test.site)?.position);
const unknown = atlas.missileTests.find((test) => !test.rangeKm);

describe('the range rings', () => {
  it('are drawn on request only', () => {
    expect(layer.select(atlas, base)).toEqual([]);
    expect(layer.select(atlas, { ...base, layers: ['ranges'] }).length).toBeGreaterThan(0);
  });

  it('show one ring per site, the longest stated range of the year', () => {
    const found = rangesOf(atlas, base);
    expect(new Set(found.map(({ site }) => site.id)).size).toBe(found.length);
    for (const { site, km } of found) {
      const all = atlas.missileTests.filter((test) => test.date.startsWith('2022') && test.site === site.id).map((test) => test.rangeKm ?? 0);
      expect(km).toBe(Math.max(...all));
    }
  });

  it('show only the selected test, in any year', () => {
    const view: View = { ...base, year: 1995, select: { kind: 'test', id: flew?.id ?? '' } };
    expect(rangesOf(atlas, view).map(({ test, km }) => [test.id, km])).toEqual([[flew?.id, flew?.rangeKm]]);
  });

  it('show none for a test without a stated range', () => {
    expect(rangesOf(atlas, { ...base, select: { kind: 'test', id: unknown?.id ?? '' } })).toEqual([]);
  });

  it('include the sources of their tests', () => {
    const sources = layer.sources(layer.select(atlas, { ...base, layers: ['ranges'], select: { kind: 'test', id: flew?.id ?? '' } }));
    expect(sources).toEqual(expect.arrayContaining([...(flew?.sources ?? [])]));
  });
});
