// The small maps of all years on a page.
import { expect } from '@playwright/test';
import { smallMapsWords } from '#lib/words/small-maps.ts';
import { atlas, openStill, still } from './site.ts';

const words = smallMapsWords.en;

still.describe('the small maps of all years', () => {
  still('are drawn when they are opened, one a year, and lead to their year', async ({ page }) => {
    await openStill(page, '/chn/2023/');
    const maps = page.locator('[data-small-maps] a');
    await expect(maps).toHaveCount(0);
    await page.getByText(words.title, { exact: true }).click();
    const years = [...new Set(atlas.trade.map(({ year }) => year))];
    await expect(maps).toHaveCount(Math.max(...years) - Math.min(...years) + 1);
    await expect(maps.and(page.locator('[aria-current]'))).toHaveText('2023');

    const of2016 = page.getByRole('link', { name: /^2016: exports .*, imports / });
    const shown = atlas.trade.filter(({ partner, year }) => partner === 'chn' && year === 2016).map(({ id }) => id);
    const arcs = of2016.locator('path[data-fact]');
    await expect(arcs).toHaveCount(2);
    for (const id of await arcs.evaluateAll((all) => all.map((one) => one.getAttribute('data-fact')))) expect(shown).toContain(id);

    await of2016.click();
    await expect(page).toHaveURL(/\/chn\/2016\//);
    await expect(maps.and(page.locator('[aria-current]'))).toHaveText('2016');
  });

  still('show China and Russia in a view of all partners, with a hollow end where there is no figure', async ({ page }) => {
    await openStill(page, '/all/2023/');
    await page.getByText(words.title, { exact: true }).click();
    await expect(page.getByText(/^China and Russia\. Line widths are on the same scale/)).toBeVisible();
    const newest = page.locator('[data-small-maps] a', { hasText: '2025' });
    await expect(newest.locator('circle')).toHaveCount(1);
    await expect(newest).toHaveAttribute('href', /chn-rus\/2025\//);
  });
});
