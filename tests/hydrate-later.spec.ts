// Sections below the first view are complete as sent, and are hydrated later than the rest.
import { expect, type Page } from '@playwright/test';
import { layerNames } from '#lib/words/layer-names.ts';
import { tableWords } from '#lib/words/figure-table.ts';
import { yearsWords } from '#lib/words/years.ts';
import { still as test } from './site.ts';

const words = tableWords.en;

/** Opens a view whose live map never becomes ready, so that only use and nearness hydrate a section. */
async function openWithoutMap(page: Page): Promise<void> {
  await page.route('**/world*.json', () => undefined);
  await page.addInitScript(() => {
    const listened = new Set<string>();
    Object.assign(window, { listened });
    const add = EventTarget.prototype.addEventListener;
    // Svelte listens on the element that it hydrates a component in.
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      if (this instanceof Element && this.classList.contains('rendered')) listened.add(this.firstElementChild?.className.split(' ')[0] ?? '');
      add.apply(this, args);
    };
  });
  await page.goto('/all/2013/');
  await expect(page.locator('html')).toHaveAttribute('data-page-state', 'live');
}

const hydrated = (page: Page): Promise<string[]> => page.evaluate(() => [...(window as unknown as { listened: Set<string> }).listened]);

const FIRST = ['years', 'goods', 'key', 'filters'];

test.describe('sections of the first view', () => {
  test('wait for the map, but respond to the first use, in place', async ({ page }) => {
    await openWithoutMap(page);
    // A section below them is hydrated by its nearness, so theirs has been seen too.
    await page.locator('.shown').scrollIntoViewIfNeeded();
    await expect.poll(() => hydrated(page)).toContain('shown');
    expect((await hydrated(page)).filter((part) => FIRST.includes(part))).toEqual([]);
    const box = page.getByRole('checkbox', { name: layerNames.en.ports, exact: true });
    const shown = await box.elementHandle();
    await box.click();
    await expect(page).toHaveURL(/layers=/);
    expect(await shown?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await hydrated(page)).toContain('filters');
  });
});

test.describe('sections below the first view', () => {
  test('are hydrated when they come near the window', async ({ page }) => {
    await openWithoutMap(page);
    expect(await hydrated(page)).not.toContain('shown');
    await page.locator('.shown').scrollIntoViewIfNeeded();
    await expect.poll(() => hydrated(page)).toContain('shown');
  });

  test('respond to the first click, in place', async ({ page }) => {
    await openWithoutMap(page);
    expect(await hydrated(page)).not.toContain('figures');
    const table = await page.locator('.figures table').first().elementHandle();
    await page
      .getByRole('button', { name: words.partner })
      .first()
      .evaluate((button: HTMLElement) => button.click());
    await expect(page.getByRole('columnheader', { name: words.partner }).first()).toHaveAttribute('aria-sort', 'ascending');
    expect(await table?.evaluate((element) => element.isConnected)).toBe(true);
  });

  test('have each text once if the browser has translated them before', async ({ page, watch }) => {
    watch.expect(/hydration_mismatch/);
    await openWithoutMap(page);
    const limits = page.locator('.limits');
    const texts = (await limits.textContent()) ?? '';
    await limits.evaluate((list) => {
      for (const item of list.children) item.innerHTML = `<font>${item.textContent}</font>`;
    });
    await limits.scrollIntoViewIfNeeded();
    await expect.poll(() => hydrated(page)).toContain('shown');
    await expect(limits).toHaveText(texts);
  });

  test('show the year of a step that comes before', async ({ page }) => {
    await openWithoutMap(page);
    const slider = page.getByRole('slider', { name: yearsWords.en.year }).first();
    await slider.press('ArrowRight');
    await expect(slider).toBeFocused();
    await expect(page.locator('#table-title')).toContainText('2014');
    await expect(page.locator('#cited-title')).toContainText('2014');
  });
});
