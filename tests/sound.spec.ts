// The years as sound.
import { expect, type Page } from '@playwright/test';
import { soundWords } from '#lib/words/sound.ts';
import { openStill, still } from './site.ts';

const words = soundWords.en;

interface Heard {
  __contexts: AudioContext[];
  /** Seconds that the clock of every sound shows. */
  __clock: number;
  /** How often the page has looked at a clock. */
  __looks: number;
}

/** Lets the test say what time it is in the sound: a tone lasts a third of a second, which a slow machine would miss. */
const holdClock = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const Real = window.AudioContext;
    const heard = Object.assign(window, { __contexts: [], __clock: 0, __looks: 0 } satisfies Heard) as unknown as Heard;
    window.AudioContext = class extends Real {
      constructor() {
        super();
        heard.__contexts.push(this);
      }
      override get currentTime(): number {
        heard.__looks++;
        return heard.__clock;
      }
    };
  });

/** Sets the clock of the sound once it has begun: its first look says when the first year starts. */
async function setClock(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction(() => (window as unknown as Heard).__looks > 1);
  await page.evaluate((s) => void ((window as unknown as Heard).__clock = s), seconds);
}

const states = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as Heard).__contexts.map(({ state }) => state));

still.describe('the years as sound', () => {
  still.beforeEach(({ page }) => holdClock(page));

  still('start only when asked for, load what plays them only then, and stop', async ({ page }) => {
    const scripts: string[] = [];
    await openStill(page, '/chn/2023/');
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.getByText(words.title, { exact: true }).click();
    await expect(page.getByText(/One tone a year, \d+ seconds in all/)).toBeVisible();
    expect(await states(page)).toEqual([]);
    expect(scripts).toEqual([]);

    const button = page.getByRole('button', { name: words.play, exact: true });
    await button.click();
    await expect.poll(() => states(page)).toEqual(['running']);
    expect(scripts.length).toBeGreaterThan(0);
    await setClock(page, 0.2);
    await expect(page.locator('.sound .year')).toHaveText('1984');
    await setClock(page, 0.6);
    await expect(page.locator('.sound .year')).toHaveText('1985');
    // The chart and the map stay where they are.
    await expect(page).toHaveURL(/\/chn\/2023\//);

    await page.getByRole('button', { name: words.stop, exact: true }).click();
    await expect(button).toBeVisible();
    await expect.poll(() => states(page)).toEqual(['closed']);
    await expect(page.locator('.sound .year')).toHaveText('');
  });

  still('say which years are silent, and end by themselves', async ({ page }) => {
    await openStill(page, '/rus/2023/');
    await page.getByText(words.title, { exact: true }).click();
    await expect(page.getByText(/Silent, because there is no figure: .*2025/)).toBeVisible();
    await page.getByRole('button', { name: words.play, exact: true }).click();
    await expect.poll(() => states(page)).toEqual(['running']);
    await setClock(page, 3600);
    await expect(page.getByRole('button', { name: words.play, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: words.stop, exact: true })).toHaveCount(0);
    await expect.poll(() => states(page)).toEqual(['closed']);
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
