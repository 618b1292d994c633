import { expect, test } from 'vitest';
import { isPage, pages } from './pages.ts';

const known = { partners: ['chn', 'ind', 'rus'], years: [2022, 2023], goods: [] };

test('there is a page for all, for China with Russia and for each partner in each year', () => {
  expect(pages(known)).toHaveLength(5 * 2);
  expect(pages(known)[0]).toEqual({ partners: 'all', year: '2022' });
});

test('a partner, a year or a spelling that the data does not have is no page', () => {
  for (const [partners, year] of [['xyz', '2022'], ['chn', '1900'], ['CHN', '2022'], ['chn', '02022'], ['rus-chn', '2022'], ['chn-ind', '2022']] as const) {
    expect(isPage({ partners, year }, known), `${partners}/${year}`).toBe(false);
  }
  expect(isPage({ partners: 'chn-rus', year: '2023' }, known)).toBe(true);
});
