import { expect } from '@playwright/test';
import { soundWords } from '#lib/words/sound.ts';
import { openStill, still } from './site.ts';

const words = soundWords.en;

still.describe('the years as sound', () => {
  still('start only when asked for, load what plays them only then, and stop', async ({ page }) => {
    await page.addInitScript(() => {
      const Real = window.AudioContext;
      const contexts: AudioContext[] = [];
      Object.assign(window, { __contexts: contexts });
      window.AudioContext = class extends Real {
        constructor() {
          super();
          contexts.push(this);
        }
      };
    });
    const states = (): Promise<string[]> => page.evaluate(() => (window as unknown as { __contexts: AudioContext[] }).__contexts.map(({ state }) => state));
    const scripts: string[] = [];
    await openStill(page, '/chn/2023/');
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.getByText(words.title, { exact: true }).click();
    await expect(page.getByText(/One tone a year, \d+ seconds in all/)).toBeVisible();
    expect(await states()).toEqual([]);
    expect(scripts).toEqual([]);

    const button = page.getByRole('button', { name: words.play, exact: true });
    await button.click();
    await expect(page.locator('[data-sounding="1985"]')).toHaveText('1985');
    expect(scripts.length).toBeGreaterThan(0);
    expect(await states()).toEqual(['running']);
    // The chart and the map stay where they are.
    await expect(page).toHaveURL(/\/chn\/2023\//);

    await page.getByRole('button', { name: words.stop, exact: true }).click();
    await expect(button).toBeVisible();
    await expect.poll(states).toEqual(['closed']);
    await expect(page.locator('.sound .year')).toHaveText('');
  });

  still('say which years are silent, and end by themselves', async ({ page }) => {
    await openStill(page, '/rus/2023/');
    await page.getByText(words.title, { exact: true }).click();
    await expect(page.getByText(/Silent, because there is no figure: .*2025/)).toBeVisible();
    await page.getByRole('button', { name: words.play, exact: true }).click();
    await expect(page.getByRole('button', { name: words.play, exact: true })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole('button', { name: words.stop, exact: true })).toHaveCount(0);
  });

  still('stop when other figures are chosen', async ({ page }) => {
    await openStill(page, '/chn/2023/');
    await page.getByText(words.title, { exact: true }).click();
    await page.getByRole('button', { name: words.play, exact: true }).click();
    await expect(page.getByRole('button', { name: words.stop, exact: true })).toBeVisible();
    await page.getByRole('radio', { name: 'Exports', exact: true }).first().click();
    await expect(page).toHaveURL(/flow=export/);
    await expect(page.getByRole('button', { name: words.play, exact: true })).toBeVisible();
  });
});
