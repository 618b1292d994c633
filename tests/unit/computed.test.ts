// Differences and coverage, derived a second time from the raw tables.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { goodsGroups } from '#lib/panels/goods/goods-bars.ts';
import { percentText } from '#lib/panels/goods/percent.ts';
import { launchYears } from '#lib/panels/missiles/launch-years.ts';
import { comparison } from '#lib/sentences/compare-sentence.ts';
import { coverage } from '#lib/selection/coverage.ts';
import { shares } from '#lib/selection/goods.ts';
import { select } from '#lib/selection/select.ts';
import { decode } from '#lib/view/address.ts';
import { LANGS } from '#lib/view/view.ts';
import { goodsWords } from '#lib/words/goods.ts';
import { missilesWords } from '#lib/words/missiles.ts';
import { integers, readAmounts, numberWords, type ExpectedAmount } from './number-words.ts';
import { citedValues, codes, countries, expected, marksOf, table, total, valueOf, years, type Row } from './raw-trade.ts';

/** Sentences other than a view's own, derived a second time from the raw tables. */
const trade = new Map(table('trade').map((row) => [row['id'] ?? '', row]));
const commodities = new Map(table('commodities').map((row) => [row['id'] ?? '', row]));
const names = new Map(table('partners').map((row) => [row['id'] ?? '', row]));
const named = (id: string, lang: string): string => names.get(id)?.[`name_${lang}`] || names.get(id)?.['name_en'] || '?';
const view = (partner: string, year: number, query = ''): ReturnType<typeof decode> => decode(partner, String(year), query, availableValues(atlas));

describe('the sentence of a comparison', () => {
  it.each(['chn', 'rus', 'kor', 'ind'])('of two years of %s states both sums, their difference and its share', (partner) => {
    const wrong: unknown[] = [];
    const own = years.filter((year) => expected(partner, year, 'customs', 'both').length > 0);
    for (const [i, b] of own.entries())
      for (const lang of LANGS) {
        const a = own[i - 1];
        if (a === undefined) continue;
        const [left, right] = [a, b].map((year) => expected(partner, year, 'customs', 'both')) as [string[], string[]];
        const due: ExpectedAmount[] = [];
        const percents: number[] = [];
        for (const direction of ['export', 'import', 'total']) {
          const [from, to] = [total(left, direction), total(right, direction)];
          if (from && to && from.value === to.value) due.push(from);
          else if (from && to) {
            const marks = marksOf([...left, ...right].filter((id) => id.includes(`-${direction}-`)).map((id) => trade.get(id)));
            due.push(from, to, { value: Math.abs(to.value - from.value), marks });
            if (from.value > 0) percents.push((100 * (to.value - from.value)) / from.value);
          } else if (from ?? to) due.push((from ?? to)!);
        }
        const text = comparison(atlas, select(atlas, view(partner, a)), select(atlas, { ...view(partner, b), lang }), lang);
        const { amounts, rest } = readAmounts(text, lang);
        // "+12.5%", "−3 %", "+1,240%": three significant digits, in the language's own notation.
        const found = [...rest.matchAll(/([+−-]?)(\d[\d\s\u00a0\u202f.,]*)[\s\u00a0\u202f]?%/g)].map(([, sign, digits = '']) => {
          const plain = lang === 'ru' ? digits.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.') : digits.replaceAll(/[\s\u00a0\u202f,]/g, '');
          return Number(plain) * (sign === '−' || sign === '-' ? -1 : 1);
        });
        const right3 =
          found.length === percents.length &&
          found.every(
            (value, n) => Math.abs(value - percents[n]!) <= Math.max(0.5 * 10 ** (Math.floor(Math.log10(Math.abs(percents[n]!) || 1)) - 2), 1e-9) * 1.0001
          );
        if (!numberWords(amounts, due) || !right3) wrong.push({ partner, a, b, lang, text, due, percents, found });
      }
    expect(wrong.slice(0, 2)).toEqual([]);
  });
});

describe('the table of coverage', () => {
  it.each(['customs', 'kotra'] as const)('of the series %s shows for every partner and year what the rows are', (series) => {
    const wrong: unknown[] = [];
    const rows = coverage(atlas, series);
    expect(rows.map(({ partner }) => partner.id).sort()).toEqual(countries);
    for (const { partner, cells } of rows)
      for (const { year, state } of cells) {
        const found = expected(partner.id, year, series, 'both').map((id) => trade.get(id)!);
        const computed = found.some((row) => row['evidence'] === 'estimated' || row['evidence'] === 'derived');
        const must =
          found.length === 0
            ? 'nothing'
            : found.some((row) => row['direction'] === 'total')
              ? 'total'
              : computed
                ? 'estimate'
                : found.length === 2
                  ? 'both'
                  : 'one';
        if (state !== must) wrong.push({ partner: partner.id, year, state, must });
      }
    expect(wrong).toEqual([]);
  });
});

