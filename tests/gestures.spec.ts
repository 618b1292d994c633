// Gestures on the static map of an embed that start its live map, and those that scroll the article.
import { expect, type CDPSession, type FrameLocator, type Page } from '@playwright/test';
import { fits, frame, script, test } from './article.ts';

test.use({ hasTouch: true });

/** An article with an embed and a lot of text, and the centre of its map. */
async function opened(open: (body: string) => Promise<Page>, site: string): Promise<{ page: Page; embed: FrameLocator; at: { x: number; y: number } }> {
  const page = await open(`${script(site)}${frame(site, 'chn/2023/')}<p>${'More text. <br>'.repeat(120)}</p>`);
  await fits(page);
  const embed = page.frameLocator('iframe');
  const box = await embed.locator('.box').boundingBox();
  if (!box) throw new Error('the picture has no box');
  return { page, embed, at: { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 3) } };
}

/** Fingers on the screen, moving together step by step. */
async function touch(
  cdp: CDPSession,
  fingers: readonly { readonly x: number; readonly y: number }[],
  by: { readonly x: number; readonly y: number }
): Promise<void> {
  const moved = (step: number): { x: number; y: number; id: number }[] =>
    fingers.map(({ x, y }, id) => ({ x: x + (by.x * step) / 10, y: y + (by.y * step) / 10, id }));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: moved(0) });
  for (let step = 1; step <= 10; step++) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: moved(step) });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test.describe('a first gesture on the static map', () => {
  test('with Ctrl and the wheel starts the live map; the wheel alone does not', async ({ open, site }) => {
    const { page, embed, at } = await opened(open, site);
    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(embed.locator('html')).toHaveAttribute('data-page-state', 'picture');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -60);
    await page.keyboard.up('Control');
    await expect(embed.locator('[data-map="live"]')).toBeVisible();
  });

  test('that drags starts the live map', async ({ open, site }) => {
    const { page, embed, at } = await opened(open, site);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 40, at.y + 10, { steps: 5 });
    await expect(embed.locator('html')).toHaveAttribute('data-page-state', /live$/);
    await page.mouse.up();
    await expect(embed.locator('[data-map="live"]')).toBeVisible();
  });

  test('with two fingers or one moving sideways starts the live map; one moving up scrolls the article', async ({ open, site }) => {
    const { page, embed, at } = await opened(open, site);
    const cdp = await page.context().newCDPSession(page);
    await touch(cdp, [at], { x: 0, y: -120 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect(embed.locator('html')).toHaveAttribute('data-page-state', 'picture');
    await page.evaluate(() => scrollTo(0, 0));
    await touch(cdp, [at], { x: 60, y: 0 });
    await expect(embed.locator('html')).toHaveAttribute('data-page-state', /live$/);

    await page.reload();
    await fits(page);
    await expect(embed.locator('html')).toHaveAttribute('data-page-state', 'picture');
    await touch(cdp, [at, { x: at.x + 60, y: at.y }], { x: 4, y: 0 });
    await expect(embed.locator('html')).toHaveAttribute('data-page-state', /live$/);
    await expect(embed.locator('[data-map="live"]')).toBeVisible();
  });
});

test('one finger on a phone’s map scrolls the page, with the static and the live map', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/chn/2023/');
  const cdp = await page.context().newCDPSession(page);
  const map = page.locator('[data-map]').first();
  for (const state of [/^(picture|waiting|live)$/, /^live$/]) {
    await expect(map).toHaveAttribute('data-map', state);
    await page.evaluate(() => scrollTo(0, 0));
    const box = (await map.boundingBox())!;
    const at = { x: Math.round(box.x + box.width / 2), y: Math.round(Math.min(box.y + box.height / 2, 700)) };
    await touch(cdp, [at], { x: 0, y: -150 });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expect(page).toHaveURL(/\/chn\/2023\/$/);
  }
});
