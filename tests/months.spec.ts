// The months of a year.
import { expect, type Page } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import { decode } from '#lib/view/address.ts';
import { sidewaysOverflow } from './lay-out-all.ts';
import { atlas, openStill, still } from './site.ts';

const strip = (page: Page) => page.getByRole('navigation', { name: 'Months of 2023' });
const expectedHeading = (query: string): string => headline(atlas, select(atlas, decode('chn', '2023', query, availableValues(atlas))));

still('the months of a year are selected in a strip by keyboard and pointer, with a link back to the year', async ({ page }) => {
  await openStill(page, '/chn/2023/');
  const months = strip(page).locator('[data-month]');
  await expect(months).toHaveCount(12);
  const october = strip(page).getByRole('link', { name: /^Oct: Exports \$24\.8.m, Imports \$168.m$/ });
  await october.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/chn\/2023\/\?month=2023-10$/);
  await expect(page.locator('h1')).toHaveText(expectedHeading('?month=2023-10'));
  await expect(october).toHaveAttribute('aria-current', 'true');
  await expect(october).toBeFocused();
  await expect(page.locator('.headline .badge')).toHaveText('One month');
  await expect(page.locator('.key .badge')).toHaveText('One month');

  await months.nth(10).click();
  await expect(page).toHaveURL(/\?month=2023-11$/);
  await strip(page).getByRole('link', { name: 'Whole year 2023' }).click();
  await expect(page).toHaveURL(/\/chn\/2023\/$/);
  await expect(page.locator('h1')).toHaveText(expectedHeading(''));
  await expect(page.locator('.badge')).toHaveCount(0);
});

still('a month without a figure is a gap in the strip and on the page', async ({ page }) => {
  await openStill(page, '/chn/2025/?month=2025-01');
  const january = page.locator('[data-month="2025-01"]');
  await expect(january).toHaveAccessibleName('Jan: no figure');
  await expect(january.locator('.gap')).toHaveCount(2);
  await expect(january.locator('.export, .import, .total')).toHaveCount(0);
  await expect(page.locator('h1')).toHaveText('We have no figure for North Korea’s trade with China in January 2025.');

  await openStill(page, '/chn/2023/?month=2023-02');
  const february = page.locator('[data-month="2023-02"]');
  await expect(february).toHaveAccessibleName(/^Feb: Exports \$[\d.]+.m, Imports: no figure$/);
  await expect(february.locator('.gap')).toHaveCount(1);
});

still('each month has a target of 24 px, also on the narrowest phone, and a partner without months says so', async ({ page }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await openStill(page, '/chn/2023/');
    for (const box of await strip(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON() as DOMRect))) {
      expect(Math.min(box.width, box.height), String(width)).toBeGreaterThanOrEqual(24);
    }
    expect(await sidewaysOverflow(page), String(width)).toBeLessThanOrEqual(0);
  }
  await openStill(page, '/rus/2023/');
  await expect(page.getByRole('region', { name: 'Year by year' })).toContainText('We have monthly figures for China only.');
});
