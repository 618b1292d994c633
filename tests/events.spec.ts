// The list of events, and where its entries lead.
import { expect, type Page } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { fitBounds, boundsOf } from '#lib/selection/map-bounds.ts';
import { decode } from '#lib/view/address.ts';
import type { View } from '#lib/view/view.ts';
import { detailsWords } from '#lib/words/details.ts';
import { eventsWords } from '#lib/words/events.ts';
import { missilesWords } from '#lib/words/missiles.ts';
import { yearsWords } from '#lib/words/years.ts';
import { sidewaysOverflow } from './lay-out-all.ts';
import { atlas, details, live as test, mapCorner, openMap, openStill, mapReady, still, withMap } from './site.ts';
import { sweep } from './sweep.ts';

/** The camera of the live map. */
async function cameraNow(page: Page): Promise<{ lon: number; lat: number; zoom: number }> {
  await mapReady(page);
  return withMap(page, (handle) => ({ lon: handle.map.getCenter().lng, lat: handle.map.getCenter().lat, zoom: handle.map.getZoom() }), null);
}

const view = (partners: string, year: number): View => decode(partners, String(year), '', availableValues(atlas));
const fitting = async (page: Page, of: View): Promise<{ lon: number; lat: number; zoom: number }> => fitBounds(boundsOf(atlas, of), await mapCorner(page));
const near = (a: { lon: number; lat: number; zoom: number }, b: { lon: number; lat: number; zoom: number }): void => {
  expect(a.lon).toBeCloseTo(b.lon, 1);
  expect(a.lat).toBeCloseTo(b.lat, 1);
  expect(Math.abs(a.zoom - b.zoom)).toBeLessThan(0.05);
};

/** Opens the list of all years and selects an event there. */
async function choose(page: Page, year: number, id: string): Promise<void> {
  const all = page.locator('.events details');
  if ((await all.getAttribute('open')) === null) await all.locator('summary').click();
  await page.locator(`[data-all-of="${year}"] [data-event="${id}"]`).click();
}

