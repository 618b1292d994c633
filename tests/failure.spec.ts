// What a reader sees when WebGL, code or files are missing.
import { chromium, expect } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { headlineParts } from '#lib/sentences/describe.ts';
import { decode } from '#lib/view/address.ts';
import { mapStatusWords } from '#lib/words/map-status.ts';
import { pageWords } from '#lib/words/page.ts';
import { findBrowser, LAUNCH_ARGS } from './browser.ts';
import { chunkHolding } from './chunks.ts';
import { holdBack } from './hold-back.ts';
import { atlas, mapReady, test } from './site.ts';
import { sweep } from './sweep.ts';

const words = pageWords.en;
const messages = mapStatusWords.en;

/** The code of the live map. */
const isEngine = ({ pathname }: URL): boolean => pathname.endsWith(`/${chunkHolding('maplibregl-canvas-container')}`);
/** The code that redraws the static map. */
const isRedraw = ({ pathname }: URL): boolean => pathname.endsWith(`/${chunkHolding('picture-frame camera')}`);

test.describe('when something fails', () => {
  test('without WebGL the page says so and everything but the live map works', async ({ baseURL, watch }) => {
    watch.expect(/WebGL|GPU|GL_/i);
    const browser = await chromium.launch({ executablePath: findBrowser(), args: [...LAUNCH_ARGS, '--disable-gpu', '--disable-3d-apis'] });
    try {
      const page = await browser.newPage({ baseURL });
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto('/chn/2023/');
      await expect(page.getByText(messages.noWebGL)).toBeVisible();
      await expect(page.locator('[data-map="failed"] svg').first()).toBeVisible();
      await page.getByRole('radio', { name: words.neighbours }).click();
      await expect(page).toHaveURL(/chn-rus\/2023/);
      await expect(page.getByRole('table').locator('[data-fact^="rus-2023"]').first()).toBeVisible();
      await expect(page.locator('[data-map="failed"] [data-fact^="rus-2023"]').first()).toBeAttached();
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('without the live map’s code the page keeps the static map, says what failed and tries again on request', async ({ page, watch }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    let cut = true;
    await page.route(isEngine, (route) => (cut ? route.abort() : route.continue()));
    await page.goto('/chn/2023/');
    await expect(page.getByText(messages.failed.code)).toBeVisible();
    await expect(page.locator('[data-map="failed"] svg').first()).toBeVisible();
    await page.getByRole('radio', { name: words.flows.export, exact: true }).click();
    await expect(page).toHaveURL(/flow=export/);
    cut = false;
    await page.getByRole('button', { name: words.retry }).click();
    await mapReady(page);
    await expect(page.getByText(messages.failed.code)).toHaveCount(0);
  });

  test('loads the page anew where a browser remembers the failure, if the site can be reached', async ({ page, watch }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
    let attempts = 0;
    // A browser that remembers a failed module asks for it once a page.
    await page.route(isEngine, (route) => ((attempts += 1) < 3 ? route.abort() : route.continue()));
    await page.goto('/chn/2023/?flow=export');
    const failed = page.getByText(messages.failed.code);
    const retry = page.getByRole('button', { name: words.retry });
    await expect(failed).toBeVisible();
    await page.context().setOffline(true);
    await retry.click();
    await expect(failed).toBeVisible();
    await page.context().setOffline(false);
    await retry.click();
    await mapReady(page);
    await expect(page).toHaveURL(/\/chn\/2023\/\?flow=export$/);
  });

  test('keeps the old static map if a new one does not load, says so and tries again on request', async ({ page, watch }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    let cut = true;
    await page.route(isEngine, (route) => route.abort());
    await page.route(isRedraw, (route) => (cut ? route.abort() : route.continue()));
    await page.goto('/chn/2023/');
    await expect(page.getByText(messages.failed.code)).toBeVisible();
    await page.getByRole('radio', { name: words.flows.export, exact: true }).click();
    await expect(page.getByText(messages.otherPicture)).toBeVisible();
    await expect(page.locator('.picture path.arc.import')).toBeVisible();
    await expect(page.getByRole('img', { name: messages.otherPicture })).toBeVisible();
    // Back at the view of the static map, nothing is wrong any more.
    await page.getByRole('radio', { name: words.flows.both, exact: true }).click();
    await expect(page.getByText(messages.otherPicture)).toHaveCount(0);
    await page.getByRole('radio', { name: words.flows.export, exact: true }).click();
    await expect(page.getByText(messages.otherPicture)).toBeVisible();
    cut = false;
    await page.locator('.mismatch').getByRole('button', { name: words.retry }).click();
    await expect(page.locator('.picture path.arc.export')).toBeVisible();
    await expect(page.locator('.picture path.arc.import')).toHaveCount(0);
    await expect(page.getByText(messages.otherPicture)).toHaveCount(0);
  });

  test('a view that a static host has no page of opens in the application, in its language', async ({ page, watch, exported }) => {
    watch.expect(/Failed to load resource/);
    const response = await page.goto(`${exported}/ko/all/2013/?flow=export`);
    expect(response?.status()).toBe(404);
    const selection = select(atlas, decode('all', '2013', '?flow=export&lang=ko', availableValues(atlas)));
    await expect(page.locator('h1')).toHaveText(headlineParts(atlas, selection).main);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    await expect(page.locator('.picture path.arc.export').first()).toBeVisible();
    await expect(page.locator('.picture path.arc.import')).toHaveCount(0);
    expect(page.url()).toBe(`${exported}/ko/all/2013/?flow=export`);
  });

  test('an embed whose static map does not load, on a static host, says so in its language, and the retry does not start its live map', async ({
    page,
    watch,
    exported
  }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    let cut = true;
    await page.route(isRedraw, (route) => (cut ? route.abort() : route.continue()));
    await page.goto(`${exported}/embed/ko/all/2023/?only=chn&flow=export`);
    await expect(page.getByText(mapStatusWords.ko.otherPicture)).toBeVisible();
    await expect(page.locator('.picture path.arc').first()).toBeVisible();
    cut = false;
    await page.getByRole('button', { name: pageWords.ko.retry }).click();
    await expect(page.locator('.picture[data-view*=" ko"] path.arc.export')).toBeVisible();
    await expect(page.locator('.picture path.arc.import')).toHaveCount(0);
    await expect(page.getByText(mapStatusWords.ko.otherPicture)).toHaveCount(0);
    await expect(page.locator('[data-map="picture"]')).toBeVisible();
  });

  test('a static map that does not load where there was none is not said to be another, on a static host', async ({ page, watch, exported }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    await page.route(/\/world[^/]*\.json$/, (route) => route.abort());
    await page.goto(`${exported}/embed/compare/?a=chn/2016&b=chn/2019`);
    const first = page.locator('[data-side="a"]');
    await expect(first.getByText(messages.otherPicture)).toBeVisible();
    // Another partner means another map.
    await first.getByRole('combobox').first().selectOption('rus');
    await expect(first.getByText(messages.lostPicture)).toHaveText(new RegExp(`^${messages.lostPicture} ${words.retry}$`));
  });

  test('a static map that takes too long is reported, and drawn once its coastlines have loaded, on a static host', async ({ page, exported }) => {
    await page.clock.install();
    const { answer, requested } = await holdBack(page, ({ pathname }) => /\/world[^/]*\.json$/.test(pathname));
    await page.goto(`${exported}/embed/chn/2023/?series=kotra`);
    await requested;
    await page.clock.fastForward(10_000);
    await expect(page.getByText(messages.otherPicture)).toBeVisible();
    await expect(page.locator('.picture path.arc').first()).toBeVisible();
    answer();
    await expect(page.locator('.picture[data-view*=" kotra "]')).toBeVisible();
    await expect(page.getByText(messages.otherPicture)).toHaveCount(0);
  });

  for (const [what, take] of [
    ['whose land does not arrive', null],
    [
      'in a browser without workers',
      () => {
        Object.assign(window, { Worker: undefined });
      }
    ]
  ] as const) {
    test(`a base map ${what} leaves the static map and says so`, sweep(take === null), async ({ page, watch }) => {
      watch.expect(/Failed to load resource|net::ERR_FAILED|Worker is not/);
      let cut = true;
      if (take) await page.addInitScript(take);
      else await page.route(/\/world[^/]*\.json$/, (route) => (cut ? route.abort() : route.continue()));
      await page.goto('/chn/2023/');
      await expect(page.getByText(messages.failed.base)).toBeVisible();
      await expect(page.locator('[data-map="failed"] svg').first()).toBeVisible();
      if (take) return;
      cut = false;
      await page.getByRole('button', { name: words.retry }).first().click();
      await mapReady(page);
    });
  }

  test('without JavaScript the static map, the heading and the figures are there', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto('/chn/2017/');
    await expect(page.locator('h1')).toContainText('2017');
    await expect(page.locator('[data-map] svg').first()).toBeVisible();
    await expect(page.locator('[data-map] [data-fact^="chn-2017"]').first()).toBeAttached();
    await expect(page.getByRole('table').locator('[data-fact^="chn-2017"]').first()).toBeVisible();
    await context.close();
  });
});
