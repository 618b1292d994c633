// The numbers in the limits are those of the rows.
import { describe, expect, it, test } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { LANGS } from '#lib/view/view.ts';
import { countedLimits, yearsWithout } from './counted-limits.ts';

test('the years without a figure of China and Russia are those that no row has, up to the year of the newest source', () => {
  for (const partner of ['chn', 'rus']) {
    const own = atlas.trade.filter((fact) => fact.partner === partner).map(({ year }) => year);
    const years = yearsWithout(atlas, partner);
    expect(years[0]).toBe(Math.max(...own) + 1);
    expect(own.filter((year) => years.includes(year))).toEqual([]);
    expect(String(years.at(-1))).toBe(
      atlas.sources
        .map(({ read }) => read.slice(0, 4))
        .sort()
        .at(-1)
    );
  }
});

describe('the counted limits', () => {
  it.each(LANGS)('in %s count partners and doubtful figures as the rows do', (lang) => {
    const text = countedLimits(atlas, lang).join(' ');
    const doubted = atlas.trade.filter(({ status }) => status === 'doubted').length;
    const shown = new Set(atlas.partners.filter(({ lon }) => lon !== undefined).map(({ id }) => id));
    const byYear = new Map<number, Set<string>>();
    for (const { year, partner } of atlas.trade) if (shown.has(partner)) byYear.set(year, (byYear.get(year) ?? new Set()).add(partner));
    const most = Math.max(...[...byYear.values()].map(({ size }) => size));
    expect(text).toMatch(new RegExp(`(^|\\D)${doubted}(\\D|$)`));
    expect(text).toMatch(new RegExp(`(^|\\D)${most}(\\D|$)`));
  });
});
