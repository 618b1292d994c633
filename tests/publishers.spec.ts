// Every figure is two clicks from its publisher.
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { calendarYears } from '#lib/selection/overview.ts';
import { atlas, details, keepStill, openMap, openStill } from './site.ts';
import { sweep } from './sweep.ts';

type Cited = { readonly id: string; readonly sources: readonly string[] };

/** The row of a figure, of any table of figures. */
async function factOf(figure: Locator): Promise<Cited> {
  const id = await figure.getAttribute('data-fact');
  const fact = [...atlas.trade, ...atlas.commodities, ...atlas.gateways].find((entry) => entry.id === id);
  if (!fact) throw new Error(`no figure "${id}" in the atlas`);
  return fact;
}

/** A reader who counts clicks, and the publishers' pages to which the second one leads. */
class Reader {
  clicks = 0;
  readonly reached: string[] = [];
  constructor(readonly page: Page) {}

  /** Tests do not request publishers' pages; they record what would have been requested. */
  async ready(): Promise<this> {
    await this.page.context().route(
      (url) => url.hostname !== 'localhost',
      async (route) => {
        this.reached.push(route.request().url());
        await route.fulfill({ contentType: 'text/html', body: '<title>publisher</title>' });
      }
    );
    return this;
  }

  async click(what: Locator): Promise<void> {
    await what.click();
    this.clicks += 1;
  }

  /** Opens the record of a figure and follows its first source: two clicks in all. */
  async follow(figure: Locator): Promise<void> {
    const fact = await factOf(figure);
    await this.click(figure);
    await expect(this.page).toHaveURL(new RegExp(`select=fact:${fact.id}(&|$)`));
    await this.arrive(fact, details(this.page).locator('[data-sources] a').first());
  }

  /** Clicks a bar of the chart, which is below its slider and therefore not a clickable element. */
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

// Requests to publishers' pages get a local response, which other tests would forbid.
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
    await reader.follow(page.locator('#table td [data-fact]').first());
  });

  still('from the figure below the chart', sweep(false), async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/rus/2013/');
    await reader.follow(page.locator('.years .readout [data-fact]').first());
  });

  still('from a bar of the chart itself', sweep(false), async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/chn/2014/');
    const bar = page.locator('[data-bar="2014 import"]');
    const fact = await factOf(bar);
    await reader.press(bar);
    await expect(page).toHaveURL(new RegExp(`select=fact:${fact.id}$`));
    await reader.arrive(fact, details(page).locator('[data-sources] a').first());
  });

  still('from a bar that adds up figures, by their list; a bar of another year leads to its year', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/all/2014/');
    await page.locator('[data-bar="2014 export"]').scrollIntoViewIfNeeded();
    const bar = await page.locator('[data-bar="2014 export"]').boundingBox();
    const slot = ((await page.locator('svg:has([data-bar])').boundingBox())?.width ?? NaN) / calendarYears(atlas).length;
    // The foot of the bar beside it.
    await page.mouse.click((bar?.x ?? NaN) + (bar?.width ?? NaN) / 2 - slot, (bar?.y ?? NaN) + (bar?.height ?? NaN) - 4);
    await expect(page).toHaveURL(/\/all\/2013\/$/);
    reader.clicks = 0;
    await reader.press(page.locator('[data-bar="2013 export"]'));
    const part = page.locator('.addends li').first();
    await reader.arrive(await factOf(part.locator('[data-fact]')), part.locator('a').first());
  });

  still('from the headline', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/chn/2016/');
    await reader.follow(page.locator('.headline [data-fact]').first());
  });

  still('from an amount of a comparison', sweep(false), async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/compare/?a=chn/2014&b=chn/2016');
    await reader.follow(page.locator('[data-difference] [data-fact]').first());
  });

  still('from the caption of a story', sweep(false), async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/story/alternative-relations/');
    const figure = page.locator('.caption [data-fact]').first();
    const fact = await factOf(figure);
    await reader.click(figure);
    await reader.arrive(fact, details(page).locator('[data-sources] a').first());
  });

  still('from a figure in the details', sweep(false), async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/chn/2023/?select=partner:chn');
    await reader.follow(details(page).locator('[data-fact]').last());
  });

  still('from a sum, whose parts name their publishers', async ({ page }) => {
    const reader = await new Reader(page).ready();
    await openStill(page, '/all/2014/');
    await reader.click(page.locator('.headline .sum').first());
    const part = page.locator('.addends li').first();
    await reader.arrive(await factOf(part.locator('[data-fact]')), part.locator('a').first());
  });
});
