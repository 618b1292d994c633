// The bibliography, the data page and the log of changes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { objections } from './axe.ts';
import { atlas, details, follow, openStill, still, test } from './site.ts';

/** A page as the server sends it, for claims about that alone: running its scripts would take seconds. */
const served = test.extend({ javaScriptEnabled: false });

test.describe('the pages', () => {
  still('describe the data to search engines, with existing files, and the page’s policy allows the description', async ({ page, request }) => {
    await page.goto('/data/');
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(text ?? '') as {
      '@type': string;
      version: string;
      temporalCoverage: string;
      spatialCoverage: unknown[];
      distribution: { contentUrl: string }[];
    };
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: atlas.version });
    expect(dataset.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
    expect(dataset.spatialCoverage.length).toBeGreaterThan(2);
    const files = dataset.distribution.map(({ contentUrl }) => new URL(contentUrl).pathname);
    for (const file of files) expect((await request.head(file)).status(), file).toBe(200);
    expect(files).toEqual(expect.arrayContaining(['/data/north-korea-trade-routes.zip', '/data/trade.csv', '/data/ports.geojson']));
  });

  served('describe a view as part of the data, with its own table', async ({ page, request }) => {
    await page.goto('/chn/2023/');
    const view = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
      isPartOf: { '@id': string };
      distribution: { contentUrl: string };
    };
    const file = new URL(view.distribution.contentUrl).pathname;
    expect(file).toBe('/chn/2023/table.csv');
    expect((await request.head(file)).status()).toBe(200);
    await page.goto('/data/');
    expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')).toMatchObject({ '@id': view.isPartOf['@id'] });
  });

  test('also list sources by table, and each row with its record, without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/sources/#by-table');
    const trade = page.locator('section', { has: page.getByRole('heading', { level: 3, name: 'Trade by partner and year' }) });
    await trade.locator('summary').click();
    const cited = new Set(atlas.trade.flatMap((row) => row.sources));
    await expect(trade.locator('[data-sources] li')).toHaveCount(cited.size);
    // Its entry is in a collapsed section, which the browser opens.
    // A source with more than 200 figures has one link for each partner instead of one for each row.
    const citing = (id: string): number => atlas.trade.filter((row) => row.sources.includes(id)).length;
    const row = atlas.trade.find(({ sources: [source] }) => source !== undefined && citing(source) < 200);
    await trade.locator(`a[href="#${row?.sources[0]}"]`).click();
    const entry = page.locator(`[id="${row?.sources[0]}"]`);
    await entry.locator('summary').click();
    await entry.getByRole('link', { name: row?.id ?? '', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`\\?select=fact:${row?.id}$`));
    await context.close();
  });

  served('list each file of the data package for download', async ({ page, request }) => {
    await page.goto('/data/');
    const { resources } = (await (await request.get('/data/datapackage.json')).json()) as { resources: { path: string }[] };
    const offered = await page.locator('a[download]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(offered.sort()).toEqual([...resources.map(({ path }) => `/data/${path}`), '/data/north-korea-trade-routes.zip'].sort());
  });

  still('say what changed, on a page and in a feed', async ({ page, request }) => {
    await page.goto('/changes/');
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(atlas.version);
    const feed = await request.get('/changes/feed.xml');
    const entries = await page.evaluate(
      (xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        return { root: document.documentElement.nodeName, ids: [...document.querySelectorAll('entry > id')].map((id) => id.textContent) };
      },
      await feed.text()
    );
    expect(entries.root).toBe('feed');
    expect(entries.ids).toContain('urn:north-korea-trade-routes:change:first-publication');
  });
});

