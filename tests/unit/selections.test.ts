import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { known } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, FLOWS, SERIES, type Flow, type View } from '#lib/view/view.ts';
import { ROOT } from './files.ts';

/**
 * Every selection there is, derived a second time straight from the raw tables: nothing here goes through the atlas,
 * the compiler or the code under test. The rule is the one that geodata/README.md and design give in words.
 */
type Row = Readonly<Record<string, string>>;
const table = (name: string): Row[] =>
  parse(readFileSync(join(ROOT, `geodata/tables/${name}.csv`), 'utf8'), { columns: true }) as Row[];

const trade = table('trade');
const preferences = table('preferences');
const countries = table('partners').filter((row) => row['kind'] === 'country').map((row) => row['id'] ?? '').sort();
const years = [...new Set(trade.filter((row) => row['partner'] !== 'wld').map((row) => Number(row['year'])))].sort((a, b) => a - b);

/** Publications from first choice to last for a partner and series. */
function order(partner: string, series: string): string[] {
  const rows = (who: string): Row[] => preferences.filter((row) => row['partner'] === who && row['series'] === series);
  const list = rows(partner).length > 0 ? rows(partner) : rows('any');
  return list.sort((a, b) => Number(a['rank']) - Number(b['rank'])).map((row) => row['publication'] ?? '');
}

/** Ids of the rows that stand for a partner and year. */
function expected(partner: string, year: number, series: string, flow: Flow): string[] {
  const rows = trade.filter((row) => row['partner'] === partner && row['year'] === String(year));
  const publications = order(partner, series);
  const stem = (direction: string, publication: string): string => `${partner}-${year}-${direction}-${publication}`;
  const has = (direction: string, publication: string): boolean => rows.some((row) => row['id'] === stem(direction, publication));
  const both = publications.find((publication) => has('export', publication) && has('import', publication));
  const pick = (direction: string): string[] => {
    const publication = both ?? publications.find((entry) => has(direction, entry));
    return publication === undefined ? [] : [stem(direction, publication)];
  };
  const directed = { export: pick('export'), import: pick('import') };
  if (flow !== 'both') return directed[flow];
  const known = [...directed.export, ...directed.import];
  if (known.length > 0) return known;
  const publication = publications.find((entry) => has('total', entry));
  return publication === undefined ? [] : [stem('total', publication)];
}

const valueOf = new Map(trade.map((row) => [row['id'], Number(row['value_usd'])]));
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
        const total = (direction: string): number | null => {
          const of = rows.filter((id) => id.split('-')[2] === direction);
          return of.length === 0 ? null : of.reduce((sum, id) => sum + (valueOf.get(id) ?? NaN), 0);
        };
        const { totals, arcs } = select(atlas, { ...base, partners, year, series });
        const values = { export: totals.export?.value ?? null, import: totals.import?.value ?? null, undirected: totals.undirected?.value ?? null };
        expect(values).toEqual({ export: total('export'), import: total('import'), undirected: total('total') });
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
