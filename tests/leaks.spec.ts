// What a page keeps in memory after many openings of the live map, many steps of the year, and many embeds. In `npm test` a shorter round
// trip is in embed-host.spec.ts.
import { expect } from '@playwright/test';
import { yearsWords } from '#lib/words/years.ts';
import { frame, kept, script, test, wakeAndRest, type Kept } from './article.ts';
import { mapReady, openMap } from './site.ts';

/** Expects no more than before, but for what one map has: some 160 nodes, 8 listeners and 5 MB. */
function expectNoMore(after: Kept, before: Kept): void {
  const both = JSON.stringify({ before, after });
  expect(after.listeners, both).toBeLessThan(before.listeners + 8);
  expect(after.nodes, both).toBeLessThan(before.nodes + 160);
  expect(after.heap, both).toBeLessThan(before.heap + 5);
}

test.describe('nothing is kept', { tag: '@full' }, () => {
  test('of a hundred openings of the live map', async ({ open, site }) => {
    test.setTimeout(30 * 60_000);
    const page = await open(frame(site, 'chn/2023/', 'loading="eager"'));
    const inspector = await page.context().newCDPSession(page);
    let before: Kept | undefined;
    for (let round = 1; round <= 100; round++) {
      await wakeAndRest(page);
      // The first rounds fill caches for the next maps.
      if (round === 5) before = await kept(page, inspector);
    }
    expectNoMore(await kept(page, inspector), before!);
  });

  test('of three hundred steps of the year', async ({ page, baseURL }) => {
    test.setTimeout(30 * 60_000);
    await openMap(page, `${baseURL}/all/2010/`);
    await mapReady(page);
    const inspector = await page.context().newCDPSession(page);
    const slider = page.getByRole('slider', { name: yearsWords.en.year, exact: true });
    let before: Kept | undefined;
    for (let step = 1; step <= 300; step++) {
      const there = step % 20 < 10;
      await slider.press(there ? 'ArrowRight' : 'ArrowLeft');
      // Back at the same view: the first rounds bring the data of ten years and all their arcs.
      if (step === 60) {
        await mapReady(page);
        before = await kept(page, inspector);
      }
    }
    await mapReady(page);
    expectNoMore(await kept(page, inspector), before!);
  });

  test('of twenty embeds woken in turn', async ({ open, site }) => {
    test.setTimeout(30 * 60_000);
    const page = await open(script(site) + Array.from({ length: 20 }, () => frame(site, 'chn/2023/', 'loading="eager"')).join(''));
    const inspector = await page.context().newCDPSession(page);
    const at = (i: number) => page.frameLocator('iframe').nth(i);
    const wakeAll = async (): Promise<Kept> => {
      for (let i = 0; i < 20; i++) {
        await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
        await at(i).locator('.wake').dispatchEvent('click');
        await expect(at(i).locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
      }
      // One live map at a time: the last.
      for (let i = 0; i < 19; i++) await expect(at(i).locator('[data-live-map]')).toHaveCount(0);
      return kept(page, inspector);
    };
    const before = await wakeAll();
    expectNoMore(await wakeAll(), before);
  });
});
