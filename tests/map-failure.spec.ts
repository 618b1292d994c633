// What a reader sees when the live map loses its base map or its WebGL context, or waits for one.
import { expect } from '@playwright/test';
import { mapStatusWords } from '#lib/words/map-status.ts';
import { pageWords } from '#lib/words/page.ts';
import { mapWords } from '#lib/words/map.ts';
import { chunkHolding } from './chunks.ts';
import { holdBack } from './hold-back.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { decodePng, distance, rgb } from './pixels.ts';
import { drawnArcs, live, mapCorner, openMap, mapReady, test, type DrawnArc } from './site.ts';
import { sweep } from './sweep.ts';

const words = pageWords.en;
const messages = mapStatusWords.en;

/** The code of the live map. */
const isEngine = ({ pathname }: URL): boolean => pathname.endsWith(`/${chunkHolding('maplibregl-canvas-container')}`);

test.describe('when the live map loses what it draws with', () => {
  test('base map geometry that does not load is reported on the map and loaded again on request', async ({ page, watch }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    let cut = true;
    await page.route(/near[^/]*\.json$/, (route) => (cut ? route.abort() : route.continue()));
    await page.goto('/all/2023/?at=124.3938,40.1151,13');
    await expect(page.getByText(mapWords.en.incomplete)).toBeVisible();
    await expect(page.locator('[data-map="live"]')).toBeVisible();
    cut = false;
    const again = page.waitForResponse(/near[^/]*\.json$/);
    // The static map lacks it, too, and says so until the live map has faded in above it.
    await page.locator('.live-slot').getByRole('button', { name: mapWords.en.retry }).click();
    expect((await again).ok()).toBe(true);
    await expect(page.getByText(mapWords.en.incomplete)).toHaveCount(0);
  });

  test('base map geometry that takes too long is reported, and the map is shown without it', async ({ page }) => {
    await page.clock.install();
    const { answer, requested } = await holdBack(page, ({ pathname }) => /near[^/]*\.json$/.test(pathname));
    await page.goto('/all/2023/?at=124.3938,40.1151,13');
    await requested;
    // The static map may be the first to request it; the live map begins to wait when it is made.
    await expect(page.locator('.maplibregl-canvas')).toBeAttached();
    await page.clock.fastForward(15_000);
    await expect(page.locator('[data-map="live"]')).toBeVisible();
    await expect(page.getByText(mapWords.en.incomplete)).toBeVisible();
    answer();
    await expect(page.getByText(mapWords.en.incomplete)).toHaveCount(0);
  });

  for (const [what, file] of [
    ['code', isEngine],
    ['base', ({ pathname }: URL) => /\/world[^/]*\.json$/.test(pathname)]
  ] as const) {
    test(
      `a request for the map's ${what} that never finishes is reported by name, and the map is shown when it does`,
      sweep(what === 'code'),
      async ({ page }) => {
        await page.clock.install();
        const { answer, requested } = await holdBack(page, file);
        await page.goto('/chn/2023/');
        await requested;
        await expect(page.locator('[data-map="waiting"] svg').first()).toBeVisible();
        await page.clock.fastForward(20_000);
        await expect(page.getByText(messages.slow[what])).toBeVisible();
        await expect(page.locator('[data-map="waiting"] svg').first()).toBeVisible();
        await expect(page.getByRole('button', { name: words.retry })).toBeVisible();
        answer();
        await mapReady(page);
        await expect(page.getByText(messages.slow[what])).toHaveCount(0);
      }
    );
  }

  test('a browser that takes away every context is named as the cause', async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(() => {
      const count = Object.assign(window, { __lost: 0 });
      const real = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...rest: unknown[]) => unknown;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...rest: unknown[]) {
        const given = real.apply(this, rest);
        if (rest[0] === 'webgl2' && this.matches('.maplibregl-canvas')) {
          const extension = (given as WebGL2RenderingContext).getExtension('WEBGL_lose_context');
          setTimeout(() => extension?.loseContext());
          // After all listeners have been notified of the loss.
          this.addEventListener('webglcontextlost', () =>
            setTimeout(() => {
              count.__lost += 1;
            })
          );
        }
        return given;
      } as typeof HTMLCanvasElement.prototype.getContext;
    });
    await page.goto('/chn/2023/');
    for (const times of [1, 2]) {
      await page.waitForFunction((wanted) => (window as unknown as { __lost: number }).__lost === wanted, times);
      await page.clock.fastForward(5000);
    }
    await expect(page.getByText(messages.failed.graphics)).toBeVisible();
    await expect(page.locator('[data-map="failed"] svg').first()).toBeVisible();
  });

  live('the static map is shown after a lost WebGL context, and the arcs again when it returns', async ({ page }) => {
    await openMap(page, '/chn/2023/');
    // In the order of their ids: arcs are drawn in the order in which this page has first shown them, which a new map does not know.
    const arcs = async (): Promise<DrawnArc[]> => (await drawnArcs(page)).sort((a, b) => a.id.localeCompare(b.id));
    const before = await arcs();
    // The extension must be kept: a lost context returns none.
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
    expect(await arcs()).toEqual(before);
  });

  for (const [part, canvas] of [
    ['base map', '.maplibregl-canvas'],
    ['arcs', '#deckgl-overlay']
  ] as const) {
    test(`a WebGL context of the ${part} lost while the map opens, and never restored, is replaced`, sweep(part === 'arcs'), async ({ page, context }) => {
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
});
