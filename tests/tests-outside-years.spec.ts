// Missile tests of years without trade figures.
import { distance } from '@turf/turf';
import { expect } from '@playwright/test';
import { missilesWords } from '#lib/words/missiles.ts';
import { atlas, details, drawnIds, live as test, openMap, mapReady, withMap } from './site.ts';

const words = missilesWords.en;

test.describe('tests in years that cannot be selected', () => {
  const years = new Set(atlas.trade.map(({ year }) => String(year)));
  const others = atlas.missileTests.filter(({ date }) => !years.has(date.slice(0, 4)));
  const placed = others.find(({ impact }) => impact);
  const unplaced = others.find(({ impact, site }) => !impact && !atlas.launchSites.find(({ id }) => id === site)?.position);

  test('are all listed, and each opens its record; the map goes to its place and draws it', async ({ page }) => {
    if (!placed?.impact || !unplaced) throw new Error('no such test with, or without, a place');
    await openMap(page, '/all/2023/');
    const list = page.locator('details.outside');
    await list.locator('summary').click();
    await expect(list.locator('[data-test]')).toHaveCount(others.length);
    expect(await list.locator('[data-test]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['test'] ?? ''))).toEqual(
      others.map(({ id }) => `test:${id}`)
    );
    await list.locator(`[data-test="test:${unplaced.id}"]`).click();
    await expect(details(page)).toHaveAttribute('data-select', `test:${unplaced.id}`);
    await expect(page).not.toHaveURL(/[?&]at=/);
    await list.locator(`[data-test="test:${placed.id}"]`).click();
    await expect(details(page)).toHaveAttribute('data-select', `test:${placed.id}`);
    await mapReady(page);
    const center = await withMap(page, (handle) => handle.map.getCenter(), null);
    expect(distance([center.lng, center.lat], [placed.impact.lon, placed.impact.lat])).toBeLessThan(1);
    await expect(page).toHaveURL(/\/all\/2023\//);
    const drawn = (): Promise<string[]> => drawnIds(page, 'tests');
    expect(await drawn()).toContain(placed.id);
    await page.keyboard.press('Escape');
    await expect(details(page)).toBeHidden();
    await mapReady(page);
    expect(await drawn()).not.toContain(placed.id);
  });

  test('are separate from those of the year, whose list has its nuclear test', async ({ page }) => {
    await openMap(page, '/all/2017/');
    const [nuclear] = atlas.nuclearTests.filter(({ date }) => date.startsWith('2017'));
    const list = page.locator('.launches details').filter({ hasText: words.listBoth(2017) });
    await list.locator('summary').click();
    await list.locator(`[data-test="nuclear:${nuclear?.id}"]`).click();
    await expect(details(page)).toHaveAttribute('data-select', `nuclear:${nuclear?.id}`);
  });
});
