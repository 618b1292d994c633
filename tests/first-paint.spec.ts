import { expect } from '@playwright/test';
import { test } from './site.ts';
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
