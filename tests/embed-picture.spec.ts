// The static map of an embed in narrow articles and in print.
import { expect, type Page } from '@playwright/test';
import { test } from './site.ts';
import { sweep } from './sweep.ts';

test.describe('the static map of an embed', () => {
  for (const width of [280, 320, 360, 400, 480]) {
    test(`cuts no label off at its sides at ${width} px`, sweep(width === 280), async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const address of ['all/2023/', 'all/2021/', 'all/2023/?flow=import', 'chn-rus/2022/']) {
        await page.goto(`/embed/${address}`);
        // A wider font than the one with which labels are measured, as on many devices.
        await page.addStyleTag({ content: '.embed { --sans: "DejaVu Sans", Verdana, sans-serif !important; }' });
        expect(await outside(page), address).toEqual([]);
      }
    });
  }

  test('prints a dark one in the colours for paper, including arrows in the legend', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('/embed/chn/2023/?theme=light');
    const arrows = (): Promise<string[]> =>
      page
        .locator('.key path, .key line')
        .evaluateAll((marks) =>
          marks
            .slice(0, 4)
            .map(
              (mark) =>
                getComputedStyle(mark).getPropertyValue('--map-export') + getComputedStyle(mark).getPropertyValue('--map-import') + getComputedStyle(mark).fill
            )
        );
    const light = await arrows();
    await page.emulateMedia({ media: 'screen' });
    await page.goto('/embed/chn/2023/?theme=dark');
    expect(await arrows()).not.toEqual(light);
    await page.emulateMedia({ media: 'print' });
    // Polled, because even with reduced motion a change of colour takes a moment.
    await expect.poll(arrows).toEqual(light);
  });
});

/** Labels of the static map that extend beyond it, and by how much. */
async function outside(page: Page): Promise<string[]> {
  return page.locator('.picture').evaluate((picture) => {
    const within = picture.getBoundingClientRect();
    return [...picture.querySelectorAll('span')]
      .filter((label) => label.checkVisibility())
      .flatMap((label) => {
        const box = label.getBoundingClientRect();
        const over = Math.max(within.left - box.left, box.right - within.right, within.top - box.top, box.bottom - within.bottom);
        return over > 0 ? `${label.textContent}: ${over.toFixed(1)} px` : [];
      });
  });
}
