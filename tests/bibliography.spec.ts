// The bibliography: its index, the pages of the letters and tables, and the search.
import { expect, type Locator, type Page } from '@playwright/test';
import { objections } from './axe.ts';
import { atlas, openStill, still, test } from './site.ts';

/** A page as the server sends it, for claims about that alone: running its scripts would take seconds. */
const served = test.extend({ javaScriptEnabled: false });

test.describe('the bibliography', () => {
  const [first, last] = [atlas.sources[0]!, atlas.sources[atlas.sources.length - 1]!];
  const publishers = new Set(atlas.sources.map((source) => source.publisher)).size;
  const entry = (page: Page, id: string): Locator => page.locator(`li[id="${id}"]`);

  still('names all publishers, states its contents, and has a page for each letter', async ({ page }) => {
    await page.goto('/sources/');
    await expect(page.getByRole('status').filter({ hasText: 'publishers' })).toHaveText(`${atlas.sources.length} sources from ${publishers} publishers`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
    for (const name of ['Yonhap News Agency', 'Xinhua']) await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1);
    const index = page.getByRole('navigation', { name: 'Publishers by first letter' });
    await index.getByRole('link', { name: /^Y / }).click();
    await expect(page).toHaveURL(/\/sources\/y\/$/);
    await expect(page).toHaveTitle(/^Sources: Y /);
    await expect(index.getByRole('link', { name: /^Y / })).toHaveAttribute('aria-current', 'page');
    const yonhap = page.getByRole('heading', { name: /^Yonhap News Agency/ });
    await expect(yonhap).toContainText(`${atlas.sources.filter((source) => source.publisher === 'Yonhap News Agency').length} sources`);
    await expect(page.getByRole('heading', { name: 'Xinhua' })).toHaveCount(0);
    expect(await objections(page)).toEqual([]);
  });

  // What a reader loads before reading: all sources with their rows are twenty times as much.
  served('sends with the index no source, and with a letter its own only', async ({ page, request }) => {
    const size = async (path: string): Promise<number> => (await (await request.get(path)).body()).length;
    const [index, all] = [await size('/sources/'), await size('/sources/all/')];
    expect(index).toBeLessThan(all / 10);
    await page.goto('/sources/y/');
    const sent = await page.locator('[data-sources] li[id]').evaluateAll((entries) => entries.map(({ id }) => id));
    expect(sent.sort()).toEqual(
      atlas.sources
        .filter(({ publisher }) => /^Y/i.test(publisher))
        .map(({ id }) => id)
        .sort()
    );
  });

  still('narrows while typing, and states how many are left', async ({ page }) => {
    await page.goto('/sources/x/');
    const field = page.getByRole('searchbox');
    const found = atlas.sources.filter(({ publisher, title }) => /RIA Novosti/.test(`${publisher} ${title}`));
    expect(new Set(found.map(({ publisher }) => publisher)).size).toBeGreaterThan(1);
    await field.fill('ria novosti');
    const status = page.getByRole('status').filter({ hasText: /source/i });
    await expect(status).toHaveText(`${found.length} of ${atlas.sources.length} sources`);
    for (const { id } of found) await expect(entry(page, id)).toBeVisible();
    await expect(page.locator('[data-sources] li[id]')).toHaveCount(found.length);
    expect(await objections(page)).toEqual([]);
    const letters = page.getByRole('navigation', { name: 'Publishers by first letter' });
    await letters.getByRole('link', { name: /^R / }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'R', exact: true })).toBeInViewport();
    await expect(status).toHaveText(`${found.length} of ${atlas.sources.length} sources`);
    await field.fill('no such publisher');
    await expect(status).toHaveText('No source matches.');
    await field.fill('');
    await expect(status).toContainText(`${publishers} publishers`);
    await expect(page.getByRole('heading', { name: 'Xinhua' })).toBeVisible();
    await expect(entry(page, found[0]!.id)).toHaveCount(0);
    await field.fill('ria novosti');
    await page.getByRole('link', { name: 'By table' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Known limits' })).toBeVisible();
    await expect(field).toHaveValue('');
  });

  // Without JavaScript the address leads to the index, which leads to all sources.
  test('leads from the address of a source on the index to the page that has it', async ({ page }) => {
    await page.goto(`/ko/sources/?theme=dark#${last.id}`);
    await expect(entry(page, last.id)).toBeInViewport();
    await expect(page).toHaveURL(new RegExp(`/ko/sources/[a-z]+/\\?theme=dark#${last.id}$`));
    await expect(entry(page, first.id)).toHaveCount(0);
  });

  still('opens it from a link inside the site, even after a search that leaves it out', async ({ page }) => {
    await openStill(page, '/chn/2023/');
    await page.evaluate((id) => {
      const link = document.createElement('a');
      link.href = `/sources/#${id}`;
      document.body.firstElementChild?.append(link);
      link.click();
    }, last.id);
    await expect(entry(page, last.id)).toBeInViewport();
    for (const id of [last.id, first.id]) {
      await page.getByRole('searchbox').fill('no such publisher');
      await expect(page.locator('[data-sources] li[id]')).toHaveCount(0);
      await page.evaluate((hash) => {
        location.hash = '';
        location.hash = hash;
      }, id);
      await expect(entry(page, id)).toBeInViewport();
    }
  });

  test('has every source and its rows without JavaScript and in print, and then offers no search', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/sources/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    const ids: string[] = [];
    const letters = await page.locator('h2 a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const letter of letters) {
      const html = await (await page.request.get(letter)).text();
      ids.push(
        ...(await page.evaluate(
          (text) => [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('[data-sources] li[id]')].map(({ id }) => id),
          html
        ))
      );
    }
    const all = atlas.sources.map(({ id }) => id).sort();
    expect(ids.sort()).toEqual(all);
    await page.getByRole('link', { name: 'All on one page' }).click();
    await expect(page.locator('[data-sources] li[id]')).toHaveCount(all.length);
    await page.emulateMedia({ media: 'print' });
    for (const { id } of [first, last]) {
      await expect(entry(page, id)).toBeVisible();
      await expect(entry(page, id).locator('dd').first()).toBeVisible();
    }
    await context.close();
  });

  test('also lists sources by table, and each row with its record, without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/sources/#by-table');
    const byTable = page.getByRole('link', { name: 'By table' });
    await expect(byTable).toBeInViewport();
    await byTable.click();
    const trade = page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'Trade by partner and year' }) });
    await trade.locator('summary').click();
    const cited = new Set(atlas.trade.flatMap((row) => row.sources));
    await expect(trade.locator('[data-sources] li')).toHaveCount(cited.size);
    // A source with more than 200 figures has one link for each partner instead of one for each row.
    const citing = (id: string): number => atlas.trade.filter((row) => row.sources.includes(id)).length;
    const row = atlas.trade.find(({ sources: [source] }) => source !== undefined && citing(source) < 200);
    await trade.locator(`a[href$="#${row?.sources[0]}"]`).click();
    const entry = page.locator(`[id="${row?.sources[0]}"]`);
    await expect(entry).toBeInViewport();
    await entry.locator('summary').click();
    await entry.getByRole('link', { name: row?.id ?? '', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`\\?select=fact:${row?.id}$`));
    await context.close();
  });
});
