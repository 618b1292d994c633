import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { atlas, details, keepStill, openMap, openStill, test } from './site.ts';

type Cited = { readonly id: string; readonly sources: readonly string[] };

/** The row that a figure stands for, of any table of figures. */
async function factOf(figure: Locator): Promise<Cited> {
  const id = await figure.getAttribute('data-fact');
  const fact = [...atlas.trade, ...atlas.commodities, ...atlas.gateways].find((entry) => entry.id === id);
  if (!fact) throw new Error(`no figure "${id}" in the atlas`);
  return fact;
}

/** A reader who counts: clicks, and the pages of publishers that the second one leads to. */
class Reader {
  clicks = 0;
  readonly reached: string[] = [];
  constructor(readonly page: Page) {}

  /** Publishers' pages are not asked for in a test: what would have been asked is noted. */
  async ready(): Promise<this> {
    await this.page.context().route((url) => url.hostname !== 'localhost', async (route) => {
      this.reached.push(route.request().url());
      await route.fulfill({ contentType: 'text/html', body: '<title>publisher</title>' });
    });
    return this;
  }

  async click(what: Locator): Promise<void> {
    await what.click();
    this.clicks += 1;
  }

  /** Opens the record of a figure and follows its first source; two clicks in all. */
  async follow(figure: Locator): Promise<void> {
    const fact = await factOf(figure);
    await this.click(figure);
    await expect(this.page).toHaveURL(new RegExp(`select=fact:${fact.id}(&|$)`));
    await this.arrive(fact, details(this.page).locator('[data-source] a').first());
  }

  /** Presses a bar of the chart, which lies below its slider and so is no element that can be clicked. */
  async press(bar: Locator): Promise<void> {
    await bar.scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    if (!box) throw new Error('the bar is not drawn');
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    this.clicks += 1;
  }

  async arrive(fact: Cited, link: Locator): Promise<void> {
    await this.click(link);
    await expect.poll(() => this.reached.length).toBeGreaterThan(0);
    const urls = fact.sources.map((id) => new URL(atlas.sources.find((source) => source.id === id)?.url ?? '').href.replace(/#.*$/, ''));
    expect(urls).toContain(this.reached[0]);
    expect(this.clicks).toBe(2);
  }
}

test.describe('the pages', () => {
  test('describe the data to search engines, with files that are there, and the page’s policy lets the description be', async ({ page, request }) => {
    await page.goto('/data/');
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const dataset = JSON.parse(text ?? '') as { '@type': string; version: string; temporalCoverage: string; spatialCoverage: unknown[]; distribution: { contentUrl: string }[] };
    expect(dataset).toMatchObject({ '@type': 'Dataset', version: atlas.version });
    expect(dataset.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
    expect(dataset.spatialCoverage.length).toBeGreaterThan(2);
    const files = dataset.distribution.map(({ contentUrl }) => new URL(contentUrl).pathname);
    for (const file of files) expect((await request.head(file)).status(), file).toBe(200);
    expect(files).toEqual(expect.arrayContaining(['/data/north-korea-trade-routes.zip', '/data/trade.csv', '/data/ports.geojson']));
  });

  test('describe a view as a part of the data, with its own table', async ({ page, request }) => {
    await keepStill(page);
    await openStill(page, '/chn/2023/');
    const view = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as { isPartOf: { '@id': string }; distribution: { contentUrl: string } };
    const file = new URL(view.distribution.contentUrl).pathname;
    expect(file).toBe('/chn/2023/table.csv');
    expect((await request.head(file)).status()).toBe(200);
    await page.goto('/data/');
    expect(JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')).toMatchObject({ '@id': view.isPartOf['@id'] });
  });

  test('list sources by table too, and each row with its record, without scripts', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto('/sources/#by-table');
    const trade = page.locator('section', { has: page.getByRole('heading', { level: 3, name: 'Trade by partner and year' }) });
    await trade.locator('summary').click();
    const cited = new Set(atlas.trade.flatMap((row) => row.sources));
    await expect(trade.locator('[data-source]')).toHaveCount(cited.size);
    const entry = page.locator(`[id="${atlas.trade[0]?.sources[0]}"]`);
    await entry.locator('summary').click();
    await entry.getByRole('link', { name: atlas.trade[0]?.id ?? '', exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`\\?select=fact:${atlas.trade[0]?.id}$`));
    await context.close();
  });

  test('list each file of the data package for download', async ({ page, request }) => {
    await page.goto('/data/');
    const { resources } = await (await request.get('/data/datapackage.json')).json() as { resources: { path: string }[] };
    const offered = await page.locator('a[download]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(offered.sort()).toEqual([...resources.map(({ path }) => `/data/${path}`), '/data/north-korea-trade-routes.zip'].sort());
  });

  test('say what changed, on a page and in a feed', async ({ page, request }) => {
    await page.goto('/changes/');
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(atlas.version);
    const feed = await request.get('/changes/feed.xml');
    const entries = await page.evaluate((xml) => {
      const document = new DOMParser().parseFromString(xml, 'application/xml');
      return { root: document.documentElement.nodeName, ids: [...document.querySelectorAll('entry > id')].map((id) => id.textContent) };
    }, await feed.text());
    expect(entries.root).toBe('feed');
    expect(entries.ids).toContain('urn:north-korea-trade-routes:change:first-publication');
  });
});

// The publishers' pages are let through to a stand-in here, which the watch of the other tests would forbid.
const still = base.extend({
  page: async ({ page }, use) => {
    await keepStill(page);
    await use(page);
  }
});

base.describe('two clicks lead to the publisher', () => {
  base.use({ viewport: { width: 1280, height: 1000 } });

  base('from the value on an arc', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openMap(page, '/chn/2023/');
    await reader.follow(page.locator('[data-map="live"] button[data-fact]:visible').first());
  });

  still('from a cell of the table', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/all/2014/');
    await reader.follow(page.locator('#table td.value [data-fact]').first());
  });

  still('from the figure below the chart', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/rus/2013/');
    await reader.follow(page.locator('.years .readout [data-fact]').first());
  });

  still('from a bar of the chart itself', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/chn/2014/');
    const bar = page.locator('[data-bar="2014 import"]');
    const fact = await factOf(bar);
    await reader.press(bar);
    await expect(page).toHaveURL(new RegExp(`select=fact:${fact.id}$`));
    await reader.arrive(fact, details(page).locator('[data-source] a').first());
  });

  still('from a bar that adds figures up, by the list of them; a bar of another year leads to its year', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/all/2014/');
    await reader.press(page.locator('[data-bar="2013 export"]'));
    await expect(page).toHaveURL(/\/all\/2013\/$/);
    reader.clicks = 0;
    await reader.press(page.locator('[data-bar="2013 export"]'));
    const part = page.locator('.addends li').first();
    await reader.arrive(await factOf(part.locator('[data-fact]')), part.locator('a').first());
  });

