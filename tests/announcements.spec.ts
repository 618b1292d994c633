// What a screen reader speaks as the view, the map and the open record change.
import { expect, type Page } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { embedWords } from '#lib/words/embed.ts';
import { mapWords } from '#lib/words/map.ts';
import { pageWords } from '#lib/words/page.ts';
import { yearsWords } from '#lib/words/years.ts';
import { atlas, itemList, keepStill, openMap, openStill, mapReady, runs, still, test, withMap } from './site.ts';

/** Records from now on what live regions speak: their text whenever it changes, unless they are off. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(window, { __spoken: spoken });
    const region = (node: Node): Element | null => {
      const at = node instanceof Element ? node : node.parentElement;
      const found = at?.closest('[aria-live], [role=status], [role=alert]') ?? null;
      return found?.getAttribute('aria-live') === 'off' ? null : found;
    };
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => region(target)).filter((found) => found !== null));
      for (const found of regions) {
        const text = (found.textContent ?? '').trim();
        if (text !== '') spoken.push(text);
      }
    }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { __spoken: string[] }).__spoken);
}

const year = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.describe('what a screen reader speaks', () => {
  still('a step of the year is spoken once, as the headline', async ({ page }) => {
    await openStill(page, '/chn/2023/');
    const spoken = await listen(page);
    await year(page, yearsWords.en.previous).click();
    await expect(page).toHaveURL(/\/chn\/2022\//);
    const headline = (await page.locator('h1').innerText()).trim();
    await expect.poll(spoken).toEqual([headline]);
    await year(page, yearsWords.en.previous).click();
    await expect(page).toHaveURL(/\/chn\/2021\//);
    await expect.poll(async () => (await spoken()).length).toBe(2);
    expect((await spoken())[1]).toContain('2021');
  });

  still('a step to the last year leaves the focus on its button, which is disabled then', async ({ page }) => {
    const { years } = availableValues(atlas);
    await openStill(page, `/all/${years.at(-2)}/`);
    const next = year(page, yearsWords.en.next);
    await next.press('Enter');
    await expect(page).toHaveURL(`/all/${years.at(-1)}/`);
    await expect(next).toBeDisabled();
    await expect(next).toBeFocused();
  });

  test('a step to the last year of an embed leaves the focus on its link, which is disabled then', async ({ page }) => {
    const { years } = availableValues(atlas);
    await keepStill(page);
    // The application runs without a live map.
    await page.goto(`/embed/all/${years.at(-2)}/?ui=full`);
    await runs(page);
    const next = page.getByRole('link', { name: embedWords.en.later });
    await next.press('Enter');
    await expect(page).toHaveURL(`/embed/all/${years.at(-1)}/?ui=full`);
    await expect(next).not.toHaveAttribute('href');
    await expect(next).toBeFocused();
  });

  still('the slider speaks its year itself, and nothing else does', async ({ page }) => {
    await openStill(page, '/chn/2023/');
    const slider = page.getByRole('slider', { name: yearsWords.en.year }).first();
    await slider.focus();
    const spoken = await listen(page);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/\/chn\/2022\//);
    await expect(slider).toHaveAttribute('aria-valuetext', /2022: exports .*, imports /);
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/\/chn\/2017\//);
    await expect(slider).toHaveAttribute('aria-valuetext', /2017: /);
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(/\/chn\/2022\//);
    expect(await spoken()).toEqual([]);
  });

  still('another direction is named with what it shows, once', async ({ page }) => {
    await openStill(page, '/chn/2023/');
    const spoken = await listen(page);
    await page.getByRole('radio', { name: pageWords.en.flows.export, exact: true }).first().click();
    await expect(page).toHaveURL(/flow=export/);
    await expect.poll(async () => (await spoken()).length).toBe(1);
    expect((await spoken())[0]).toMatch(/^Direction: Exports\. In 2023 North Korea sold goods worth .* to China\.$/);
  });

  still('playing the years speaks the last of them only', async ({ page }) => {
    await openStill(page, '/chn/2024/');
    const spoken = await listen(page);
    await year(page, yearsWords.en.play).click();
    await expect(page).toHaveURL(/\/chn\/2025\//);
    await expect.poll(async () => (await spoken()).length, { timeout: 10_000 }).toBe(1);
    expect((await spoken())[0]).toContain('2025');
  });

  test('a moved map says where it is, and its list says where each feature is', async ({ page }) => {
    await openMap(page, '/chn/2023/?at=124.39,40.11,11');
    const spoken = await listen(page);
    await year(page, mapWords.en.zoomIn).click();
    await mapReady(page);
    await expect.poll(async () => (await spoken()).length).toBe(1);
    expect((await spoken())[0]).toMatch(
      /^The map shows \d+ km from left to right; its middle is (at|\d+(\.\d+)? (km|m) [a-z-]+ of) .+\. \d+ features? in view\.$/
    );
    const list = itemList(page);
    const options = list.getByRole('option');
    // Without the focus the list formats one item of many, and says how many there are.
    await expect(options).toHaveCount(1);
    const count = Number(await options.getAttribute('aria-setsize'));
    expect(count).toBeGreaterThan(1);
    await list.focus();
    await expect(options).toHaveCount(count);
    for (const text of await options.allInnerTexts())
      expect(text).toMatch(/(in the middle of the map|\d (km|m) (north|south|east|west)[a-z-]* of the middle of the map)$/);
    await page.keyboard.press('ArrowDown');
    await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  });

  test('arrow keys on the map move it, and each move is spoken once', async ({ page }) => {
    await openMap(page, '/chn/2023/?at=124.39,40.11,11');
    const before = await withMap(page, (handle) => handle.map.getCenter().lng, null);
    await page.locator('.maplibregl-canvas').focus();
    const spoken = await listen(page);
    await page.keyboard.press('ArrowRight');
    await expect(page).not.toHaveURL(/at=124\.39,/);
    await mapReady(page);
    expect(await withMap(page, (handle) => handle.map.getCenter().lng, null)).toBeGreaterThan(before);
    await expect.poll(async () => (await spoken()).length).toBe(1);
  });
});
