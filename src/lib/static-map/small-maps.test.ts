// The small maps of all years.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { lineWidth } from '#lib/symbols/line-width.ts';
import { defaultView } from '#lib/view/view.ts';
import { smallMaps, SMALL_WIDTH } from './small-maps.ts';

const { years } = availableValues(atlas);
const view = { ...defaultView(availableValues(atlas)), partners: ['chn', 'rus'] };
const drawn = smallMaps(atlas, view, years, { width: 100, height: 80 });

describe('small maps of the years', () => {
  it('are one a year, all on the same land, with the figures that the map of the year shows', () => {
    expect(drawn.maps.map(({ year }) => year)).toEqual(years);
    expect(drawn.land.map(({ ground }) => ground)).toContain('dprk');
    for (const { year, arcs } of drawn.maps) {
      const shown = select(atlas, { ...view, year }).arcs.filter(({ fact }) => fact.value > 0);
      expect(arcs.map(({ id }) => id).sort(), String(year)).toEqual(shown.map(({ fact }) => fact.id).sort());
    }
  });

  it('have widths on one scale, which is that of the map, smaller', () => {
    const facts = new Map(atlas.trade.map((fact) => [fact.id, fact.value]));
    const wide = drawn.maps.flatMap(({ arcs }) => arcs).filter(({ id }) => facts.get(id)! > 1e9);
    expect(wide.length).toBeGreaterThan(5);
    for (const { id, width } of wide) expect(width / 4, id).toBeCloseTo(lineWidth(facts.get(id)!) * SMALL_WIDTH, 1);
  });

  it('mark partners without a figure by a hollow end, and draw nothing for them', () => {
    const newest = drawn.maps.find(({ year }) => year === 2025)!;
    expect(newest.gaps.length).toBe(1);
    expect(newest.arcs.every(({ id }) => id.startsWith('chn'))).toBe(true);
  });

  it('draw the lines of doubtful figures hollow, and no others', () => {
    const status = new Map(atlas.trade.map((fact) => [fact.id, fact.status]));
    const arcs = smallMaps(atlas, { ...view, partners: ['mex', 'chn'] }, years, { width: 100, height: 80 }).maps.flatMap((map) => map.arcs);
    expect(arcs.filter(({ hollow }) => hollow > 0).map(({ id }) => id)).toContain('mex-1995-export-wits');
    for (const { id, width, hollow } of arcs) {
      expect(hollow > 0, id).toBe(status.get(id) === 'doubted');
      expect(hollow, id).toBeLessThan(width);
    }
  });

  it('are small: land and arcs of all years together have less than 30 KB', () => {
    const text = JSON.stringify(drawn);
    expect(text.length).toBeLessThan(30 * 1024);
  });
});