  still('from the headline', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/chn/2016/');
    await reader.follow(page.locator('.lede [data-fact]').first());
  });

  still('from an amount of a comparison', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/compare/?a=chn/2014&b=chn/2016');
    await reader.follow(page.locator('[data-difference] [data-fact]').first());
  });

  still('from the caption of a story', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/story/alternative-relations/');
    const figure = page.locator('.caption [data-fact]').first();
    const fact = await factOf(figure);
    await reader.click(figure);
    await reader.arrive(fact, details(page).locator('[data-source] a').first());
  });

  still('from a figure in the details', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/chn/2023/?select=partner:chn');
    await reader.follow(details(page).locator('[data-fact]').last());
  });

  still('from a sum, whose parts name their publishers', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/all/2014/');
    await reader.click(page.locator('.lede .sum').first());
    const part = page.locator('.addends li').first();
    await reader.arrive(await factOf(part.locator('[data-fact]')), part.locator('a').first());
  });
});

test.describe('the page of the data', () => {
  test('shows every disagreement with both figures and opens them', async ({ page }) => {
    await page.goto('/data/');
    await page.locator('details', { hasText: 'China' }).locator('summary').first().click();
    const row = page.locator('[data-fact="chn-2022-import-kotra"]');
    await expect(page.locator('[data-fact="chn-2022-import-comtrade"]').first()).toBeVisible();
    await row.click();
    await expect(page).toHaveURL(/\/chn\/2022\/\?select=fact:chn-2022-import-kotra$/);
    await expect(details(page)).toContainText('crude oil');
  });

  test('gives code that loads the table as it stands there', async ({ page }) => {
    await page.goto('/data/');
    const code = page.getByRole('region', { name: 'JavaScript' });
    await expect(code).toContainText(new URL(page.url()).origin);
    const folder = 'tests/.artifacts';
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'load.mjs'), `${await code.textContent()}\nconsole.log(JSON.stringify([trade.length, trade[0].id, trade[0].value_usd, trade[0].method]));\n`);
    const [rows, id, value, method] = JSON.parse(execFileSync('node', [join(folder, 'load.mjs')], { encoding: 'utf8' })) as unknown[];
    expect([rows, id, value, method]).toEqual([atlas.trade.length, atlas.trade[0]?.id, atlas.trade[0]?.value, atlas.trade[0]?.method ?? null]);
  });

  test('and a view give references with the version and the address', async ({ page }) => {
    await page.goto('/data/');
    await expect(page.getByRole('region', { name: 'Text' })).toContainText(`version ${atlas.version}`);
    await keepStill(page);
    await openStill(page, '/chn/2023/?flow=export');
    await page.getByText('Cite this view').click();
    await expect(page.getByRole('region', { name: 'Text' })).toContainText(/China, 2023, version .*\/chn\/2023\/\?flow=export$/);
    await expect(page.getByRole('region', { name: 'BibTeX' })).toContainText('@misc{nktr-');
  });
});
