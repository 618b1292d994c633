// Accessibility of pages and live map: axe, focus, narrow screens, large text, buttons instead of dragging.
import { expect, type Page } from '@playwright/test';
import { mapWords } from '#lib/words/map.ts';
import { pageWords } from '#lib/words/page.ts';
import { yearsWords } from '#lib/words/years.ts';
import { objections } from './axe.ts';
import { sidewaysOverflow } from './lay-out-all.ts';
import { atlas, details, live as test, openMap, openStill, mapReady, still, test as fresh, withMap } from './site.ts';
import { sweep } from './sweep.ts';

const SIZES = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 800 } } as const;
/** Width in px of the narrowest phone, a common one, a tablet and a large screen. */
const WIDTHS = [320, 360, 768, 2560];
const crossing = atlas.crossings.find((entry) => entry.position);

async function expectNoScrollSideways(page: Page): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  expect(await sidewaysOverflow(page), page.url()).toBeLessThanOrEqual(0);
}

test.describe('accessibility', () => {
  for (const [name, viewport] of Object.entries(SIZES)) {
    for (const theme of ['light', 'dark'] as const) {
      for (const [content, address] of [
        ['a year', '/all/2023/?'],
        ['an open record', `/chn/2014/?select=crossing:${crossing?.id}&`]
      ] as const) {
        const usual = content === 'a year' ? name === 'phone' && theme === 'light' : name === 'desktop' && theme === 'dark';
        test(`axe finds nothing in ${content}, ${theme}, on a ${name}`, sweep(usual), async ({ page }) => {
          await page.setViewportSize(viewport);
          await openMap(page, `${address}theme=${theme}`);
          expect(await objections(page)).toEqual([]);
        });
      }
    }
  }

  // Lists of thousands of alike rows take axe ten seconds.
  for (const rows of [40, Infinity])
    still(`axe finds nothing on the other pages, of whose lists it sees ${rows} rows`, sweep(rows === 40), async ({ page, watch }) => {
      watch.expect(/404 \(Not Found\)|Not found: /);
      for (const address of ['/sources/', '/sources/u/', '/sources/by-table/', '/data/', '/chn/1900/']) {
        await page.goto(address);
        await expect(page.locator('h1')).toBeVisible();
        await page.evaluate((most) => {
          for (const list of document.querySelectorAll('ul, ol, tbody')) for (const row of [...list.children].slice(most)) row.remove();
          // A table of many groups has few rows in each.
          for (const table of document.querySelectorAll('table')) for (const row of [...table.rows].slice(most)) row.remove();
        }, rows);
        expect(await objections(page), address).toEqual([]);
      }
    });

  const views = ['/all/2023/', `/chn/2023/?select=crossing:${crossing?.id}`, '/all/2017/?lang=ru'];

  for (const widths of [WIDTHS.slice(0, 1), WIDTHS])
    still(`no page scrolls sideways at ${widths.length} widths, and no view at any`, sweep(widths.length === 1), async ({ page }) => {
      for (const address of [...views, '/sources/', '/sources/u/', '/data/']) {
        await (views.includes(address) ? openStill(page, address) : page.goto(address));
        for (const width of views.includes(address) ? WIDTHS : widths) {
          await page.setViewportSize({ width, height: 800 });
          await expectNoScrollSideways(page);
        }
      }
    });

  // The narrower one is what a scroll bar that takes room leaves of the other.
  for (const widths of [[305], [320, 305]])
    still(`no page scrolls sideways on a phone with text twice as large, at ${widths.length} widths`, sweep(widths.length === 1), async ({ page, watch }) => {
      watch.expect(/404 \(Not Found\)|Not found: /);
      for (const address of ['/chn/2023/', '/sources/', '/ko/sources/u/', '/ru/data/', '/changes/', '/ru/compare/', '/chn/1900/']) {
        await page.goto(address);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await expectNoScrollSideways(page);
        }
      }
    });

  for (const widths of [WIDTHS.slice(0, 1), WIDTHS])
    test(`the page does not scroll sideways beside the live map at ${widths.length} widths`, sweep(widths.length === 1), async ({ page }) => {
      for (const address of views) {
        await openMap(page, address);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await mapReady(page);
          await expectNoScrollSideways(page);
        }
      }
    });

  fresh('the keyboard reaches the map, changes the year, opens and closes a record', async ({ page }) => {
    await openMap(page, '/all/2023/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: pageWords.en.skip })).toBeFocused();
    await page.keyboard.press('Enter');

    const slider = page.getByRole('slider', { name: yearsWords.en.year }).first();
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/\/all\/2022\//);
    await mapReady(page);

    const figure = page.getByRole('table').locator('[data-fact]').first();
    const id = await figure.getAttribute('data-fact');
    await figure.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`select=fact:${id}`));
    await expect(details(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(details(page)).toBeHidden();
    await expect(page).not.toHaveURL(/select=/);
    await expect(figure).toBeFocused();
  });

  still('the focus stays where it is when the back button closes a record', async ({ page }) => {
    await openStill(page, '/chn/2023/');
    await page.getByRole('table').locator('[data-fact]').first().click();
    await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
    const year = page.getByRole('spinbutton', { name: yearsWords.en.year });
    await year.focus();
    await page.goBack();
    await expect(details(page)).toBeHidden();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await expect(year).toBeFocused();
  });

  test('buttons move the map without dragging', async ({ page }) => {
    await openMap(page, '/chn/2023/');
    const middle = (): Promise<{ lng: number; lat: number }> => withMap(page, (handle) => handle.map.getCenter(), null);
    const { move, moveTo } = mapWords.en;
    const toggle = page.getByRole('button', { name: move, exact: true });
    await toggle.click();
    for (const [way, wanted] of [
      ['left', { lng: -1, lat: 0 }],
      ['up', { lng: 0, lat: 1 }],
      ['right', { lng: 1, lat: 0 }],
      ['down', { lng: 0, lat: -1 }]
    ] as const) {
      const before = await middle();
      const button = page.getByRole('button', { name: moveTo[way], exact: true });
      expect((await button.boundingBox())?.width, way).toBeGreaterThanOrEqual(24);
      await button.click();
      await mapReady(page);
      const after = await middle();
      const moved = { lng: Math.sign(Math.round(after.lng - before.lng)), lat: Math.sign(Math.round(after.lat - before.lat)) };
      expect(moved, way).toEqual(wanted);
    }
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: moveTo.up, exact: true })).toHaveCount(0);
    await expect(toggle).toBeFocused();
  });

  fresh('the focus is visible at every stop of the page', async ({ page }) => {
    await openMap(page, '/chn/2023/');
    const bare: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const missing = await page.evaluate(() => {
        const at = document.activeElement;
        if (!at || at === document.body) return null;
        const style = getComputedStyle(at);
        const ring = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
        return ring || style.boxShadow !== 'none' ? null : at.outerHTML.slice(0, 120);
      });
      if (missing) bare.push(missing);
    }
    expect(bare).toEqual([]);
  });

  for (const lang of ['ko', 'zh', 'ru'] as const) {
    test(`the page is in the language requested: ${lang}`, sweep(lang === 'ko'), async ({ page }) => {
      await openMap(page, `/chn/2023/?lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('banner')).toContainText(pageWords[lang].site);
      const words = pageWords[lang];
      await expect(page.getByRole('radio', { name: words.flows.export, exact: true })).toBeVisible();
    });
  }
});