test.describe('the bibliography', () => {
  const [first, last] = [atlas.sources[0]!, atlas.sources[atlas.sources.length - 1]!];
  const publishers = new Set(atlas.sources.map((source) => source.publisher)).size;
  const entry = (page: Page, id: string): Locator => page.locator(`li[id="${id}"]`);

  still('is short at first, states its contents, and opens the requested letter', async ({ page }) => {
    await page.goto('/sources/');
    await expect(page.getByRole('status').filter({ hasText: 'publishers' })).toHaveText(`${atlas.sources.length} sources from ${publishers} publishers`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4000);
    const index = page.getByRole('navigation', { name: 'Publishers by first letter' });
    await index.getByRole('link', { name: /^Y / }).click();
    const yonhap = page.getByRole('heading', { name: /^Yonhap News Agency/ });
    await expect(yonhap).toBeInViewport();
    await expect(yonhap).toContainText(`${atlas.sources.filter((source) => source.publisher === 'Yonhap News Agency').length} sources`);
    await expect(page.getByRole('heading', { name: 'Xinhua' })).toBeHidden();
  });

  still('narrows while typing, and states how many are left', async ({ page }) => {
    await page.goto('/sources/');
    const field = page.getByRole('searchbox');
    const found = atlas.sources.filter(({ publisher, title }) => /RIA Novosti/.test(`${publisher} ${title}`));
    expect(new Set(found.map(({ publisher }) => publisher)).size).toBeGreaterThan(1);
    await field.fill('ria novosti');
    const status = page.getByRole('status').filter({ hasText: /source/i });
    await expect(status).toHaveText(`${found.length} of ${atlas.sources.length} sources`);
    for (const { id } of found) await expect(entry(page, id)).toBeVisible();
    await expect(page.locator('[data-sources] li[id]')).toHaveCount(found.length);
    expect(await objections(page)).toEqual([]);
    await field.fill('no such publisher');
    await expect(status).toHaveText('No source matches.');
    await field.fill('');
    await expect(status).toContainText(`${publishers} publishers`);
    await expect(entry(page, found[0]!.id)).toBeHidden();
  });

  for (const scripts of [true, false]) {
    test(`opens the section with the source of an address, ${scripts ? 'with' : 'without'} JavaScript`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: scripts, ...(baseURL !== undefined && { baseURL }) });
      const page = await context.newPage();
      await page.goto(`/sources/#${last.id}`);
      await expect(entry(page, last.id)).toBeInViewport();
      await expect(entry(page, first.id)).toBeHidden();
      await context.close();
    });
  }

  still('opens it from a link inside the site, even after a search that leaves it out', async ({ page }) => {
    await openStill(page, '/chn/2023/');
    await follow(page, `/sources/#${last.id}`, { asIs: true });
    await expect(entry(page, last.id)).toBeInViewport();
    await page.getByRole('searchbox').fill('no such publisher');
    await expect(entry(page, last.id)).toHaveCount(0);
    await page.evaluate((id) => {
      location.hash = id;
    }, first.id);
    await expect(entry(page, first.id)).toBeInViewport();
  });

  test('has every source and its rows without JavaScript and in print, and then offers no search', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/sources/');
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('[data-sources] li[id]')).toHaveCount(atlas.sources.length);
    await page
      .locator('details', { has: page.getByRole('heading', { level: 3, name: 'X', exact: true }) })
      .locator('summary')
      .first()
      .click();
    await expect(page.getByRole('heading', { name: 'Xinhua' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    for (const { id } of [first, last]) {
      await expect(entry(page, id)).toBeVisible();
      await expect(entry(page, id).locator('dd').first()).toBeVisible();
    }
    await context.close();
  });
});