describe('the share of goods', () => {
  /** Whole per cent of a figure, from the digits of the rows. */
  const part = (value: number, whole: number): number => (100 * value) / whole;

  it.each(codes)('of code %s is its row relative to the figure for all goods, and absent for estimates', (code) => {
    const wrong: unknown[] = [];
    for (const year of years)
      for (const partner of ['chn', 'rus']) {
        const values = new Map(citedValues(code, partner, year));
        for (const { arc, whole, percent } of shares(atlas, select(atlas, view(partner, year, `?goods=${code}`)))) {
          const row = commodities.get(arc.fact.id);
          const value = values.get(arc.fact.id)?.value ?? NaN;
          const all = expected(partner, year, 'customs', 'both').find((id) => id.includes(`-${arc.fact.direction}-`));
          const estimated = row?.['evidence'] === 'estimated' && trade.get(all ?? '')?.['evidence'] !== 'estimated';
          const must = all === undefined || estimated || value <= 0 || value > valueOf.get(all)! ? undefined : part(value, valueOf.get(all)!);
          if (whole?.id !== all || (must === undefined) !== (percent === undefined) || Math.abs((must ?? 0) - (percent ?? 0)) > 1e-9)
            wrong.push({ code, year, partner, must, percent });
        }
      }
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('in the chart is the sum of its bars relative to the figure it names, in every language', () => {
    let counted = 0;
    for (const year of years)
      for (const partner of ['chn', 'rus']) {
        for (const { direction, bars, fact, percent } of goodsGroups(atlas, select(atlas, view(partner, year)))) {
          const sum = bars.map(({ id }): Row | undefined => commodities.get(id)).reduce((all, row) => all + Number(row?.['value_usd']), 0);
          const whole = expected(partner, year, 'customs', 'both').find((id) => id.includes(`-${direction}-`));
          expect(fact?.id, `${partner} ${year} ${direction}`).toBe(whole);
          if (whole === undefined || sum > valueOf.get(whole)!) {
            expect(percent).toBeUndefined();
            continue;
          }
          for (const lang of LANGS) {
            const text = goodsWords[lang].coverage(percentText(percent ?? NaN, lang), bars.length, direction, named(partner, lang), year);
            const due = part(sum, valueOf.get(whole)!);
            const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits)).filter((number) => number !== year);
            // A single one is "this row".
            const rows = bars.length === 1 ? [] : [bars.length];
            expect(
              numbers.sort((a, b) => a - b),
              text
            ).toEqual([...rows, due < 1 ? 1 : Math.round(due)].sort((a, b) => a - b));
            expect(text).toContain(named(partner, lang));
            counted += 1;
          }
        }
      }
    expect(counted).toBeGreaterThan(40);
  });
});

describe('the sentence of the tests of a year', () => {
  it.each(years)('in %i counts the rows of the tables', (year) => {
    const of = (name: string): Row[] => table(name).filter((row) => row['date']?.startsWith(String(year)));
    const [tests, nuclear] = [of('missile_tests'), of('nuclear_tests')];
    const outcomes = ['success', 'failure', 'unknown'].map((outcome) => tests.filter((row) => row['outcome'] === outcome).length);
    const uncounted = tests.filter((row) => row['count'] === '').length;
    const missiles = tests.reduce((sum, row) => sum + Number(row['count']), 0);
    const must = [year, ...(tests.length > 0 ? [tests.length] : []), ...outcomes, ...(tests.length > uncounted ? [missiles] : []), uncounted, nuclear.length]
      .filter((number) => number > 0)
      .sort((a, b) => a - b);
    const entry = launchYears(atlas).find((one) => one.year === year)!;
    for (const lang of LANGS) {
      const text = missilesWords[lang].year(year, {
        entries: entry.tests.length,
        missiles: entry.missiles,
        uncounted: entry.uncounted,
        ...entry.outcomes,
        nuclear: entry.nuclear.length
      });
      expect(integers(text), `${lang}: ${text}`).toEqual(must);
    }
  });
});
