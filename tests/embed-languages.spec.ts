// Embeds on a device without Korean and Chinese fonts.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { drawnTexts } from './drawn-fonts.ts';
import { mapReady, test } from './site.ts';
import { sweep } from './sweep.ts';

/** Fontconfig rules for a device without fonts for these languages, whatever this machine has. */
const RULES = fileURLToPath(new URL('.artifacts/fonts-without-cjk.conf', import.meta.url));
const without = ['ko', 'zh-cn', 'zh-tw', 'ja'].map(
  (lang) => `<rejectfont><pattern><patelt name="lang"><string>${lang}</string></patelt></pattern></rejectfont>`
);
mkdirSync(fileURLToPath(new URL('.artifacts/', import.meta.url)), { recursive: true });
writeFileSync(
  RULES,
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><selectfont>${without.join('')}</selectfont></fontconfig>
`
);

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, env: { ...process.env, FONTCONFIG_FILE: RULES } as Record<string, string> }),
    { scope: 'worker' }
  ]
});
test.skip(process.platform !== 'linux', 'only Linux can be told which fonts it has');

const EMBEDS = {
  view: '/embed/all/2017/?ui=full&',
  comparison: '/embed/compare/?a=chn/2016&b=rus/2023&',
  story: '/embed/story/alternative-relations/?'
} as const;
const SCRIPT = { ko: /[\p{Script=Hangul}\p{Script=Han}]/gu, zh: /\p{Script=Han}/gu } as const;

/** Texts of which some characters of the script were not drawn in the site's fonts, and so are empty boxes. */
async function boxes(page: Page, lang: keyof typeof SCRIPT): Promise<string[]> {
  return (await drawnTexts(page))
    .filter(({ text, fonts }) => {
      const drawn = fonts.filter(({ ours }) => ours).reduce((sum, { glyphs }) => sum + glyphs, 0);
      return drawn < (text.match(SCRIPT[lang])?.length ?? 0);
    })
    .map(({ text }) => text);
}

/** Opens an embed and waits for its text and its static map in the language. */
async function open(page: Page, address: string, lang: string): Promise<void> {
  await page.goto(`${address}lang=${lang}`);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.locator('h1')).toHaveText(/[\p{Script=Hangul}\p{Script=Han}]/u);
  await expect(
    page
      .locator('.picture .value')
      .filter({ hasText: lang === 'ko' ? '달러' : '美元' })
      .first()
  ).toBeAttached();
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

test.describe('an embed on a device without Korean and Chinese fonts', () => {
  for (const lang of ['ko', 'zh'] as const) {
    for (const [kind, address] of Object.entries(EMBEDS)) {
      test(`${lang}: a ${kind} has no empty box`, sweep((lang === 'ko') === (kind === 'view')), async ({ page }) => {
        await open(page, address, lang);
        await expect.poll(() => boxes(page, lang)).toEqual([]);
        expect(await page.locator('body').innerText()).not.toContain('\ufffd');
      });

      test(`${lang}: a ${kind} would show it if the fonts did not load`, sweep(lang === 'ko' && kind === 'view'), async ({ page, watch }) => {
        watch.expect(/Failed to load resource|net::ERR_FAILED/);
        await page.route(/\.woff2(\?|$)/, (route) => route.abort());
        await open(page, address, lang);
        expect((await boxes(page, lang)).length).toBeGreaterThan(10);
      });
    }
  }

  for (const lang of ['en', 'ru']) {
    test(`${lang}: loads no font before its live map starts`, sweep(lang === 'ru'), async ({ page }) => {
      const fonts: string[] = [];
      page.on('request', (request) => {
        if (/\.woff2?(\?|$)/.test(request.url())) fonts.push(request.url());
      });
      for (const address of Object.values(EMBEDS)) {
        await page.goto(`${address}lang=${lang}`);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('.picture .value').first()).toBeAttached();
        await page.evaluate(() => document.fonts.ready);
      }
      expect(fonts).toEqual([]);
    });

    test(`${lang}: names on its live map are drawn in the site’s fonts`, sweep(lang === 'en'), async ({ page }) => {
      await page.goto(`/embed/all/2017/?lang=${lang}`);
      await page.locator('button[data-wakes]').click();
      await mapReady(page);
      await expect.poll(() => page.evaluate(() => document.fonts.check('600 13px "Source Sans 3"'))).toBe(true);
      const names = await page.locator('.map-text:not(.picture) span').allInnerTexts();
      const drawn = (await drawnTexts(page)).filter(({ text }) => names.includes(text.trim()));
      expect(drawn.length).toBeGreaterThan(1);
      expect(drawn.filter(({ fonts }) => fonts.some(({ ours }) => !ours))).toEqual([]);
    });
  }
});
