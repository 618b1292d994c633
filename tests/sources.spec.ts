// The data page, the log of changes, and tables.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { atlas, details, openStill, still, test } from './site.ts';

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