test.describe('the list of events', () => {
  test('has every event and nuclear test by year, and can be limited to a kind', async ({ page }) => {
    await openMap(page, '/all/2022/');
    await expect(page.locator('.own [data-event]')).toHaveCount(atlas.events.filter(({ date }) => date.startsWith('2022')).length);
    await page.locator('.events summary').click();
    const ids = page.locator('.all [data-event]');
    await expect(ids).toHaveCount(atlas.events.length + atlas.nuclearTests.length);
    await page.getByLabel(eventsWords.en.kind, { exact: true }).selectOption('test');
    await expect(ids).toHaveText(atlas.nuclearTests.map(({ number }) => detailsWords.en.nuclearTitle(number)));
    const { years } = availableValues(atlas);
    const without = new Set(atlas.events.map(({ date }) => date.slice(0, 4)).filter((year) => !years.includes(Number(year))));
    expect(without.size).toBeGreaterThan(0);
    for (const year of without) {
      await page.getByLabel(eventsWords.en.kind, { exact: true }).selectOption('');
      await expect(page.locator(`[data-all-of="${year}"]`)).toContainText(eventsWords.en.noYear);
    }
  });

  test('moves year and map to an event: to its place, its partner, all arcs if it has no single place, and to a nuclear test’s site', async ({ page }) => {
    await openMap(page, '/all/2013/');
    await choose(page, 2022, '2022-01-16-sinuiju-dandong-trains');
    await expect(page).toHaveURL(/\/all\/2022\/\?at=124\.39\d*,40\.11\d*,9&select=event:2022-01-16-sinuiju-dandong-trains$/);
    await expect(details(page)).toHaveAttribute('data-select', 'event:2022-01-16-sinuiju-dandong-trains');
    const bridge = atlas.crossings.find(({ id }) => id === 'dandong-sinuiju-friendship')!.position!;
    near(await cameraNow(page), { ...bridge, zoom: 9 });

    await choose(page, 2010, '2010-05-24-five-twenty-four');
    await expect(page).toHaveURL(/\/all\/2010\/\?at=[\d.,-]+&select=event:2010-05-24-five-twenty-four$/);
    near(await cameraNow(page), await fitting(page, view('kor', 2010)));

    await choose(page, 2016, '2016-03-02-unsc-2270');
    await expect(page).toHaveURL(/\/all\/2016\/\?select=event:2016-03-02-unsc-2270$/);
    near(await cameraNow(page), await fitting(page, view('all', 2016)));

    const [first] = atlas.nuclearTests;
    const site = atlas.launchSites.find(({ id }) => id === first!.site)!.position!;
    await choose(page, 2006, first!.id);
    await expect(page).toHaveURL(new RegExp(`/all/2006/\\?at=[\\d.,-]+&select=nuclear:${first!.id}$`));
    await expect(details(page)).toHaveAttribute('data-select', `nuclear:${first!.id}`);
    near(await cameraNow(page), { ...site, zoom: 9 });
  });

  test('moves year and map for the first years of the tables, too', sweep(false), async ({ page }) => {
    const rason = atlas.zones.find(({ id }) => id === 'rason')!.position!;
    await openMap(page, '/all/2022/');
    await choose(page, 1991, '1991-12-28-rajin-sonbong-zone');
    await expect(page).toHaveURL(/\/all\/1991\/\?at=[\d.,-]+&select=event:1991-12-28-rajin-sonbong-zone$/);
    near(await cameraNow(page), { ...rason, zoom: 9 });
  });

  test('is reached from the marks below the chart, by pointer and by keyboard', async ({ page }) => {
    await openMap(page, '/all/2022/');
    const years = [...new Set([...atlas.events, ...atlas.nuclearTests].map(({ date }) => Number(date.slice(0, 4))))]
      .filter((year) => availableValues(atlas).years.includes(year))
      .sort();
    expect(await page.locator('[data-mark]').evaluateAll((all) => all.map((mark) => Number((mark as HTMLElement).dataset['mark'])))).toEqual(years);
    await expect(page.locator('[data-mark="2017"]')).toHaveAttribute(
      'title',
      eventsWords.en.mark(2017, [...atlas.events, ...atlas.nuclearTests].filter(({ date }) => date.startsWith('2017')).length)
    );
    await page.locator('[data-mark="2017"]').click();
    await expect(page).toHaveURL(/\/all\/2017\/$/);
    const first = page.locator('.own [data-event]').first();
    await expect(first).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/all\/2017\/\?.*select=event:2017-02-19-china-stops-coal$/);
    expect((await page.locator('[data-mark="2017"]').boundingBox())!.height).toBeGreaterThanOrEqual(24);
  });

  test('stops playing, so that the year stays that of the event', async ({ page }) => {
    await openMap(page, '/all/2013/');
    await page.getByRole('button', { name: yearsWords.en.play }).click();
    await choose(page, 2022, '2022-11-02-khasan-tumangang-trains');
    await expect(page).toHaveURL(/\/all\/2022\/\?at=.*select=event:2022-11-02/);
    await expect(page.getByRole('button', { name: yearsWords.en.play })).toBeVisible();
  });
});

test.describe('the goods', () => {
  still('are beside the map on a wide page, above the filters, and before the table on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openStill(page, '/chn/2016/');
    const box = async (selector: string): Promise<{ x: number; y: number; width: number; height: number }> => (await page.locator(selector).boundingBox())!;
    const [map, bars, filters] = [await box('.map .box'), await box('.goods [data-goods]:last-of-type'), await box('.filters')];
    expect(bars.x).toBeGreaterThanOrEqual(map.x + map.width);
    expect(bars.y + bars.height).toBeLessThanOrEqual(map.y + map.height);
    expect(filters.y).toBeGreaterThan(bars.y);
    await page.setViewportSize({ width: 360, height: 740 });
    expect((await box('.goods')).y).toBeLessThan((await box('.figures')).y);
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  });

  test('and the missile tests: a year’s column there changes the year', async ({ page }) => {
    await openMap(page, '/all/2022/');
    await page.getByRole('slider', { name: missilesWords.en.control }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/\/all\/2021\//);
  });
});
