// What the page shows when a test is opened.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { byId, availableValues } from '#lib/atlas/lookup.ts';
import { selectedTestOutsideYear } from '#lib/layers/tests/selected-test.ts';
import { defaultView } from '#lib/view/view.ts';
import { testsOutsideYears } from './launch-years.ts';
import { showTest } from './show-test.ts';

/** The data as they would be if trade figures began after a test whose impact location is known. */
const [withImpact] = atlas.missileTests.filter(({ impact }) => impact);
const { overview: _, ...tables } = atlas;
const lacking = { ...tables, trade: atlas.trade.filter(({ year }) => year > Number(withImpact?.date.slice(0, 4))) };
const base = defaultView(availableValues(lacking));
const entry = ({ id, date }: { id: string; date: string }): { kind: 'test'; id: string; date: string } => ({ kind: 'test', id, date });

describe('opening a test', () => {
  it('of a year with trade figures goes to that year and leaves the camera', () => {
    const [test] = atlas.missileTests.filter(({ date }) => date.startsWith('2017'));
    if (!test) throw new Error('no test in 2017');
    expect(showTest(atlas, entry(test))).toEqual({ year: 2017, select: { kind: 'test', id: test.id } });
  });

  it('of any other year moves the camera to its place if one is known', () => {
    const { years } = availableValues(lacking);
    const others = testsOutsideYears(lacking);
    expect(others.map(({ id }) => id)).toEqual(atlas.missileTests.filter(({ date }) => !years.includes(Number(date.slice(0, 4)))).map(({ id }) => id));
    for (const test of others) {
      const place = test.impact ?? byId(atlas.launchSites, test.site ?? '')?.position;
      const { at, ...rest } = showTest(lacking, entry(test));
      expect(rest).toEqual({ select: { kind: 'test', id: test.id } });
      expect(at && [at.lon, at.lat]).toEqual(place && [place.lon, place.lat]);
    }
    expect(others.some(({ impact }) => impact)).toBe(true);
  });

  it('draws it with those of the year, unless the layer is off', () => {
    const test = testsOutsideYears(lacking).find(({ impact }) => impact);
    const own = atlas.missileTests.find(({ date }) => date.startsWith(String(base.year)));
    const chosen = (id: string | undefined, layers = base.layers): string[] =>
      selectedTestOutsideYear(lacking, { ...base, layers, select: { kind: 'test', id: id ?? '' } }).map((found) => found.id);
    expect(chosen(test?.id)).toEqual([test?.id]);
    expect(chosen(own?.id)).toEqual([]);
    expect(chosen(test?.id, ['ports'])).toEqual([]);
  });
});
