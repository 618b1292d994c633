// Pages in forced colours.
import { expect } from '@playwright/test';
import { openStill, still } from './site.ts';

still.describe('forced colours', () => {
  still('show what is chosen, the sea apart from the land, and the bars of goods', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openStill(page, '/chn/2023/');
    const background = (selector: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const canvas = await background('body');
    const chosen = await background("[role='radio'][data-state='checked']");
    const other = await background("[role='radio'][data-state='unchecked']");
    expect(chosen).not.toBe(other);
    expect(chosen).not.toBe(canvas);
    expect(await background('[data-map]')).not.toBe(canvas);
    expect(await background('.export > li > .bar')).not.toBe(canvas);
  });
});
