// The address decides what is shown, and each control changes it.
import { expect, type Page } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { decode } from '#lib/view/address.ts';
import { pageWords } from '#lib/words/page.ts';
import { yearsWords } from '#lib/words/years.ts';
import { atlas, drawnArcs, follow, keepStill, live as test, openMap, openStill, mapReady, still, test as fresh } from './site.ts';
import { sweep } from './sweep.ts';

const { years } = availableValues(atlas);
const newest = years[years.length - 1] ?? 0;
const words = pageWords.en;

/** The selection that an address must show. */
function selectionOf(address: string): Selection {
  const url = new URL(address, 'http://localhost');
  const [partners, year] = url.pathname.split('/').filter(Boolean);
  return select(atlas, decode(partners, year, url.search, availableValues(atlas)));
}
/** The heading and the arcs that it must have. */
const heading = (address: string): string => headline(atlas, selectionOf(address));
const arcsOf = (address: string): string[] =>
  selectionOf(address)
    .arcs.filter(({ fact }) => fact.value > 0)
    .map(({ fact }) => fact.id)
    .sort();
const drawn = async (page: Page): Promise<string[]> => (await drawnArcs(page)).map(({ id }) => id).sort();
/** The arcs of the static map. */
const pictured = (page: Page): Promise<string[]> =>
  page.locator('.picture path.arc').evaluateAll((all) => all.map((arc) => (arc as SVGElement).dataset['arc'] ?? '').sort());

