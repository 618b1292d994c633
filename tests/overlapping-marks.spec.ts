// Features at one point, which are offered as a list.
import { expect, type Locator, type Page } from '@playwright/test';
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import { keyWords } from '#lib/words/key.ts';
import { detailsWords } from '#lib/words/details.ts';
import { objections } from './axe.ts';
import { atlas, details, itemList, live as test, mapCorner, openMap, mapReady, withMap } from './site.ts';
import { sweep } from './sweep.ts';

const chooser = (page: Page): Locator => page.getByRole('dialog', { name: /features here/ });
const entry = (page: Page, what: string): Locator => chooser(page).locator(`[data-choice="${what}"]`);

/** Clicks a position of the map. */
async function press(page: Page, lon: number, lat: number): Promise<void> {
  const corner = await mapCorner(page);
  const point = await withMap(page, (handle, at: [number, number]) => handle.map.project(at), [lon, lat]);
  await page.mouse.click(corner.x + point.x, corner.y + point.y);
}

/** Tests of one year with the same impact location: the largest group. */
const shared = (() => {
  const groups = new Map<string, (typeof atlas.missileTests)[number][]>();
  for (const entry of atlas.missileTests) {
    if (!entry.impact || !atlas.trade.some(({ year }) => String(year) === entry.date.slice(0, 4))) continue;
    const key = [entry.date.slice(0, 4), entry.impact.lon, entry.impact.lat].join();
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const [most] = [...groups.values()].sort((a, b) => b.length - a.length);
  if (!most || most.length < 3 || !most[0]?.impact) throw new Error('no place of impact is shared by three tests of a year');
  return { tests: most, ...most[0].impact, year: most[0].date.slice(0, 4) };
})();
const place = `/all/${shared.year}/?at=${shared.lon},${shared.lat},6&layers=missiles`;

test.describe('features at one point', () => {
  for (const some of [shared.tests.slice(0, 2), shared.tests])
    test(`are all offered, and each of ${some.length} opens its own record`, sweep(some.length === 2), async ({ page }) => {
      await openMap(page, place);
      for (const { id, missile } of some) {
        await press(page, shared.lon, shared.lat);
        await expect(chooser(page)).toBeVisible();
        for (const other of shared.tests) await expect(entry(page, `test:${other.id}`)).toHaveCount(1);
        await entry(page, `test:${id}`).click();
        await expect(page).toHaveURL(new RegExp(`select=test:${id}(&|$)`));
        await expect(details(page).getByRole('heading', { name: missile }).first()).toBeFocused();
        await expect(chooser(page)).toHaveCount(0);
        await page.keyboard.press('Escape');
        await expect(details(page)).toBeHidden();
        await expect(page.locator('[data-map] .maplibregl-canvas')).toBeFocused();
        await mapReady(page);
      }
    });

  test('have their own names and targets of 24 px, and axe finds nothing, on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openMap(page, place);
    await press(page, shared.lon, shared.lat);
    const buttons = chooser(page).getByRole('button');
    await expect(buttons.first()).toBeFocused();
    const names = await buttons.allTextContents();
    expect(new Set(names).size).toBe(names.length);
    for (const box of await Promise.all((await buttons.all()).map((button) => button.boundingBox()))) expect(box?.height).toBeGreaterThanOrEqual(24);
    const [box, map] = [await chooser(page).boundingBox(), await mapCorner(page)];
    expect(box && box.x >= map.x && box.x + box.width <= map.x + map.width && box.y >= map.y && box.y + box.height <= map.y + map.height).toBe(true);
    expect(await objections(page, '[data-map]')).toEqual([]);
  });

  test('are closed by Escape, which returns the focus and leaves an open record open', async ({ page }) => {
    const [first] = shared.tests;
    await openMap(page, `${place}&select=test:${first?.id}`);
    await press(page, shared.lon, shared.lat);
    await expect(chooser(page).getByRole('button').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(chooser(page).getByRole('button').nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(chooser(page)).toHaveCount(0);
    await expect(page.locator('[data-map] .maplibregl-canvas')).toBeFocused();
    await expect(details(page)).toBeVisible();
  });

  test('include arcs: where those of China meet, each opens its figure', async ({ page }) => {
    await openMap(page, '/chn/2014/?layers=railways');
    await press(page, DPRK_ANCHOR.lon, DPRK_ANCHOR.lat);
    const facts = await chooser(page)
      .locator('[data-choice^="fact:"]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['choice'] ?? ''));
    expect(facts.length).toBe(2);
    await entry(page, facts[1] ?? '').click();
    await expect(page).toHaveURL(new RegExp(`select=${facts[1]}(&|$)`));
  });

  test('include marks that give way from afar: at Rason a click offers both crossings, and from close by each has its own mark', async ({ page }) => {
    const [rail, road] = ['khasan-tumangang-rail', 'quanhe-wonjong'].map((id) => atlas.crossings.find((crossing) => crossing.id === id)?.position);
    if (!rail || !road) throw new Error('a crossing at Rason has no position');
    const drawn = (): Promise<string[]> =>
      withMap(
        page,
        ({ map }) =>
          map
            .queryRenderedFeatures({ layers: ['crossings-mark'] })
            .filter(({ state }) => state['covered'] !== true)
            .map(({ properties }) => String(properties['id'])),
        null
      );
    await openMap(page, '/chn-rus/2023/');
    expect(await drawn()).toContain('khasan-tumangang-rail');
    expect(await drawn()).not.toContain('quanhe-wonjong');
    await expect(page.getByText(keyWords.en.placesNote)).toBeVisible();
    await press(page, rail.lon, rail.lat);
    await entry(page, 'crossing:quanhe-wonjong').click();
    await expect(page).toHaveURL(/select=crossing:quanhe-wonjong(&|$)/);
    await openMap(page, `/chn-rus/2023/?at=${road.lon},${road.lat},8`);
    expect(await drawn()).toEqual(expect.arrayContaining(['khasan-tumangang-rail', 'quanhe-wonjong']));
  });

  test('all open from the keyboard list', async ({ page }) => {
    await openMap(page, place);
    const list = itemList(page);
    for (const { id } of shared.tests) {
      await list.focus();
      const steps = await list
        .getByRole('option')
        .evaluateAll((all, what) => all.findIndex((one) => (one as HTMLElement).dataset['item'] === what), `test:${id}`);
      await page.keyboard.press('Home');
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`select=test:${id}(&|$)`));
    }
  });

  test('include the nuclear tests of a year, and the site lists all of them', async ({ page }) => {
    const tests = atlas.nuclearTests.filter(({ date }) => date.startsWith('2016'));
    const site = atlas.launchSites.find(({ id }) => id === tests[0]?.site);
    expect(tests.length).toBe(2);
    if (!site?.position) throw new Error('the nuclear test site has no position');
    await openMap(page, `/all/2016/?at=${site.position.lon},${site.position.lat},9&layers=missiles`);
    for (const { id } of tests) {
      await press(page, site.position.lon, site.position.lat);
      await entry(page, `nuclear:${id}`).click();
      await expect(page).toHaveURL(new RegExp(`select=nuclear:${id}(&|$)`));
    }
    await openMap(page, `/all/2023/?select=site:${site.id}`);
    const last = atlas.nuclearTests.at(-1);
    for (const { number } of atlas.nuclearTests) await expect(details(page).getByRole('button', { name: detailsWords.en.nuclearTitle(number) })).toBeVisible();
    await details(page)
      .getByRole('button', { name: detailsWords.en.nuclearTitle(last?.number ?? 0) })
      .click();
    await expect(page).toHaveURL(new RegExp(`/all/${last?.date.slice(0, 4)}/.*select=nuclear:${last?.id}`));
  });
});