test.describe('the data page', () => {
  served('begins with the download, its version and its size', async ({ page, request }) => {
    await page.goto('/data/');
    const download = page.locator('a[download]').first();
    await expect(download).toHaveText('Download everything (zip)');
    await expect(download).toBeInViewport();
    const bytes = (await (await request.get('/data/north-korea-trade-routes.zip')).body()).length;
    await expect(page.locator('p', { has: download })).toContainText(`${Math.round(bytes / 1000)} kB`);
    await expect(page.getByText(`Version ${atlas.version}, `)).toBeInViewport();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Downloads',
      'How to cite',
      'The tables',
      'Use the data in code',
      'Coverage by partner and year',
      'Known limits',
      'Disagreements'
    ]);
  });

  still('shows every disagreement with both figures and opens them', async ({ page }) => {
    await page.goto('/data/');
    await page.locator('details', { hasText: 'China' }).locator('summary').first().click();
    const figure = (id: string): Locator => page.locator(`a[href$="select=fact:${id}"]`).first();
    await expect(figure('chn-2022-import-comtrade')).toBeVisible();
    await figure('chn-2022-import-kotra').click();
    await expect(page).toHaveURL(/\/chn\/2022\/\?select=fact:chn-2022-import-kotra$/);
    await expect(details(page)).toContainText('crude oil');
  });

  test('has code that loads the table at its own address', async ({ page }) => {
    await page.goto('/data/');
    const code = page.getByRole('region', { name: 'JavaScript' });
    await expect(code).toContainText(new URL(page.url()).origin);
    const folder = 'tests/.artifacts';
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'load.mjs'),
      `${await code.textContent()}\nconsole.log(JSON.stringify([trade.length, trade[0].id, trade[0].value_usd, trade[0].method]));\n`
    );
    const [rows, id, value, method] = JSON.parse(execFileSync('node', [join(folder, 'load.mjs')], { encoding: 'utf8' })) as unknown[];
    expect([rows, id, value, method]).toEqual([atlas.trade.length, atlas.trade[0]?.id, atlas.trade[0]?.value, atlas.trade[0]?.method ?? null]);
  });

  test('selects text that a browser refuses to copy', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('/data/');
    const code = page.getByRole('region', { name: 'JavaScript' });
    const copy = page.locator('figure').filter({ has: code }).getByRole('button');
    await expect(async () => {
      await copy.click();
      await expect(page.locator('figure').filter({ has: code }).getByRole('status')).not.toBeEmpty({ timeout: 1000 });
    }).toPass();
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe((await code.innerText()).trim());
  });

  still('and a view have citations with version and address', async ({ page }) => {
    await page.goto('/data/');
    await expect(page.getByRole('region', { name: 'Text' })).toContainText(`version ${atlas.version}`);
    await openStill(page, '/chn/2023/?flow=export');
    await page.getByText('Cite this view').click();
    await expect(page.getByRole('region', { name: 'Text' })).toContainText(/China, 2023, version .*\/chn\/2023\/\?flow=export$/);
    await expect(page.getByRole('region', { name: 'BibTeX' })).toContainText('@misc{nktr-');
  });
});

still('a table names the partners without a figure below its rows, collapsed if there are many', async ({ page }) => {
  await openStill(page, '/all/1995/');
  const table = page.locator('#table');
  const rows = await table.locator('tbody tr').count();
  await expect(table.locator('tbody td [data-fact]')).toHaveCount(rows);
  const summary = table.locator('.without summary');
  await expect(summary).toHaveText(/^\d+ partners have no figure$/);
  await summary.click();
  const [, name = ''] = /^No figure for (?:the )?([^,.]+)/.exec(await table.locator('.without p').innerText()) ?? [];
  await table.getByRole('searchbox').fill(name);
  await expect(table.getByText(`No figure for ${name}.`)).toBeVisible();
  await expect(table.getByRole('status')).toHaveText(`0 of ${rows} rows`);
});

still('cells copied from a table are numbers and one line of headings for a spreadsheet', async ({ page }) => {
  await openStill(page, '/all/2016/');
  const table = page.locator('#table table').first();
  const text = await table.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  const [head = '', ...rows] = text.trim().split('\n');
  expect(head.split('\t')).toEqual((await table.locator('thead :is(th, td)').allInnerTexts()).map((name) => name.replace('▼', '').trim()));
  const figures = atlas.trade.filter(({ year }) => year === 2016);
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) {
    const exact = row.split('\t')[3] ?? '';
    expect(
      figures.map(({ value }) => String(value)),
      row
    ).toContain(exact.replaceAll(',', ''));
  }
  expect(rows.some((row) => row.includes('rounded to'))).toBe(true);
});
