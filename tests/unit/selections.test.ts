import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, FLOWS, SERIES, type View } from '#lib/view/view.ts';
import { countries, expected, total, valueOf, years } from './raw-trade.ts';

const base = defaultView(known(atlas));

describe('the selections of all years and partners', () => {
  it('know the partners and years of the tables', () => {
    expect(known(atlas)).toEqual({ partners: countries, years });
    expect(years.length * countries.length).toBeGreaterThan(300);
  });

  it.each(years)('in %i show exactly the preferred rows of trade.csv, partner by partner', (year) => {
    const wrong: unknown[] = [];
    for (const partner of countries) {
      for (const series of SERIES) {
        for (const flow of FLOWS) {
          const selection = select(atlas, { ...base, partners: [partner], year, series, flow });
          const shown = selection.arcs.map((arc) => [arc.fact.id, arc.fact.value]).sort();
          const rows = expected(partner, year, series, flow).map((id) => [id, valueOf.get(id)]).sort();
          const gap = selection.notReported.map((entry) => entry.id);
          if (JSON.stringify(shown) !== JSON.stringify(rows) || gap.includes(partner) !== (rows.length === 0)) {
            wrong.push({ partner, series, flow, shown, rows, gap });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(years)('in %i sum over all partners, and over China and Russia, what the rows sum to', (year) => {
    const groups: [View['partners'], readonly string[]][] = [['all', countries], [['chn', 'rus'], ['chn', 'rus']]];
    for (const [partners, members] of groups) {
      for (const series of SERIES) {
        const rows = members.flatMap((partner) => expected(partner, year, series, 'both'));
        const { totals, arcs } = select(atlas, { ...base, partners, year, series });
        const values = { export: totals.export?.value ?? null, import: totals.import?.value ?? null, undirected: totals.undirected?.value ?? null };
        expect(values).toEqual({ export: total(rows, 'export'), import: total(rows, 'import'), undirected: total(rows, 'total') });
        expect(arcs.map((arc) => arc.fact.value)).toEqual(rows.map((id) => valueOf.get(id) ?? NaN).sort((a, b) => b - a));
      }
    }
  });

  it('never show a compiler\'s world total as a partner', () => {
    for (const year of years) {
      expect(select(atlas, { ...base, year }).arcs.filter((arc) => arc.partner.id === 'wld')).toEqual([]);
    }
  });
});