test.describe('the address', () => {
  still('of the site alone shows the newest year with data and all partners', async ({ page }) => {
    await openStill(page, '/');
    expect(await pictured(page)).toEqual(arcsOf(`/all/${newest}/`));
    await expect(page.locator('h1')).toHaveText(heading(`/all/${newest}/`));
    await expect(page.getByRole('spinbutton', { name: yearsWords.en.year })).toHaveValue(String(newest));
  });

  test('follows a typed year, and so do heading, arcs and table', async ({ page }) => {
    await openMap(page, '/');
    const before = await drawnArcs(page);
    expect(before.map(({ id }) => id).sort()).toEqual(arcsOf(`/all/${newest}/`));
    const field = page.getByRole('spinbutton', { name: yearsWords.en.year });
    await field.fill('2014');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/all\/2014\/$/);
    await expect(page.locator('h1')).toHaveText(heading('/all/2014/'));
    await mapReady(page);
    const after = await drawnArcs(page);
    expect(after.map((arc) => arc.id)).not.toEqual(before.map((arc) => arc.id));
    const largest = select(atlas, decode('all', '2014', '', availableValues(atlas))).arcs[0];
    await expect(page.getByRole('table').locator(`[data-fact="${largest?.fact.id}"]`).first()).toBeVisible();
  });

  const { years } = availableValues(atlas);
  for (const typed of [(years[0] ?? NaN) - 1, newest + 1, 20]) {
    still(`shows a message for a typed year without a figure, and the nearest year: ${typed}`, sweep(typed > newest), async ({ page }) => {
      await openStill(page, '/all/2014/');
      const field = page.getByRole('spinbutton', { name: yearsWords.en.year });
      const nearest = typed > newest ? newest : (years[0] ?? NaN);
      await field.fill(String(typed));
      await field.press('Enter');
      const answer = page.getByRole('status').filter({ hasText: yearsWords.en.noYear(typed, nearest) });
      await expect(answer).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/all/${nearest}/$`));
      await expect(field).toHaveValue(String(nearest));
      await field.fill('2015');
      await field.press('Enter');
      await expect(page).toHaveURL(/\/all\/2015\/$/);
      await expect(answer).toHaveCount(0);
    });
  }

  test('follows the partner filter', async ({ page }) => {
    await openMap(page, '/all/2017/');
    await page.getByRole('radio', { name: words.neighbours }).click();
    await expect(page).toHaveURL(/\/chn-rus\/2017\/$/);
    await expect(page.locator('h1')).toHaveText(heading('/chn-rus/2017/'));
    await mapReady(page);
    const arcs = await drawnArcs(page);
    expect(arcs.every((arc) => /^(chn|rus)-2017-/.test(arc.id))).toBe(true);
    expect(arcs.length).toBeGreaterThan(2);
  });

  still('follows each partner that is chosen, and the list stays open with the focus where it was', async ({ page }) => {
    await openStill(page, '/all/2017/');
    await page.getByText(words.choose, { exact: true }).click();
    const named = async (name: string, address: string): Promise<void> => {
      const box = page.getByRole('group', { name: words.choose }).getByRole('checkbox', { name, exact: true });
      await box.focus();
      await page.keyboard.press('Space');
      await expect(page).toHaveURL((url) => url.pathname + url.search === address);
      await expect(page.locator('h1')).toHaveText(heading(address));
      await expect(box).toBeVisible();
      await expect(box).toBeFocused();
    };
    await named('India', '/ind/2017/');
    await named('China', '/all/2017/?only=chn,ind');
    await named('India', '/chn/2017/');
  });

  still('says beside each partner for which years there is a figure, and where the year has none', async ({ page }) => {
    await openStill(page, '/all/2017/');
    await page.getByText(words.choose, { exact: true }).click();
    const group = page.getByRole('group', { name: words.choose });
    await expect(group).toHaveAccessibleDescription(words.knownYears(2017));
    const describedAs = (name: string, text: string | RegExp): Promise<void> =>
      expect(group.getByRole('checkbox', { name, exact: true })).toHaveAccessibleDescription(text);
    const yearsOf = (id: string): number[] => [...new Set(atlas.trade.filter(({ partner }) => partner === id).map(({ year }) => year))].sort();
    const [aruba, vietnam] = [yearsOf('abw'), yearsOf('vnm')];
    // One span of years, several, and one that includes the year shown.
    await describedAs('Aruba', `${words.noFigure} · ${aruba[0]}–${aruba.at(-1)}`);
    await describedAs('Vietnam', `${words.noFigure} · ${words.spanOfYears(vietnam[0] ?? 0, vietnam.at(-1) ?? 0, vietnam.length)}`);
    await describedAs('India', new RegExp(`^${yearsOf('ind')[0]}–20`));
  });

  test('follows the direction', async ({ page }) => {
    await openMap(page, '/chn/2017/');
    await page.getByRole('radio', { name: words.flows.export, exact: true }).click();
    await expect(page).toHaveURL(/flow=export/);
    await mapReady(page);
    expect((await drawnArcs(page)).map((arc) => arc.id.split('-')[2])).toEqual(['export']);
  });

  fresh('goes back and forward through the views, and a reload and a copied link show the same', async ({ page, context }) => {
    await openMap(page, '/chn/2017/');
    await page.getByRole('radio', { name: words.flows.import, exact: true }).click();
    await expect(page).toHaveURL(/flow=import/);
    await page.getByRole('radio', { name: words.neighbours }).click();
    await expect(page).toHaveURL(/\/chn-rus\/2017\/\?flow=import$/);

    await page.goBack();
    await expect(page).toHaveURL(/\/chn\/2017\/\?flow=import$/);
    await expect(page.locator('h1')).toHaveText(heading('/chn/2017/?flow=import'));
    await page.goBack();
    await expect(page).toHaveURL(/\/chn\/2017\/$/);
    await page.goForward();
    await page.goForward();
    await expect(page.locator('h1')).toHaveText(heading('/chn-rus/2017/?flow=import'));
    await mapReady(page);
    const arcs = arcsOf('/chn-rus/2017/?flow=import');
    expect(await drawn(page)).toEqual(arcs);

    await page.reload();
    await mapReady(page);
    expect(await drawn(page)).toEqual(arcs);
    const other = await context.newPage();
    await keepStill(other);
    await openStill(other, page.url());
    expect(await pictured(other)).toEqual(arcs);
    await expect(other.getByRole('radio', { name: words.flows.import, exact: true })).toBeChecked();
  });

  const BROKEN = [
    'flow=sideways&series=&layers=nonsense,ports&at=here&select=dragon:1&lang=xx&theme=pink&only=zzz',
    'at=999,999,99&select=crossing:%3Cscript%3Ealert(1)%3C/script%3E',
    'flow=%E0%A4%A&at=,,&lang[]=en&__proto__=1'
  ];
  for (const query of BROKEN) {
    still(`falls back to the defaults for ${query}`, async ({ page }) => {
      await openStill(page, `/all/2017/?${query}`);
      await expect(page.locator('h1')).toHaveText(heading('/all/2017/'));
      expect(await page.locator('script:not([src])').evaluateAll((all) => all.filter((one) => /alert\(1\)/.test(one.textContent ?? '')).length)).toBe(0);
      expect(await pictured(page)).toEqual(arcsOf('/all/2017/'));
    });

    test(`draws the default map for ${query}`, sweep(query === BROKEN[0]), async ({ page }) => {
      await openMap(page, '/all/2017/');
      await follow(page, `/all/2017/?${query}`, { asIs: true });
      await mapReady(page);
      await expect(page.locator('h1')).toHaveText(heading('/all/2017/'));
      expect(await drawn(page)).toEqual(arcsOf('/all/2017/'));
    });
  }

  for (const path of ['/chn/1900/', '/xyz/2020/', '/chn/2020/more/', '/%E0%A4%A/2023/', '/%3Cimg%20src=x%20onerror=alert(1)%3E/2020/']) {
    still(`that does not exist, ${path}, gets a page that lists what does`, sweep(/1900|onerror/.test(path)), async ({ page, watch }) => {
      // The browser and the router each log a line about an address that does not exist.
      watch.expect(/404 \(Not Found\)|Not found: /);
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.locator('h1')).toHaveText(words.notFoundTitle);
      await expect(page.getByRole('link', { name: String(newest), exact: true }).first()).toBeVisible();
      await expect(page.getByRole('link', { name: 'China', exact: true }).first()).toBeVisible();
      await expect(page.locator('img[src=x]')).toHaveCount(0);
      // The site's own header is there, too.
      await expect(page.getByRole('navigation').getByRole('link', { name: words.pages.data })).toBeVisible();
      await expect(page.getByRole('main')).toHaveCount(1);
    });
  }
});
