// Which partners are drawn as thin lines without a label.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { defaultView, type View } from '#lib/view/view.ts';
import { boundsOf, hasWorldFrame } from './map-bounds.ts';
import { MINOR_PERCENT, MOST_LABELLED } from './minor-partners.ts';
import { select } from './select.ts';

const known = availableValues(atlas);
const selection = (patch: Partial<View>): ReturnType<typeof select> => select(atlas, { ...defaultView(known), ...patch });
const minorOf = (patch: Partial<View>): string[] => [
  ...new Set(
    selection(patch)
      .arcs.filter(({ minor }) => minor)
      .map(({ partner }) => partner.id)
  )
];

describe('minor partners', () => {
  it.each(known.years)('of %i are those with less than the stated share, where there are many, and never China or Russia', (year) => {
    const { arcs } = selection({ year });
    const value = new Map<string, number>();
    for (const { partner, fact } of arcs) value.set(partner.id, (value.get(partner.id) ?? 0) + fact.value);
    const all = [...value.values()].reduce((sum, one) => sum + one, 0);
    const minor = minorOf({ year });
    if (value.size <= MOST_LABELLED) expect(minor).toEqual([]);
    else expect(value.size - minor.length).toBeLessThan(25);
    for (const id of minor) expect(value.get(id)).toBeLessThan((MINOR_PERCENT / 100) * all);
    expect(minor).not.toContain('chn');
    expect(minor).not.toContain('rus');
    const largestMinor = Math.max(0, ...minor.map((id) => value.get(id) ?? 0));
    const major = [...value].filter(([id]) => !minor.includes(id) && !['chn', 'rus'].includes(id)).map(([, sum]) => sum);
    expect(Math.min(...major)).toBeGreaterThanOrEqual(largestMinor);
  });

  it('are the same in a view of one direction, so that one picture can hold both', () => {
    const both = minorOf({ year: 1995 });
    for (const flow of ['export', 'import'] as const) for (const id of minorOf({ year: 1995, flow })) expect(both).toContain(id);
  });

  it('of %i are those below the stated share if there are many partners, and never China or Russia', () => {
    const few = minorOf({ year: 1995 }).slice(0, 5);
    expect(few).toHaveLength(5);
    expect(minorOf({ year: 1995, only: few })).toEqual([]);
    for (const id of few) expect(minorOf({ year: 1995, partners: [id] })).toEqual([]);
  });
});

describe('are the same in a view of one direction, so that one static map can contain both', () => {
  it('do not exist if the view names its partners', () => {
    const view = { ...defaultView(known), frame: 'world' as const };
    const { west, south, east, north } = boundsOf(atlas, view);
    for (const { lon, lat } of atlas.partners) {
      if (lon === undefined || lat === undefined) continue;
      expect(lon).toBeGreaterThan(west);
      expect(lon).toBeLessThan(east);
      expect(lat).toBeGreaterThan(south);
      // The northernmost capitals are above the bounds, in the part that every box shows beyond them.
      expect(lat).toBeLessThan(north + 5);
    }
    expect(hasWorldFrame(atlas, view)).toBe(true);
    expect(hasWorldFrame(atlas, { ...view, partners: ['chn', 'rus'] })).toBe(false);
  });
});
