// The selection of every view, compared with the raw tables.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { formatSum } from '#lib/format/figure.ts';
import { yearBins } from '#lib/panels/years/year-bins.ts';
import { select } from '#lib/selection/select.ts';
import { yearInWords } from '#lib/sentences/year-in-words.ts';
import { defaultView, FLOWS, SERIES, type View } from '#lib/view/view.ts';
import { citedValues, codes, countries, countriesIn, expected, isVisited, membersIn, table, total, valueOf, years, type Row } from './raw-trade.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const base = defaultView(availableValues(atlas));
/** Without layers of places, which the figures do not depend on. */
const bare: View = { ...base, layers: [] };

describe('the selections of all years and partners', () => {
  it('cover the partners and years of the tables', () => {
    const withMonths = years.filter((year) => table('monthly').some((row) => row['month']?.startsWith(`${year}-`)));
    expect(availableValues(atlas)).toEqual({
      partners: countries,
      years,
      months: withMonths.flatMap((year) => MONTHS.map((month) => `${year}-${month}`)),
      goods: codes
    });
    expect(years.length * countries.length).toBeGreaterThan(300);
  });

  it.each(years)('in %i show exactly the preferred rows of trade.csv, partner by partner', (year) => {
    const wrong: unknown[] = [];
    for (const partner of countries.filter((id) => isVisited(id, year))) {
      for (const series of SERIES) {
        for (const flow of FLOWS) {
          const selection = select(atlas, { ...bare, partners: [partner], year, series, flow });
          const shown = selection.arcs.map((arc) => [arc.fact.id, arc.fact.value]).sort();
          const rows = membersIn([partner], year)
            .flatMap((member) => expected(member, year, series, flow))
            .map((id) => [id, valueOf.get(id)])
            .sort();
          const gap = selection.notReported.map((entry) => entry.id);
          if (JSON.stringify(shown) !== JSON.stringify(rows) || gap.join() !== (rows.length === 0 ? membersIn([partner], year).join() : '')) {
            wrong.push({ partner, series, flow, shown, rows, gap });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(years)('in %i sum over all partners, and over China and Russia, what the rows sum to', (year) => {
    const groups: [View['partners'], readonly string[]][] = [
      ['all', countriesIn(year)],
      [['chn', 'rus'], membersIn(['chn', 'rus'], year)]
    ];
    for (const [partners, members] of groups) {
      for (const series of SERIES) {
        const rows = members.flatMap((partner) => expected(partner, year, series, 'both'));
        const { totals, arcs } = select(atlas, { ...bare, partners, year, series });
        const values = { export: totals.export?.value ?? null, import: totals.import?.value ?? null, undirected: totals.undirected?.value ?? null };
        expect(values).toEqual({
          export: total(rows, 'export')?.value ?? null,
          import: total(rows, 'import')?.value ?? null,
          undirected: total(rows, 'total')?.value ?? null
        });
        expect(arcs.map((arc) => arc.fact.value)).toEqual(rows.map((id) => valueOf.get(id) ?? NaN).sort((a, b) => b - a));
      }
    }
  });

  it('have in the chart of years and in the words of a year the sums of the view of that year', () => {
    const filters: Pick<View, 'partners' | 'only'>[] = [
      { partners: 'all', only: [] },
      { partners: ['chn', 'rus'], only: [] },
      { partners: 'all', only: ['bel', 'lux', 'nld'] },
      { partners: 'all', only: ['mne', 'srb', 'rus', 'kaz'] },
      ...countries.map((id) => ({ partners: [id], only: [] }))
    ];
    const ids = (sum: { readonly facts?: readonly { readonly id: string }[] } | null | undefined): string[] | undefined =>
      sum?.facts?.map(({ id }) => id).sort();
    let bars = 0;
    for (const filter of filters) {
      for (const series of filter.only.length > 0 || filter.partners === 'all' ? SERIES : (['customs'] as const)) {
        const view: View = { ...bare, ...filter, series };
        for (const bin of yearBins(atlas, view)) {
          const at = `${filter.partners} ${filter.only} ${series} ${bin.year}`;
          const { totals } = select(atlas, { ...view, year: bin.year });
          const shown = { export: bin.export?.value, import: bin.import?.value, undirected: bin.total?.value };
          expect(shown, at).toEqual({ export: totals.export?.value, import: totals.import?.value, undirected: totals.undirected?.value });
          if (bin.export?.facts) expect(ids(bin.export), at).toEqual(ids(totals.export));
          const said = yearInWords(atlas, view, bin.year);
          for (const sum of [totals.export, totals.import, totals.undirected]) if (sum) expect(said, at).toContain(formatSum(sum, view.lang));
          bars += Object.values(shown).filter((value) => value !== undefined).length;
        }
      }
    }
    expect(bars).toBeGreaterThan(2000);
  });

  it.each(codes)('of code %s show exactly what commodities.csv cites for each partner and year, and otherwise a gap', (code) => {
    const wrong: unknown[] = [];
    for (const year of years) {
      const { arcs, notReported } = select(atlas, { ...bare, year, goods: code });
      const gaps = new Set(notReported.map(({ id }) => id));
      for (const partner of countriesIn(year)) {
        const stated = citedValues(code, partner, year).map(([id, due]) => [id, due.value]);
        const own = arcs.filter((arc) => arc.partner.id === partner);
        const shown = own.flatMap((arc) => [arc.fact, ...arc.competing].map((fact) => [fact.id, fact.value])).sort();
        const gap = gaps.has(partner);
        if (JSON.stringify(shown) !== JSON.stringify(stated) || own.some((arc) => arc.fact.direction === 'total') || gap !== (stated.length === 0))
          wrong.push({ code, year, partner, shown, stated });
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(availableValues(atlas).months)('in %s show of China exactly the preferred rows of monthly.csv, and of others a gap', (month) => {
    const rows = table('monthly').filter((row) => row['month'] === month);
    const publications = ['comtrade', 'itc', 'gacc'];
    const id = (direction: string, publication: string): string | undefined =>
      rows.find((row) => row['id'] === `chn-${month}-${direction}-${publication}`)?.['id'];
    const both = publications.find((publication) => id('export', publication) && id('import', publication));
    const pick = (direction: string): string[] =>
      publications
        .filter((publication) => both === undefined || publication === both)
        .flatMap((publication) => id(direction, publication) ?? [])
        .slice(0, 1);
    const directed = [...pick('export'), ...pick('import')];
    const due = directed.length > 0 ? directed : pick('total');
    const { arcs, notReported, world } = select(atlas, { ...bare, year: Number(month.slice(0, 4)), month });
    expect(arcs.map(({ fact }) => fact.id).sort()).toEqual(due.sort());
    for (const { fact, competing } of arcs) {
      expect([fact, ...competing].map((one) => one.id).sort()).toEqual(
        rows
          .filter((row) => row['direction'] === fact.direction)
          .map((row) => row['id'])
          .sort()
      );
      expect(fact.value).toBe(Number(rows.find((row) => row['id'] === fact.id)?.['value_usd']));
    }
    expect(notReported.length).toBe(countriesIn(Number(month.slice(0, 4))).length - (due.length > 0 ? 1 : 0));
    expect(world).toEqual([]);
  });

  it("never show a compiler's world total as a partner", () => {
    for (const year of years) {
      expect(select(atlas, { ...bare, year }).arcs.filter((arc) => arc.partner.id === 'wld')).toEqual([]);
    }
  });
});

describe('places by year, from the raw tables', () => {
  const yearOf = (row: Row, column: string): number => Number((row[column] ?? '').slice(0, 4));
  const shown = (year: number): { crossings: string[]; zones: string[] } => {
    const { crossings, zones } = select(atlas, { ...base, year });
    return { crossings: crossings.map(({ crossing }) => crossing.id), zones: zones.map(({ id }) => id) };
  };

  it.each(years)('in %i include the zones that were decreed and had not ended', (year) => {
    const there = table('zones').filter((row) => yearOf(row, 'established') <= year && (!row['ended'] || yearOf(row, 'ended') >= year));
    expect(shown(year).zones.sort()).toEqual(there.map((row) => row['id']).sort());
  });

  it.each(years)('in %i include no bridge whose construction had not begun', (year) => {
    const there = table('crossings').filter((row) => {
      const [first] = table('crossing_status')
        .filter((status) => status['crossing'] === row['id'])
        .sort((a, b) => ((a['from'] ?? '') < (b['from'] ?? '') ? -1 : 1));
      return first?.['state'] !== 'under-construction' || yearOf(first, 'from') <= year;
    });
    expect(shown(year).crossings.sort()).toEqual(there.map((row) => row['id']).sort());
  });
});
