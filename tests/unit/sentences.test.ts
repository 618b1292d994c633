// The sentences of every view, in every language, state its sums and no other number.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { description, headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { pages } from '#lib/view/pages.ts';
import { decode } from '#lib/view/address.ts';
import { FLOWS, LANGS, SERIES, type Flow } from '#lib/view/view.ts';
import { integers, readAmounts, numberWords, type ExpectedAmount } from './number-words.ts';
import { citedValues, codes, countries, countriesIn, directionOf, doubted, expected, isVisited, membersIn, table, total, valueOf, years } from './raw-trade.ts';

/** Every calculated sentence is parsed and compared with sums from the raw tables. */
const partners = new Map(table('partners').map((row) => [row['id'] ?? '', row]));
const tests = table('missile_tests');
const nuclear = table('nuclear_tests');
const LISTED = 3;

const isDue = (sum: ExpectedAmount | null): sum is ExpectedAmount => sum !== null;
const inYear = (rows: ReturnType<typeof table>, year: number): number => rows.filter((row) => row['date']?.startsWith(String(year))).length;

interface Claim {
  /** Sums in the order of the sentence. */
  readonly amounts: readonly ExpectedAmount[];
  /** All other numbers of the sentence, ascending. */
  readonly integers: readonly number[];
  /** Partners mentioned by name. */
  readonly named: readonly string[];
}

/** What the sentence of a view must state, from its rows. */
function claim(group: string, year: number, series: string, flow: Flow): Claim {
  const members = membersOf(group, year);
  const rows = new Map(members.map((partner) => [partner, expected(partner, year, series, flow)]));
  const covered = members.filter((partner) => (rows.get(partner) ?? []).length > 0);
  const all = [...rows.values()].flat();
  // A sum covers the partners whose figure it includes.
  const summed = (direction: string): readonly string[] => {
    const of = all.filter((id) => directionOf(id) === direction);
    return of.every(doubted) ? of : of.filter((id) => !doubted(id));
  };
  const [sold, bought, undirected] = [total(all, 'export'), total(all, 'import'), total(all, 'total')];
  const names = (who: readonly string[]): Pick<Claim, 'named'> & { counts: number[] } =>
    who.length <= LISTED ? { named: who, counts: [] } : { named: [], counts: [who.length] };
  if (covered.length === 0) {
    const { named, counts } = names(members);
    return { amounts: [], integers: [...counts, year].sort((a, b) => a - b), named };
  }
  // Partners marked without a figure: all that a view names, and in a view of all partners the neighbours.
  const without = members.filter((partner) => !covered.includes(partner));
  const gaps = group === 'all' ? without.filter((partner) => ['chn', 'rus', 'sun'].includes(partner)) : without;
  if (covered.length === 1) return { amounts: [sold, bought, undirected].filter(isDue), integers: [year], named: [...covered, ...gaps] };
  const sums = [sold, bought, undirected].filter(isDue);
  const apart = ['export', 'import', 'total']
    .map((direction) => all.filter((id) => directionOf(id) === direction))
    .map((ids) => (ids.every(doubted) ? [] : ids.filter(doubted)));
  const apartDue = apart.flatMap((ids) => total(ids, directionOf(ids[0] ?? '')) ?? []);
  const apartOf = names([...new Set(apart.flat().map((id) => id.slice(0, 3)))]);
  // A sum without direction comes last, unless it is the only one.
  const amounts = sold || bought ? [...[sold, bought].filter(isDue), ...apartDue, ...[undirected].filter(isDue)] : [...sums, ...apartDue];
  const totalOnly = covered.filter((partner) => rows.get(partner)?.some((id) => directionOf(id) === 'total'));
  const { named, counts } = names(totalOnly);
  const directed = covered.filter((partner) => !totalOnly.includes(partner));
  // A single partner is named, as are those of each sum in a view that names its partners, if they are few; otherwise the sentence states
  // how many the sum covers.
  const sides = directed.length === 1 ? [] : [summed('export'), summed('import')].filter((ids) => ids.length > 0);
  const byName = (ids: readonly string[]): boolean => group !== 'all' && ids.length <= LISTED;
  const covers = sides.filter((ids) => !byName(ids)).map((ids) => ids.length);
  const listed = sides.filter(byName).flatMap((ids) => ids.map((id) => id.slice(0, 3)));
  const integers = [...counts, ...covers, ...(apartDue.length > 0 ? apartOf.counts : []), year].sort((a, b) => a - b);
  return { amounts, integers, named: [...named, ...(directed.length === 1 ? directed : []), ...listed, ...gaps, ...apartOf.named] };
}

/** The minor partners of a view of all, from the rows: of more than 16, those after the ten largest with less than 2 %. */
function minorOf(rows: readonly { readonly partner: string; readonly ids: readonly string[] }[]): Set<string> {
  const ranked = rows
    .filter(({ ids }) => ids.length > 0)
    .map(({ partner, ids }) => ({ partner, value: ids.reduce((sum, id) => sum + (valueOf.get(id) ?? NaN), 0) }))
    .sort((a, b) => b.value - a.value);
  const all = ranked.reduce((sum, { value }) => sum + value, 0);
  if (ranked.length <= 16) return new Set();
  return new Set(
    ranked
      .slice(10)
      .filter(({ partner, value }) => value < 0.02 * all && !['chn', 'rus'].includes(partner))
      .map(({ partner }) => partner)
  );
}

