// Which addresses are pages.
import { expect, test } from 'vitest';
import type { Fact } from '#lib/atlas/atlas.ts';
import { hasPage, listedViews, newestWithFigure, pages } from './pages.ts';

type Amount = Pick<Fact, 'partner' | 'year' | 'value' | 'status'>;

const known = { partners: ['chn', 'ind', 'rus'], years: [2022, 2023], months: [], goods: [] };

test('there is a page for all, for China with Russia and for each partner in each year', () => {
  expect(pages(known)).toHaveLength(5 * 2);
  expect(pages(known)[0]).toEqual({ partners: 'all', year: '2022' });
});

test('a partner, a year or a spelling that the data does not have is not a page', () => {
  for (const [partners, year] of [
    ['xyz', '2022'],
    ['chn', '1900'],
    ['CHN', '2022'],
    ['chn', '02022'],
    ['rus-chn', '2022'],
    ['chn-ind', '2022']
  ] as const) {
    expect(hasPage({ partners, year }, known), `${partners}/${year}`).toBe(false);
  }
  expect(hasPage({ partners: 'chn-rus', year: '2023' }, known)).toBe(true);
});

test('listed are China and Russia in every year, others that ever had a large figure in the years with one and in their newest', () => {
  const figure = (partner: string, year: number, value: number, status: 'final' | 'doubted' = 'final'): Amount => ({ partner, year, value, status });
  const of = (...trade: Amount[]): string[] => listedViews({ trade }, known).map(({ partners, year }) => `${partners}/${year}`);
  const always = ['all/2022', 'all/2023', 'chn-rus/2022', 'chn-rus/2023', 'chn/2022', 'chn/2023', 'rus/2022', 'rus/2023'];
  const withIndia = (...years: number[]): string[] => [...always.slice(0, 6), ...years.map((year) => `ind/${year}`), ...always.slice(6)];
  expect(of(figure('chn', 2022, 1))).toEqual(always);
  expect(of(figure('ind', 2022, 99_999_999), figure('ind', 2023, 1))).toEqual(always);
  expect(of(figure('ind', 2022, 100_000_000), figure('ind', 2023, 1))).toEqual(withIndia(2022, 2023));
  expect(of(figure('ind', 2022, 100_000_000, 'doubted'), figure('ind', 2023, 1))).toEqual(always);
});

test('the newest year of partners is that with a figure of one of them, else the newest of all', () => {
  const has = (partner: string, year: number): boolean => partner === 'chn' && [1990, 2022].includes(year);
  expect(['chn', 'chn-rus', 'ind', 'all'].map((partners) => newestWithFigure(partners, has, known))).toEqual([2022, 2022, 2023, 2023]);
});
