// The site in its four languages: fonts, formats, and the choice of a language.
import { expect, type Page } from '@playwright/test';
import { formatDate } from '#lib/format/date.ts';
import { layerNames } from '#lib/words/layer-names.ts';
import { drawnTexts } from './drawn-fonts.ts';
import { atlas, live as test, openMap, openStill, runs, still } from './site.ts';
import { sweep } from './sweep.ts';

const LANGS = ['en', 'ko', 'zh', 'ru'] as const;
type Lang = (typeof LANGS)[number];

/** A figure of nine digits and the beginning of its short form in each language. */
const fact =
  atlas.trade.find((row) => row.id === 'chn-2023-export-comtrade') ??
  atlas.trade.find((row) => row.partner === 'chn' && row.year === 2023 && row.direction === 'export');
if (!fact) throw new Error('trade.csv has no Chinese figure for 2023');
const GROUPED: Readonly<Record<Lang, RegExp>> = {
  en: /\d{1,3}(,\d{3}){2}/,
  ko: /\d{1,3}(,\d{3}){2}/,
  zh: /\d{1,3}(,\d{3}){2}/,
  ru: /\d{1,3}([\u00a0\u202f]\d{3}){2}/
};
const SHORT: Readonly<Record<Lang, RegExp>> = { en: /\$\d[\d.]*\s(m|bn)/, ko: /\d[\d.]*억\s달러/, zh: /\d[\d.]*亿美元/, ru: /\d[\d,]*\s(млн|млрд)\s\$/ };

/** Texts of the page that the browser drew with a font that is not the site's own. */
async function strangers(page: Page): Promise<{ text: string; fonts: string[] }[]> {
  return (await drawnTexts(page)).flatMap(({ text, fonts }) => {
    const others = fonts.filter(({ ours }) => !ours).map(({ name, glyphs }) => `${name} ×${glyphs}`);
    return others.length > 0 ? [{ text: text.slice(0, 80), fonts: others }] : [];
  });
}

/** Opens every fold that is visible, and returns how many there were. */
const unfoldAll = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const folded = [...document.querySelectorAll<HTMLElement>('details:not([open]) > summary')].filter((summary) => summary.checkVisibility());
    for (const summary of folded) summary.click();
    return folded.length;
  });

test.describe('every language', () => {
  for (const lang of LANGS) {
    test(`${lang}: is drawn entirely in the site’s fonts`, sweep(lang === 'zh'), async ({ page }) => {
      await openMap(page, `/all/2017/?lang=${lang}`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      // Folds contain folds.
      await expect.poll(() => unfoldAll(page)).toBe(0);
      // Fonts load when their characters become visible.
      await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        await document.fonts.ready;
      });
      expect(await page.locator('body').innerText()).not.toContain('\ufffd');
      expect(await strangers(page)).toEqual([]);
    });

    test(`${lang}: has its own format for amounts, digits and dates`, sweep(lang === 'ko' || lang === 'ru'), async ({ page }) => {
      await openMap(page, `/chn/2023/?lang=${lang}&select=fact:${fact.id}`);
      await expect(page.locator('h1')).toHaveText(SHORT[lang]);
      const record = page.locator('.details');
      await expect(record).toContainText(GROUPED[lang]);
      await expect(record).toContainText(fact.value.toLocaleString(lang));
      const event = atlas.events.find((entry) => entry.date.startsWith('2023-') && entry.date.length === 10);
      await expect(page.locator(`time[datetime="${event?.date}"]`).first()).toHaveText(formatDate(event?.date ?? '', lang));
      // The filters are behind the open record.
      await expect(page.getByText(layerNames[lang].sites, { exact: true }).first()).toBeAttached();
    });
  }

  still('would show it if the fonts did not load', async ({ page, watch }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    await page.route(/\.woff2(\?|$)/, (route) => route.abort());
    await openStill(page, '/all/2017/?lang=ko');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
    expect((await strangers(page)).length).toBeGreaterThan(20);
  });

  still('can be chosen, and is kept in the address', async ({ page }) => {
    await openStill(page, '/chn/2023/?lang=ru');
    await expect(page).toHaveURL('/ru/chn/2023/');
    await page.reload();
    await runs(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await page.getByRole('link', { name: 'Источники' }).first().click();
    await expect(page).toHaveURL(/\/ru\/sources\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  });
});