const membersOf = (group: string, year: number): readonly string[] => (group === 'all' ? countriesIn(year) : membersIn(group.split('-'), year));

describe('the sentences of every view, in every language', () => {
  it.each(years)('in %i state the sums of the rows and no other number', (year) => {
    const wrong: unknown[] = [];
    for (const page of pages(availableValues(atlas)).filter((entry) => entry.year === String(year) && isVisited(entry.partners, year))) {
      for (const series of SERIES)
        for (const flow of FLOWS) {
          const view = decode(page.partners, page.year, `?series=${series}&flow=${flow}`, availableValues(atlas));
          // The headline is about figures; without the layers of places it takes a third less time.
          const selection = select(atlas, { ...view, layers: [] });
          const must = claim(page.partners, year, series, flow);
          for (const lang of LANGS) {
            const localized: Selection = { ...selection, view: { ...view, lang } };
            const text = headline(atlas, localized);
            const { amounts, rest } = readAmounts(text, lang);
            const unnamed = must.named.filter((id) => !text.includes(partners.get(id)?.[`name_${lang}`] || partners.get(id)?.['name_en'] || id));
            if (!numberWords(amounts, must.amounts) || integers(rest).join() !== must.integers.join() || unnamed.length > 0)
              wrong.push({ page, series, flow, lang, text, must, unnamed });
          }
        }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it.each(codes)('of code %s name the goods and state one cited value per direction and no other number', (code) => {
    const named = table('goods').find((row) => row['id'] === code);
    const wrong: unknown[] = [];
    for (const year of years)
      for (const partner of ['chn', 'rus']) {
        const stated = citedValues(code, partner, year);
        const selection = select(atlas, { ...decode(partner, String(year), `?goods=${code}`, availableValues(atlas)), layers: [] });
        for (const lang of LANGS) {
          const text = headline(atlas, { ...selection, view: { ...selection.view, lang } });
          const { amounts, rest } = readAmounts(text, lang);
          const directions = (['export', 'import'] as const)
            .map((direction) => stated.filter(([id]) => id.includes(`-${direction}-`)).map(([, due]) => due))
            .filter((values) => values.length > 0);
          const right = amounts.length === directions.length && directions.every((values, i) => values.some((due) => numberWords([amounts[i]!], [due])));
          if (
            !right ||
            integers(rest).join() !== String(year) ||
            !text.includes(named?.[`name_${lang}`] ?? '?') ||
            !membersIn([partner], year).every((id) => text.includes(partners.get(id)?.[`name_${lang}`] ?? '?'))
          )
            wrong.push({ code, year, partner, lang, text });
        }
      }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it.each(years)('in %i as a full description, give every figure once, and count the tests of the table', (year) => {
    const wrong: unknown[] = [];
    for (const group of ['all', 'chn-rus', ...countries]) {
      const view = decode(group, String(year), '', availableValues(atlas));
      const selection = select(atlas, view);
      const rows = membersOf(group, year).map((partner) => ({ partner, ids: expected(partner, year, 'customs', 'both') }));
      const minor = group === 'all' ? minorOf(rows) : new Set<string>();
      const values = rows
        .filter(({ partner }) => !minor.has(partner))
        .flatMap(({ ids }) => ids)
        .map((id): ExpectedAmount => ({ value: valueOf.get(id) ?? NaN, marks: '' }))
        .sort((a, b) => b.value - a.value);
      // The minor ones are counted, with their limit of 2 %.
      const counts = [inYear(tests, year), inYear(nuclear, year), minor.size, minor.size > 0 ? 2 : 0].filter((count) => count > 0).sort((a, b) => a - b);
      for (const lang of LANGS) {
        const localized: Selection = { ...selection, view: { ...view, lang } };
        const { amounts, rest } = readAmounts(description(atlas, localized).slice(headline(atlas, localized).length), lang);
        if (!numberWords(amounts, values) || integers(rest).join() !== counts.join())
          wrong.push({ group, lang, text: description(atlas, localized), values, counts });
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('never deny a figure that a view only leaves out', () => {
    // Only imports are known: with the filter set to exports, the sentence must not say that no trade figure was found.
    const [id = ''] = [...valueOf.keys()].filter((row) => {
      const [partner = '', year = ''] = row.split('-');
      return (
        countries.includes(partner) &&
        expected(partner, Number(year), 'customs', 'both').length > 0 &&
        expected(partner, Number(year), 'customs', 'export').length === 0
      );
    });
    const [partner, year] = id.split('-');
    for (const lang of LANGS) {
      const text = (flow: Flow): string => headline(atlas, select(atlas, decode(partner, year, `?flow=${flow}&lang=${lang}`, availableValues(atlas))));
      const empty = headline(atlas, select(atlas, decode('rus', '2025', `?lang=${lang}`, availableValues(atlas))));
      expect(text('both')).not.toBe(text('export'));
      const blank = (sentence: string): string =>
        sentence
          .replaceAll(/\d+/g, '')
          .replace(partners.get(partner ?? '')?.[`name_${lang}`] ?? '', '')
          .replace(partners.get('rus')?.[`name_${lang}`] ?? '', '');
      expect(blank(text('export')), lang).not.toBe(blank(empty));
    }
  });
});
