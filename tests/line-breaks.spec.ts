// Line breaks on a phone: no number, name or choice is cut or divided.
import { expect } from '@playwright/test';
import { still as test } from './site.ts';
import { keyWords } from '#lib/words/key.ts';
import { sweep } from './sweep.ts';

test.use({ viewport: { width: 360, height: 740 } });

for (const path of ['chn-rus/2023/', 'chn/2023/?flow=export'])
  for (const lang of ['', 'ko/', 'zh/', 'ru/'])
    test(`the button with the choices shows them whole: /${lang}${path}`, sweep(lang === 'ru/'), async ({ page }) => {
      await page.goto(`/${lang}${path}`);
      const { lines, beyond } = await page.locator('.toggle span').evaluate((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        const boxes = [...text.getClientRects()];
        const { right } = element.getBoundingClientRect();
        return { lines: new Set(boxes.map(({ top }) => Math.round(top))).size, beyond: Math.max(...boxes.map((box) => box.right - right)) };
      });
      expect(lines).toBeLessThanOrEqual(2);
      expect(beyond).toBeLessThanOrEqual(1);
    });

test('the list of partners says what it is and whom the page shows', async ({ page }) => {
  await page.goto('/chn/2023/');
  await expect(page.locator('.bar.screen summary')).toHaveText('Choose partners · China');
});

// Those with the longest words and names; the year has the height of a button and is at the right.
for (const path of ['ru/all/2023/', 'chn/2023/', 'ru/dom/2013/', 'are/2013/'])
  test(`partners, direction and year are in one row on a tablet: /${path}`, sweep(path.startsWith('ru/')), async ({ page }) => {
    for (const width of [768, 1000]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${path}`);
      const bar = page.locator('.bar.screen');
      const { height, right } = await bar.evaluate((element) => element.getBoundingClientRect());
      expect(height).toBeLessThan(40);
      const controls = await bar.locator('button, input, summary').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
      const seen = controls.filter((box) => box.width > 0).sort((a, b) => a.x - b.x);
      expect(seen.length).toBe(10);
      for (const [i, box] of seen.entries()) {
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
        expect(box.right).toBeLessThanOrEqual((seen[i + 1]?.left ?? right) + 1);
      }
    }
  });

test('a Chinese choice is divided at no other place than between partner and direction', async ({ page }) => {
  await page.goto('/zh/chn-rus/2013/');
  const lines = await page.locator('.toggle span').evaluate((element) => {
    const tops = new Map<number, string>();
    for (const node of [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
      for (let i = 0; i < (node.textContent ?? '').length; i++) {
        const sign = document.createRange();
        sign.setStart(node, i);
        sign.setEnd(node, i + 1);
        const top = Math.round(sign.getBoundingClientRect().top);
        tops.set(top, (tops.get(top) ?? '') + sign.toString());
      }
    return [...tops.values()].map((line) => line.trim());
  });
  expect(lines.join(' ').replaceAll('\u00a0', ' ')).toBe('中国和俄罗斯 · 双向');
  expect(lines.every((line) => ['中国和俄罗斯\u00a0·', '双向', '中国和俄罗斯\u00a0· 双向'].includes(line))).toBe(true);
});

test('the short key of an embed says that marks give way', async ({ page }) => {
  for (const lang of ['en', 'ru'] as const) {
    await page.goto(`/embed/${lang === 'en' ? '' : 'ru/'}chn/2023/`);
    await expect(page.getByText(keyWords[lang].placesShort)).toBeVisible();
  }
});

test('no line begins with the full stop after a figure', async ({ page }) => {
  for (const path of ['zh/story/alternative-relations/', 'embed/zh/chn/2023/', 'zh/compare/?a=all/2016&b=chn/2023'])
    for (const width of [300, 330, 360, 390]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/${path}`);
      // A figure with what follows it is one box without a break.
      const parts = await page
        .locator('.whole:has(button)')
        .evaluateAll((all) => all.map((one) => ({ text: one.textContent, lines: one.getClientRects().length })));
      expect(parts.some(({ text }) => /[。，；]$/.test(text))).toBe(true);
      expect(parts.filter(({ lines }) => lines !== 1)).toEqual([]);
    }
});

// Texts that the server sends: without the application these tests take half the time.
test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a Chinese headline divides no number and no name', async ({ page }) => {
    for (const path of ['zh/chn/2016/', 'zh/all/1988/', 'zh/']) {
      await page.goto(`/${path}`);
      const parts = await page.locator('h1 .whole').evaluateAll((all) => all.map((one) => ({ text: one.textContent, lines: one.getClientRects().length })));
      expect(parts.some(({ text }) => /[亿万]美元/.test(text))).toBe(true);
      expect(parts.filter(({ lines }) => lines !== 1)).toEqual([]);
    }
  });

  test('a comma follows a figure without a gap', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 800 });
    for (const path of ['embed/all/2016/', 'embed/ko/chn/2023/', 'compare/?a=all/2016&b=chn/2023']) {
      await page.goto(`/${path}`);
      // The end of a figure's text, and the beginning of what follows it.
      const gaps = await page.locator('.whole:has(button)').evaluateAll((all) =>
        all.flatMap((one) => {
          const [figure, after] = [one.querySelector('button'), one.lastChild];
          if (!figure || after?.nodeType !== Node.TEXT_NODE || !after.textContent?.trim()) return [];
          const [text, next] = [document.createRange(), document.createRange()];
          text.selectNodeContents(figure);
          next.selectNodeContents(after);
          return [next.getBoundingClientRect().left - text.getBoundingClientRect().right];
        })
      );
      expect(gaps.length).toBeGreaterThan(0);
      for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(0.5);
    }
  });

  test('an embed without JavaScript has no gap where its steps would be', async ({ page }) => {
    await page.goto('/embed/chn/2023/');
    const left = async (selector: string): Promise<number> => (await page.locator(selector).boundingBox())?.x ?? NaN;
    expect(await left('.years strong')).toBeCloseTo(await left('h1'), 0);
  });

  test('the sample widths of the key are in one row beside the map', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const lang of ['', 'ko/', 'zh/', 'ru/']) {
      await page.goto(`/${lang}chn/2023/`);
      const boxes = await page.locator('.widths > li').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBe(3);
      expect(Math.max(...boxes.map(({ top }) => top))).toBeLessThan(Math.min(...boxes.map(({ bottom }) => bottom)));
    }
  });
});
