// If the figures of a year cannot be loaded, or not yet, the page stays on its view with its address, says so, and tries again on request.
import { expect, type Page } from '@playwright/test';
import { siteFailureWords, tryAgain } from '#lib/words/load-failure.ts';
import { yearsWords } from '#lib/words/years.ts';
import { holdBack } from './hold-back.ts';
import { startIfText, still as test } from './site.ts';

const words = siteFailureWords.en;

/** The figures of a year. */
const figuresOf =
  (year: number | string) =>
  ({ pathname }: URL): boolean =>
    new RegExp(`/${year}\\.[\\w-]+\\.json$`).test(pathname);

/** The parts of a page that depend on its view. All of them are of one year. */
function yearsOnPage(page: Page): Promise<object> {
  return page.evaluate(() => ({
    address: /\d{4}/.exec(location.pathname)?.[0],
    heading: /\d{4}/.exec(document.querySelector('h1')?.textContent ?? '')?.[0],
    table: [
      ...new Set([...document.querySelectorAll<HTMLElement>('table tbody [data-fact]')].map((figure) => /-(\d{4})-/.exec(figure.dataset['fact'] ?? '')?.[1]))
    ],
    map: [...new Set([...document.querySelectorAll<HTMLElement>('.picture [data-fact]')].map((figure) => /-(\d{4})-/.exec(figure.dataset['fact'] ?? '')?.[1]))]
  }));
}

const of = (year: number): object => ({ address: String(year), heading: String(year), table: [String(year)], map: [String(year)] });

test('a year that does not load leaves the page as it is, however the reader goes there, and loads on request', async ({ page, watch }) => {
  watch.expect(/Failed to load resource|net::ERR_FAILED/);
  let cut = true;
  await page.route(figuresOf(2010), (route) => (cut ? route.abort() : route.continue()));
  await page.goto('/chn/2009/');
  await page.locator('html[data-page-state="live"]').waitFor();
  const slider = page.getByRole('slider', { name: yearsWords.en.year, exact: true });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  const note = page.locator('[data-note]');
  await expect(note).toContainText(words.page);
  expect(await yearsOnPage(page)).toEqual(of(2009));
  await expect(slider).toHaveAttribute('aria-valuenow', '2009');
  cut = false;
  await note.getByRole('button', { name: tryAgain.en }).click();
  await expect(page).toHaveURL(/\/chn\/2010\/$/);
  await expect(note).toBeHidden();
  await expect.poll(() => yearsOnPage(page)).toEqual(of(2010));
  // Loaded data needs no network.
  await page.route(figuresOf('\\d+'), (route) => route.abort());
  await page.goBack();
  await expect(page).toHaveURL(/\/chn\/2009\/$/);
  await expect.poll(() => yearsOnPage(page)).toEqual(of(2009));
});

for (const under of ['', '/embed'])
  test(`a browser that refuses to change the address loads the next ${under === '' ? 'page' : 'embed'} in full`, async ({ page }) => {
    await page.goto(`${under}/chn/2009/${under === '' ? '' : '?live=1'}`);
    await page.locator('html[data-page-state="live"]').waitFor();
    await page.evaluate(() => {
      history.pushState = history.replaceState = () => {
        throw new DOMException('More than a hundred times in half a minute.', 'SecurityError');
      };
    });
    if (under === '') await page.getByRole('button', { name: yearsWords.en.previous }).click();
    else await page.getByRole('link', { name: /2008/ }).click();
    await expect(page).toHaveURL(/\/chn\/2008\//);
    await expect(page.locator('h1')).toContainText('2008');
    await page.locator('html[data-page-state="live"]').waitFor();
  });

test('a year that takes too long is reported, and gives way to another requested meanwhile', async ({ page }) => {
  await page.clock.install();
  const { answer, requested } = await holdBack(page, figuresOf(2010));
  await page.goto('/chn/2009/');
  await page.locator('html[data-page-state="live"]').waitFor();
  const slider = page.getByRole('slider', { name: yearsWords.en.year, exact: true });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await requested;
  expect(await yearsOnPage(page)).toEqual(of(2009));
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\/chn\/1984\/$/);
  answer();
  await page.clock.fastForward(10_000);
  await expect(page).toHaveURL(/\/chn\/1984\/$/);
  await expect.poll(() => yearsOnPage(page)).toMatchObject({ address: '1984', heading: '1984' });
});

test('a link to a year that does not load leaves the reader on the page', async ({ page, watch }) => {
  watch.expect(/Failed to load resource|net::ERR_FAILED/);
  let cut = true;
  await page.goto('/changes/');
  await startIfText(page);
  await page.locator('html[data-page-state="live"]').waitFor();
  await page.route(figuresOf('\\d+'), (route) => (cut ? route.abort() : route.continue()));
  const link = page.locator('main a[href*="select=fact"]').first();
  const year = /\/(\d{4})\//.exec((await link.getAttribute('href')) ?? '')?.[1];
  await link.click();
  const note = page.locator('[data-note]');
  await expect(note).toContainText(words.page);
  await expect(page).toHaveURL(/\/changes\/$/);
  cut = false;
  await note.getByRole('button', { name: tryAgain.en }).click();
  await expect(page).toHaveURL(new RegExp(`/${year}/.*select=fact`));
  await expect(page.locator('h1')).toContainText(String(year));
});

test('an embed stays on its year, too', async ({ page, watch }) => {
  watch.expect(/Failed to load resource|net::ERR_FAILED/);
  let cut = true;
  await page.route(figuresOf(2010), (route) => (cut ? route.abort() : route.continue()));
  await page.goto('/embed/chn/2009/?live=1');
  await page.locator('html[data-page-state="live"]').waitFor();
  await page.locator('a[data-step][href*="/2010/"]').click();
  const note = page.locator('[data-note]');
  await expect(note).toContainText(words.page);
  await expect(page).toHaveURL(/\/embed\/chn\/2009\//);
  await expect(page.locator('h1')).toContainText('2009');
  cut = false;
  await note.getByRole('button', { name: tryAgain.en }).click();
  await expect(page).toHaveURL(/\/embed\/chn\/2010\//);
  await expect(page.locator('h1')).toContainText('2010');
  await expect(note).toBeHidden();
});
