// Goods in the chart, and values at crossings, ports and provinces.
import { expect } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { goodsGroups } from '#lib/panels/goods/goods-bars.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { gatewayPath, gatewaySide } from '#lib/symbols/gateway-size.ts';
import { decode } from '#lib/view/address.ts';
import { detailsWords } from '#lib/words/details.ts';
import { gatewayWords } from '#lib/words/gateways.ts';
import { goodsWords } from '#lib/words/goods.ts';
import { quantity } from '#lib/words/units.ts';
import { atlas, details, drawnIds, itemList, live as test, mapCorner, openMap, openStill, still, withMap } from './site.ts';

function selectionOf(address: string): Selection {
  const url = new URL(address, 'http://localhost/');
  const [partners, year] = url.pathname.split('/').filter(Boolean);
  return select(atlas, decode(partners, year, url.search, availableValues(atlas)));
}

test.describe('goods and gateways', () => {
  test('goods are ranked, open their records, and state their share of the figure', async ({ page }) => {
    await openMap(page, '/chn/2016/?flow=export');
    const group = goodsGroups(atlas, selectionOf('chn/2016/?flow=export'))[0]!;
    const box = page.locator('[data-goods="chn-export"]');
    await expect(box.locator('li')).toHaveCount(3);
    await page.locator('.goods details').first().locator('summary').click();
    const all = page.locator('.goods [data-goods] li, .goods details[open] li');
    await expect(all.last()).toBeVisible();
    expect(await all.locator('[data-fact]').evaluateAll((each) => each.map((one) => (one as HTMLElement).dataset['fact']))).toEqual(
      group.bars.map((bar) => bar.id)
    );
    const widths = await page
      .locator('.goods')
      .locator('.bar')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(widths[1]! / widths[0]!).toBeCloseTo(group.bars[1]!.value / group.bars[0]!.value, 1);
    await expect(box).toContainText(goodsWords.en.coverage(`${Math.round(group.percent ?? 0)} %`, group.bars.length, 'export', 'China', 2016));
    await box.locator('li [data-fact]').first().click();
    await expect(details(page)).toHaveAttribute('data-select', `fact:${group.bars[0]!.id}`);
  });

  still('a year without rows for goods says so, and links to years that have some', async ({ page }) => {
    await openStill(page, '/rus/2021/');
    await expect(page.locator('.goods')).toContainText(goodsWords.en.none);
    const years = availableValues(atlas).years.filter((year) => goodsGroups(atlas, selectionOf(`rus/${year}/`)).length > 0);
    await expect(page.locator('.goods a')).toHaveText(years.map(String));
    await page.locator('.goods a').last().click();
    await expect(page).toHaveURL(`/rus/${years.at(-1)}/`);
    await expect(page.locator('.goods li').first()).toBeVisible();
    const without = atlas.partners.find(
      ({ id }) =>
        atlas.trade.some(({ partner, year }) => partner === id && year === 2016) &&
        availableValues(atlas).years.every((year) => goodsGroups(atlas, selectionOf(`${id}/${year}/`)).length === 0)
    );
    await openStill(page, `/${without?.id}/2016/`);
    await expect(page.locator('.filters')).toBeVisible();
    await expect(page.locator('.goods')).toHaveCount(0);
  });

  test('a value and a tonnage cited for a crossing are symbols with their own legend entry, only in their year', async ({ page }) => {
    await openMap(page, '/chn/2007/?at=124.39,40.12,8');
    await expect(page.locator('[data-entry^="gateway "]')).toHaveCount(2);
    expect(selectionOf('chn/2007/').gateways.map(({ fact }) => fact.id)).toEqual([
      'dandong-sinuiju-friendship-2007-trade',
      'dandong-sinuiju-friendship-2007-weight'
    ]);
    await itemList(page).focus();
    await expect(page.locator('[data-item="fact:dandong-sinuiju-friendship-2007-trade"]')).toHaveCount(1);
    await openMap(page, '/chn/2008/?at=124.39,40.12,8');
    await expect(page.locator('[data-entry^="gateway "]')).toHaveCount(0);
    await itemList(page).focus();
    await expect(page.locator('[data-item^="crossing:dandong"]')).not.toHaveCount(0);
    await expect(page.locator('[data-item^="fact:dandong"]')).toHaveCount(0);
  });

  test('a province has a symbol in years with a cited value, its own legend entry, and a record that explains it', async ({ page }) => {
    const liaoning = atlas.areas.find(({ id }) => id === 'liaoning')!;
    const figures = atlas.gateways.filter((fact) => fact.placeKind === 'province' && fact.place === liaoning.id);
    await openMap(page, '/chn/2020/?at=120,38,4.5');
    await itemList(page).focus();
    await expect(page.locator('[data-item="area:liaoning"]')).toHaveCount(1);
    // The open list lies on the map, where the click below would hit it.
    await itemList(page).blur();
    await expect(itemList(page).getByRole('option')).toHaveCount(1);
    const provinces = selectionOf('chn/2020/').gateways.flatMap(({ area }) => area?.id ?? []);
    expect(provinces).toEqual(['fujian', 'guangdong', 'jilin', 'liaoning', 'shandong']);
    expect(await drawnIds(page, 'gateways')).toEqual(provinces);
    await expect(page.locator('[data-entry="gateway area-USD"]')).toHaveCount(1);
    // A click on the centre of its symbol opens its record.
    const at = await withMap(page, (handle, place) => handle.map.project(place), [liaoning.lon!, liaoning.lat!] as [number, number]);
    const corner = await mapCorner(page);
    await page.mouse.click(corner.x + at.x, corner.y + at.y);
    await expect(page).toHaveURL(/select=area:liaoning/);
    const card = details(page);
    await expect(card.locator('[data-province]')).toHaveText(gatewayWords.en.provinceNote);
    expect(await card.locator('[data-fact]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['fact']))).toEqual(figures.map(({ id }) => id));
    const cited = atlas.sources.filter(({ id }) => figures.some(({ sources }) => sources.includes(id)));
    for (const { title } of cited) await expect(card.locator('[data-sources]').getByRole('link', { name: title, exact: true }).first()).toBeVisible();
    // A figure links back to the record.
    await card.locator(`[data-fact="${figures[0]!.id}"]`).click();
    await details(page).locator('[data-place]').click();
    await expect(page).toHaveURL(/select=area:liaoning/);
    await openMap(page, '/chn/2021/?select=area:liaoning');
    await expect(page.locator('[data-entry^="gateway "]')).toHaveCount(0);
    await expect(details(page).locator('[data-province]')).toBeVisible();
    await openMap(page, '/all/2024/?select=area:dprk-russia');
    await expect(details(page)).toContainText(detailsWords.en.noPosition);
    await expect(details(page).locator('[data-province]')).toHaveCount(0);
  });

  still('the static map draws a province as the live map does', async ({ page }) => {
    const svg = await (await page.request.get('/chn/2020/poster.svg')).text();
    // Long entries of the legend take two lines.
    expect(svg.replace(/<[^>]+>/g, ' ').replace(/ +/g, ' ')).toContain(gatewayWords.en.province(quantity(100e6, 'USD', 'en')));
    const { fact } = selectionOf('chn/2020/').gateways.find(({ area }) => area?.id === 'liaoning')!;
    expect(svg).toContain(`<path d="${gatewayPath(gatewaySide(fact.value, 'USD'), 'USD', true)}"`);
    await page.goto('/chn/2020/');
    await expect(page.locator('.picture [data-symbol^="area:"]')).toHaveCount(selectionOf('chn/2020/').gateways.filter(({ area }) => area).length);
  });
});
