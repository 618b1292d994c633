// The list of places without a position on a page.
import { expect } from '@playwright/test';
import { allLimits } from '#lib/selection/limits.ts';
import { unplacedWords } from '#lib/words/unplaced.ts';
import { atlas, details, openStill, still as test } from './site.ts';
import { sweep } from './sweep.ts';

const without = [
  ...atlas.ports.filter(({ position }) => !position).map(({ id }) => `port:${id}`),
  ...atlas.dangerAreas.filter(({ date, geometry }) => date.startsWith('2023') && !geometry).map(({ id }) => `danger:${id}`)
];
const kindOf = (what: string | undefined): string | undefined => what?.split(':')[0];

test.describe('places without a known position', () => {
  // In npm test: the first of each kind.
  for (const some of [without.filter((what, i) => kindOf(what) !== kindOf(without[i - 1])), without]) {
    test(`are listed below the map by kind, and each of ${some.length} opens its record`, sweep(some !== without), async ({ page }) => {
      await openStill(page, '/all/2023/?layers=ports,missiles');
      const list = page.locator('.unplaced');
      await expect(list).toHaveCount(1);
      await list.getByText(unplacedWords.en.title).click();
      await expect(list.locator('[data-unplaced^="zone:"]')).toHaveCount(0);
      for (const what of some) {
        await list.locator(`[data-unplaced="${what}"]`).click();
        await expect(details(page)).toHaveAttribute('data-select', what);
      }
    });
  }

  test('are readable without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto('/all/2023/');
    await page.locator('.unplaced summary').click();
    for (const what of without) await expect(page.locator(`[data-unplaced="${what}"]`)).toBeVisible();
    await context.close();
  });
});

test('the limits follow what is shown', async ({ page }) => {
  await openStill(page, '/chn/2023/?layers=');
  const limit = (id: string) => page.locator(`[data-limit="${id}"]`);
  const text = (id: string): string => allLimits(atlas).find((one) => one.id === id)!.words.en;
  await expect(limit('sides')).toHaveText(text('sides'));
  for (const id of ['kotra', 'crossings', 'arcMinutes', 'rivers']) await expect(limit(id)).toHaveCount(0);
  await openStill(page, '/chn/2023/?layers=crossings,ports&series=kotra&at=124.39,40.12,12');
  for (const id of ['kotra', 'crossings', 'arcMinutes', 'rivers']) await expect(limit(id)).toHaveText(text(id));
});
