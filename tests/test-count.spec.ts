/** The number of missile tests below the map, and the link that shows their calculated impact areas. */
import { expect, type Page } from '@playwright/test';
import { LANGS } from '#lib/view/view.ts';
import { missilesWords } from '#lib/words/missiles.ts';
import { atlas, drawnFeatures, drawnIds, live, mapReady, openMap, test } from './site.ts';

const YEAR = 2022;
const tests = atlas.missileTests.filter(({ date }) => date.startsWith(String(YEAR)));
const areas = tests.filter(({ impact }) => impact);
const stated = areas.filter(({ impact }) => impact?.basis === 'stated');
const words = missilesWords.en;

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id).sort();
const count = (page: Page) => page.locator('[data-test-count]');
const list = (page: Page) => page.locator('.launches details').filter({ hasText: words.list(YEAR) });
/** Entry of the legend for calculated impact areas, which is there if the map has one. */
const calculated = (page: Page) => page.locator('[data-entry="impact computed"]');

live('the map shows the stated impact areas of a year, and all with the list of its tests when the reader opens the count', async ({ page }) => {
  const drawn = (): Promise<string[]> => drawnIds(page, 'tests');
  await openMap(page, `/chn-rus/${YEAR}/`);
  await expect(count(page)).toContainText(words.count(tests.length));
  expect(await drawn()).toEqual(ids(stated));
  await expect(list(page)).not.toHaveAttribute('open');
  await count(page)
    .getByRole('link', { name: words.showAreas(areas.length) })
    .press('Enter');
  await expect(count(page).getByRole('link', { name: words.hideAreas })).toBeFocused();
  await expect(page).toHaveURL(/\?layers=[a-z,]*missiles/);
  await mapReady(page);
  expect(await drawn()).toEqual(ids(areas));
  await expect(list(page)).toHaveAttribute('open');
  await count(page).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/chn-rus/${YEAR}/$`));
  await mapReady(page);
  expect(await drawn()).toEqual(ids(stated));
});

live('a test opened from the list is drawn whole although its area is calculated', async ({ page }) => {
  const opened = areas.find(({ impact }) => impact?.basis === 'computed');
  await openMap(page, `/chn-rus/${YEAR}/?select=test:${opened?.id}`);
  const parts = (await drawnFeatures(page, 'tests')).filter(({ properties }) => properties.id === opened?.id);
  expect(parts.length, 'area, name and line from the launch site').toBe(3);
});

test('without scripts the count is a link to the address with all areas', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  for (const lang of LANGS) {
    await page.goto(`/${lang === 'en' ? '' : `${lang}/`}chn-rus/${YEAR}/`);
    const link = count(page).getByRole('link', { name: missilesWords[lang].showAreas(areas.length) });
    expect((await link.boundingBox())?.height, lang).toBeGreaterThanOrEqual(24);
    await expect(calculated(page)).toHaveCount(0);
    await link.click();
    await expect(calculated(page)).toBeVisible();
    await expect(count(page).getByRole('link', { name: missilesWords[lang].hideAreas })).toBeVisible();
  }
  // An address from before the count.
  await page.goto(`/all/${YEAR}/?layers=crossings,missiles`);
  await expect(calculated(page)).toBeVisible();
  await page.goto(`/all/${YEAR}/?layers=crossings`);
  await expect(count(page)).toHaveCount(0);
  await context.close();
});

test('in an embed the count replaces the address and keeps the other settings', async ({ page }) => {
  await page.goto(`/embed/chn-rus/${YEAR}/?theme=dark`);
  await expect(page.locator('html[data-page-state]')).toBeAttached();
  const before = await page.evaluate(() => history.length);
  await count(page).getByRole('link').click();
  await expect(page).toHaveURL(/layers=[^&]*missiles/);
  await expect(page).toHaveURL(/theme=dark/);
  await expect(calculated(page)).toBeVisible();
  await count(page).getByRole('link', { name: words.hideAreas }).click();
  await expect(page).toHaveURL(new RegExp(`/embed/chn-rus/${YEAR}/\\?theme=dark$`));
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goto(`/embed/chn-rus/${YEAR}/?ui=none`);
  await expect(count(page)).toHaveText(words.count(tests.length));
});
