// A page before its application runs: theme, completeness, and the click that starts it.
import { expect } from '@playwright/test';
import { mapStatusWords } from '#lib/words/map-status.ts';
import { pageWords } from '#lib/words/page.ts';
import { chunkHolding } from './chunks.ts';
import { holdBack } from './hold-back.ts';
import { mapReady, test } from './site.ts';
import { sweep } from './sweep.ts';

for (const [system, theme] of [
  ['light', 'dark'],
  ['dark', 'light']
] as const) {
  test(`the theme of an address applies at first paint: ${theme} on a ${system} device`, sweep(theme === 'dark'), async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    // Like a connection so slow that only the page and its styles have arrived.
    await page.route(/\.js$/, () => undefined);
    for (const [path, scheme] of [
      ['chn/2023/', system],
      [`chn/2023/?theme=${theme}`, theme],
      [`embed/chn/2023/?theme=${theme}`, theme],
      [`embed/story/alternative-relations/?theme=${theme}`, theme]
    ]) {
      await page.goto(`/${path}`, { waitUntil: 'commit' });
      await page.locator('h1').first().waitFor({ state: 'visible' });
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(paper, path).toBe(scheme === 'dark' ? 'rgb(20, 24, 28)' : 'rgb(253, 253, 251)');
    }
  });
}

for (const path of ['/', '/all/2013/']) {
  test(`the page is complete before any code of its application is requested: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.locator('html[data-page-state]:not([data-page-state="picture"])').waitFor();
    const before = await page.evaluate(() => {
      const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const complete = document?.loadEventStart ?? 0;
      const files = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ startTime }) => startTime < complete);
      const bytes = (entries: PerformanceResourceTiming[]): number => entries.reduce((sum, entry) => sum + entry.encodedBodySize, 0);
      return { scripts: bytes(files.filter(({ name }) => name.endsWith('.js'))), all: bytes(files) + (document?.encodedBodySize ?? 0) };
    });
    expect(before.scripts).toBeGreaterThan(0);
    expect(before.scripts).toBeLessThan(5_000);
    // The aim of the bench.
    expect(before.all).toBeLessThan(150_000);
  });
}

test('a click on a button before the application runs starts it, and is repeated', async ({ page }) => {
  const app = await holdBack(page, ({ pathname }) => /\/entry\/app\./.test(pathname));
  // The application waits for the click alone: without the event that says the page is complete, and without timers of seconds, however slow
  // the machine is. A font that never arrives would not do: a page that is complete before it is drawn has not requested its fonts yet.
  await page.addInitScript(() => {
    const { setTimeout } = window;
    addEventListener('load', (event) => event.stopImmediatePropagation());
    Object.assign(window, {
      setTimeout: (handler: TimerHandler, ms = 0, ...rest: unknown[]) => (ms < 1000 ? setTimeout(handler, ms, ...rest) : 0)
    });
  });
  await page.goto('/all/2013/', { waitUntil: 'commit' });
  await page.locator('html[data-page-state="picture"]').waitFor();
  const exports = page.getByRole('radio', { name: pageWords.en.flows.export, exact: true }).first();
  await exports.click();
  await app.requested;
  await expect(page).toHaveURL(/\/all\/2013\/$/);
  app.answer();
  await expect(page).toHaveURL(/flow=export/);
  await expect(exports).toBeChecked();
});

test('the live map’s code is requested while the page still waits for its figures', async ({ page }) => {
  const figures = await holdBack(page, ({ pathname }) => /\/2013\.[\w-]+\.json$/.test(pathname));
  const engine = page.waitForRequest((request) => request.url().includes(chunkHolding('maplibregl-canvas-container')));
  await page.goto('/all/2013/');
  await figures.requested;
  await engine;
  await expect(page.locator('html')).toHaveAttribute('data-page-state', 'loading-live');
  figures.answer();
  await mapReady(page);
});

test('a reader who saves data gets the live map on request', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const engine: string[] = [];
  page.on('request', (request) => void (request.url().includes(chunkHolding('maplibregl-canvas-container')) && engine.push(request.url())));
  await page.goto('/chn/2023/');
  await page.locator('html[data-page-state="resting"]').waitFor();
  expect(engine).toEqual([]);
  await page.getByRole('button', { name: mapStatusWords.en.wake }).click();
  await page.locator('[data-map="live"]').waitFor();
  await expect(page.getByRole('button', { name: mapStatusWords.en.wake })).toBeHidden();
});

for (const [address, link] of [
  ['/sources/', 'main nav a[href$="/sources/y/"]'],
  ['/data/', 'header nav a[href$="/sources/"]'],
  ['/ko/changes/', 'header nav a[href$="/data/"]']
] as const) {
  test(`a page of text loads its application when a control is used, and its links need none: ${address}`, sweep(address === '/sources/'), async ({ page }) => {
    await page.clock.install();
    const code: string[] = [];
    page.on('request', (request) => void (/\/_app\/.*\.(?:js|json)$/.test(request.url()) && code.push(request.url())));
    await page.goto(address);
    await page.clock.runFor(10_000);
    await page.locator(link).click();
    await expect(page).not.toHaveURL(new RegExp(`${address}$`));
    await page.goBack();
    await page.clock.runFor(10_000);
    expect(code).toEqual([]);
    await page.getByLabel(/^(?:Language|언어)/).click();
    await page.getByRole('option', { name: 'Русский' }).click();
    await expect(page).toHaveURL(/\/ru\//);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  });
}
