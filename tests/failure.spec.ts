import { chromium, expect, type Page } from '@playwright/test';
import { pageWords } from '#lib/words/page.ts';
import { mapWords } from '#lib/words/map.ts';
import { findBrowser, LAUNCH_ARGS } from './browser.ts';
import { chunkHolding } from './chunks.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { decodePng, distance, rgb } from './pixels.ts';
import { drawnArcs, live, mapCorner, openMap, mapReady, test } from './site.ts';
import { sweep } from './sweep.ts';

const words = pageWords.en;

/** The map's engine. */
const isEngine = ({ pathname }: URL): boolean => pathname.endsWith(`/${chunkHolding('maplibregl-canvas-container')}`);
/** The code that draws a picture anew. */
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
      await expect(page.getByText(words.noWebGL)).toBeVisible();
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

  test('a map code that does not arrive leaves the picture, says what failed and tries again on request', async ({ page, watch }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    let cut = true;
    await page.route(isEngine, (route) => (cut ? route.abort() : route.continue()));
    await page.goto('/chn/2023/');
    await expect(page.getByText(words.stageFailed.code)).toBeVisible();
    await expect(page.locator('[data-map="failed"] svg').first()).toBeVisible();
    await page.getByRole('radio', { name: words.flows.export, exact: true }).click();
    await expect(page).toHaveURL(/flow=export/);
    cut = false;
    await page.getByRole('button', { name: words.retry }).click();
    await mapReady(page);
    await expect(page.getByText(words.stageFailed.code)).toHaveCount(0);
  });

  test('a picture that does not arrive leaves the one before it, says so and tries again on request', async ({ page, watch }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    let cut = true;
    await page.route(isEngine, (route) => route.abort());
    await page.route(isRedraw, (route) => (cut ? route.abort() : route.continue()));
    await page.goto('/chn/2023/');
    await expect(page.getByText(words.stageFailed.code)).toBeVisible();
    await page.getByRole('radio', { name: words.flows.export, exact: true }).click();
    await expect(page.getByText(words.otherPicture)).toBeVisible();
    await expect(page.locator('.picture path.arc.import')).toBeVisible();
    await expect(page.getByRole('img', { name: words.otherPicture })).toBeVisible();
    // Back at what the picture shows nothing is wrong any more.
    await page.getByRole('radio', { name: words.flows.both, exact: true }).click();
    await expect(page.getByText(words.otherPicture)).toHaveCount(0);
    await page.getByRole('radio', { name: words.flows.export, exact: true }).click();
    await expect(page.getByText(words.otherPicture)).toBeVisible();
    cut = false;
    await page.locator('.mismatch').getByRole('button', { name: words.retry }).click();
    await expect(page.locator('.picture path.arc.export')).toBeVisible();
    await expect(page.locator('.picture path.arc.import')).toHaveCount(0);
    await expect(page.getByText(words.otherPicture)).toHaveCount(0);
  });

  test('an embed whose picture does not arrive, on a host of files, says so in its language, and the retry does not wake its map', async ({ page, watch, exported }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    let cut = true;
    await page.route(isRedraw, (route) => (cut ? route.abort() : route.continue()));
    await page.goto(`${exported}/embed/ko/all/2022/?only=chn&flow=export`);
    await expect(page.getByText(pageWords.ko.otherPicture)).toBeVisible();
    await expect(page.locator('.picture path.arc').first()).toBeVisible();
    cut = false;
    await page.getByRole('button', { name: pageWords.ko.retry }).click();
    await expect(page.locator('.picture[data-view*=" ko"] path.arc.export')).toBeVisible();
    await expect(page.locator('.picture path.arc.import')).toHaveCount(0);
    await expect(page.getByText(pageWords.ko.otherPicture)).toHaveCount(0);
    await expect(page.locator('[data-map="picture"]')).toBeVisible();
  });

  test('a picture that does not arrive where none stood is not said to be another, on a host of files', async ({ page, watch, exported }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    await page.route(/\/world[^/]*\.json$/, (route) => route.abort());
    await page.goto(`${exported}/embed/compare/?a=chn/2016&b=chn/2019`);
    const first = page.locator('[data-side="a"]');
    await expect(first.getByText(words.otherPicture)).toBeVisible();
    // Another partner is another frame.
    await first.getByRole('combobox').first().selectOption('rus');
    await expect(first.getByText(words.lostPicture)).toHaveText(new RegExp(`^${words.lostPicture} ${words.retry}$`));
  });

  test('a picture that keeps its reader waiting is said, and comes when its coasts are there, on a host of files', async ({ page, exported }) => {
    await page.clock.install();
    const { answer, asked } = await holdBack(page, ({ pathname }) => /\/world[^/]*\.json$/.test(pathname));
    await page.goto(`${exported}/embed/chn/2022/?series=kotra`);
    await asked;
    await page.clock.fastForward(10_000);
    await expect(page.getByText(words.otherPicture)).toBeVisible();
    await expect(page.locator('.picture path.arc').first()).toBeVisible();
    answer();
    await expect(page.locator('.picture[data-view*=" kotra "]')).toBeVisible();
    await expect(page.getByText(words.otherPicture)).toHaveCount(0);
  });

  for (const [what, take] of [['whose land does not arrive', null], ['in a browser without workers', () => { Object.assign(window, { Worker: undefined }); }]] as const) {
    test(`a base map ${what} leaves the picture and says so`, sweep(take === null), async ({ page, watch }) => {
      watch.expect(/Failed to load resource|net::ERR_FAILED|Worker is not/);
      let cut = true;
      if (take) await page.addInitScript(take);
      else await page.route(/\/world[^/]*\.json$/, (route) => (cut ? route.abort() : route.continue()));
      await page.goto('/chn/2023/');
      await expect(page.getByText(words.stageFailed.base)).toBeVisible();
      await expect(page.locator('[data-map="failed"] svg').first()).toBeVisible();
      if (take) return;
      cut = false;
      await page.getByRole('button', { name: words.retry }).first().click();
      await mapReady(page);
    });
  }

  test('base map geometry that does not arrive is said on the map and fetched again on request', async ({ page, watch }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    let cut = true;
    await page.route(/near[^/]*\.json$/, (route) => (cut ? route.abort() : route.continue()));
    await page.goto('/all/2023/?at=124.3938,40.1151,13');
    await expect(page.getByText(mapWords.en.incomplete)).toBeVisible();
    await expect(page.locator('[data-map="live"]')).toBeVisible();
    cut = false;
    const again = page.waitForResponse(/near[^/]*\.json$/);
    // The picture lacks it too, and says so until the map has faded in over it.
    await page.locator('.live-slot').getByRole('button', { name: mapWords.en.retry }).click();
    expect((await again).ok()).toBe(true);
    await expect(page.getByText(mapWords.en.incomplete)).toHaveCount(0);
  });

  test('base map geometry that keeps its reader waiting is said, and the map is there without it', async ({ page }) => {
    await page.clock.install();
    const { answer, asked } = await holdBack(page, ({ pathname }) => /near[^/]*\.json$/.test(pathname));
    await page.goto('/all/2023/?at=124.3938,40.1151,13');
    await asked;
    await page.clock.fastForward(15_000);
    await expect(page.locator('[data-map="live"]')).toBeVisible();
    await expect(page.getByText(mapWords.en.incomplete)).toBeVisible();
    answer();
    await expect(page.getByText(mapWords.en.incomplete)).toHaveCount(0);
  });

  for (const [what, file] of [['code', isEngine], ['base', ({ pathname }: URL) => /\/world[^/]*\.json$/.test(pathname)]] as const) {
    test(`a request for the map's ${what} that hangs is said by its name, and the map comes when it is answered`, sweep(what === 'code'), async ({ page }) => {
      await page.clock.install();
      const { answer, asked } = await holdBack(page, file);
      await page.goto('/chn/2023/');
      await asked;
      await page.clock.fastForward(20_000);
      await expect(page.getByText(words.stageSlow[what])).toBeVisible();
      await expect(page.locator('[data-map="waiting"] svg').first()).toBeVisible();
      await expect(page.getByRole('button', { name: words.retry })).toBeVisible();
      answer();
      await mapReady(page);
      await expect(page.getByText(words.stageSlow[what])).toHaveCount(0);
    });
  }

  test('a graphics system that takes away every surface is named as what failed', async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      const count = Object.assign(window, { __lost: 0 });
      const real = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...rest: unknown[]) => unknown;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...rest: unknown[]) {
        const given = real.apply(this, rest);
        if (rest[0] === 'webgl2' && this.matches('.maplibregl-canvas')) {
          const extension = (given as WebGL2RenderingContext).getExtension('WEBGL_lose_context');
          setTimeout(() => extension?.loseContext());
          // Later than all who listen for the loss have heard of it.
          this.addEventListener('webglcontextlost', () => setTimeout(() => { count.__lost += 1; }));
        }
        return given;
      } as typeof HTMLCanvasElement.prototype.getContext;
    });
    await page.goto('/chn/2023/');
    for (const times of [1, 2]) {
      await page.waitForFunction((wanted) => (window as unknown as { __lost: number }).__lost === wanted, times);
      await page.clock.fastForward(5000);
    }
    await expect(page.getByText(words.stageFailed.graphics)).toBeVisible();
    await expect(page.locator('[data-map="failed"] svg').first()).toBeVisible();
  });

  live('a lost graphics context shows the picture, and the arcs are there again when it returns', async ({ page }) => {
    await openMap(page, '/chn/2023/');
    const before = await drawnArcs(page);
    // The extension must be held: a lost context hands out none.
    const lost = await page.evaluateHandle(() =>
      [...document.querySelectorAll<HTMLCanvasElement>('[data-map] canvas')].flatMap((canvas) => {
        const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        extension?.loseContext();
        return extension ?? [];
      })
    );
    expect(await lost.evaluate((extensions) => extensions.length)).toBeGreaterThan(0);
    await expect(page.locator('[data-map]')).not.toHaveAttribute('data-map', 'live');
    await expect(page.locator('[data-map] svg').first()).toBeVisible();
    await lost.evaluate((extensions) => extensions.forEach((extension) => extension.restoreContext()));
    await mapReady(page);
    expect(await drawnArcs(page)).toEqual(before);
  });

  for (const [whose, canvas] of [['base map', '.maplibregl-canvas'], ['arcs', '#deckgl-overlay']] as const) {
    test(`a graphics context of the ${whose} that is lost while the map opens, and never returns, is replaced`, sweep(whose === 'arcs'), async ({ page, context }) => {
      await page.clock.install();
      await page.addInitScript((selector) => {
        const real = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...rest: unknown[]) => unknown;
        let lost = false;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...rest: unknown[]) {
          const given = real.apply(this, rest);
          if (rest[0] === 'webgl2' && this.matches(selector) && !lost) {
            lost = true;
            const extension = (given as WebGL2RenderingContext).getExtension('WEBGL_lose_context');
            setTimeout(() => extension?.loseContext());
            this.addEventListener('webglcontextlost', () => setTimeout(() => Object.assign(window, { __lost: true })));
          }
          return given;
        } as typeof HTMLCanvasElement.prototype.getContext;
      }, canvas);
      await page.goto('/chn/2014/');
      await page.waitForFunction(() => '__lost' in window);
      await page.clock.fastForward(5000);
      await mapReady(page);
      const corner = await mapCorner(page);
      const picture = await decodePng(context, await page.screenshot({ clip: corner }));
      const arcs = await drawnArcs(page);
      expect(arcs).toHaveLength(2);
      for (const arc of arcs) {
        const middle = arc.points[8] ?? { x: 0, y: 0 };
        expect(distance(picture.at(middle.x, middle.y), rgb(palettes.light[arc.id.includes('export') ? 'export' : 'import']))).toBeLessThan(90);
      }
      expect(distance(picture.at(20, 20), rgb(palettes.light.land))).toBeLessThan(12);
    });
  }

  test('without JavaScript the picture, the heading and the figures are there', async ({ browser, baseURL }) => {
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

/** Lets no request for a file be answered until `answer` is called; `asked` resolves when there is one. */
async function holdBack(page: Page, file: (url: URL) => boolean): Promise<{ readonly answer: () => void; readonly asked: Promise<void> }> {
  let answer = (): void => undefined;
  const held = new Promise<void>((done) => { answer = done; });
  let ask = (): void => undefined;
  const asked = new Promise<void>((done) => { ask = done; });
  await page.route(file, async (route) => {
    ask();
    await held;
    await route.continue();
  });
  return { answer: () => answer(), asked };
}
