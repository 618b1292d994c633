// Embeds in an article, as a frame and as an element.
import { splitIds } from '#lib/selection/fact-ids.ts';
import { expect, type FrameLocator } from '@playwright/test';
import { fits, frame, script, test } from './article.ts';
import { sweep } from './sweep.ts';

async function showsPicture(embed: FrameLocator): Promise<void> {
  await expect(embed.locator('h1')).toContainText('2023');
  await expect(embed.locator('.picture path.arc').first()).toBeAttached();
  await expect(embed.locator('.picture [data-fact]:visible').first()).toBeVisible();
  for (const part of ['US dollars', 'DPRK exports', 'Sources:', 'take no side']) await expect(embed.getByText(part).first()).toBeVisible();
}

test.describe('an embed in an article', () => {
  test('as a frame with embed.js has the static map, its height and a title', async ({ open, site }) => {
    const page = await open(script(site) + frame(site, 'chn/2023/'));
    await showsPicture(page.frameLocator('iframe'));
    await fits(page);
    await expect(page.locator('iframe')).toHaveAttribute('title', /2023 North Korea/);
  });

  test('as a component creates its own frame', async ({ open, site }) => {
    const page = await open(`${script(site)}<trade-map view="chn/2023?theme=dark"></trade-map>`);
    await showsPicture(page.frameLocator('trade-map iframe'));
    await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
    await fits(page);
  });

  test('as a component uses the frame inside it, and ignores a view that leads elsewhere', async ({ open, site }) => {
    const page = await open(`${script(site)}<trade-map view="//example.com/embed/x">${frame(site, 'chn/2023/')}</trade-map>`);
    await showsPicture(page.frameLocator('iframe'));
    await fits(page);
    await expect(page.locator('iframe')).toHaveCount(1);
  });

  test('remains a frame if scripts are removed', async ({ open, site }) => {
    const page = await open(`<trade-map view="chn/2023">${frame(site, 'chn/2023/')}</trade-map>`, { policy: `frame-src ${site}` });
    await showsPicture(page.frameLocator('iframe'));
    expect((await page.locator('iframe').boundingBox())?.height).toBe(500);
  });

  for (const width of [280, 320, 480, 768, 1200]) {
    test(`is exactly as tall as it needs at ${width} px, and cuts nothing off`, sweep(width === 320 || width === 768), async ({ open, site }) => {
      const page = await open(`${script(site)}<div id="slot">${frame(site, 'all/2023/')}</div>`, { width: width + 16 });
      await fits(page);
      await showsPicture(page.frameLocator('iframe'));
      const wide = await page
        .frameLocator('iframe')
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(wide, 'px to scroll sideways').toBe(0);
    });
  }

  test('lets the wheel scroll the article, with the static and the live map', async ({ open, site }) => {
    const page = await open(`${script(site)}${frame(site, 'chn/2023/')}<div><p>${'More text. <br>'.repeat(120)}</p></div>`);
    await fits(page);
    const embed = page.frameLocator('iframe');
    const wheel = async (): Promise<void> => {
      const from = await page.evaluate(() => scrollY);
      await page.mouse.move(400, 350);
      await page.mouse.wheel(0, 120);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(from);
    };
    await wheel();
    await expect(embed.locator('[data-map]')).toHaveAttribute('data-map', 'picture');
    await page.evaluate(() => scrollTo(0, 0));
    await embed.getByRole('button', { name: 'Explore the map' }).click();
    await expect(embed.locator('[data-map="live"]')).toBeVisible();
    await wheel();
  });

  test('keeps the article’s history and stores nothing, even through years', async ({ open, site }) => {
    const page = await open(script(site) + frame(site, 'chn/2022/'));
    const embed = page.frameLocator('iframe');
    const before = await page.evaluate(() => history.length);
    await embed.getByRole('link', { name: 'Later year, 2023' }).click();
    await expect(embed.locator('h1')).toContainText('2023');
    await embed.locator('.picture').click({ position: { x: 5, y: 5 } });
    await expect(embed.locator('[data-map="live"]')).toBeVisible();
    await embed.getByRole('link', { name: 'Earlier year, 2022' }).click();
    await expect(embed.locator('h1')).toContainText('2022');
    expect(await page.evaluate(() => history.length)).toBe(before);
    // The framework stores scroll positions when the page is left; a new frame sees the real storage.
    const stored = await embed.locator('html').evaluate(() => {
      dispatchEvent(new Event('beforeunload'));
      const fresh = document.body.appendChild(document.createElement('iframe')).contentWindow;
      return fresh && [fresh.localStorage.length, fresh.sessionStorage.length, document.cookie];
    });
    expect(stored).toEqual([0, 0, '']);
  });

  test('opens the record of a figure beside its static map, and nothing else', async ({ open, site }) => {
    const page = await open(script(site) + frame(site, 'chn/2023/'));
    const embed = page.frameLocator('iframe');
    await embed.locator('h1 [data-fact]').first().click();
    const record = embed.locator('.details');
    await expect(record).toHaveAttribute('data-select', /^fact:chn-2023-export/);
    await expect(record.locator('[data-sources] a').first()).toBeVisible();
    await expect(record.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(embed.locator('[data-map]')).toHaveAttribute('data-map', 'picture');
    await fits(page);
  });

  test('lists the figures of a sum beside its static map', async ({ open, site }) => {
    const page = await open(script(site) + frame(site, 'all/2014/'));
    const embed = page.frameLocator('iframe');
    const sum = embed.locator('h1 .sum').first();
    const ids = splitIds((await sum.getAttribute('data-facts')) ?? '');
    await sum.click();
    await expect(embed.locator('.addends [data-fact]')).toHaveCount(ids.length);
  });

  test('opens a reference in a story beside its static map', async ({ open, site }) => {
    const page = await open(script(site) + frame(site, 'story/alternative-relations/'));
    const embed = page.frameLocator('iframe');
    const reference = embed.locator('[data-record]:visible').nth(1);
    const named = await reference.getAttribute('data-record');
    await reference.click();
    await expect(embed.locator('.details')).toHaveAttribute('data-select', named ?? '');
  });

  test('accepts messages from its own frame only', async ({ open, site }) => {
    const page = await open(script(site) + frame(site, 'chn/2023/'));
    await fits(page);
    const height = (await page.locator('iframe').boundingBox())?.height;
    await page.evaluate(() => window.postMessage({ type: 'trade-map:height', height: 3000, title: 'hostile' }, '*'));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect((await page.locator('iframe').boundingBox())?.height).toBe(height);
    await expect(page.locator('iframe')).not.toHaveAttribute('title', 'hostile');
  });

  test('sends messages to pym.js and AMP', async ({ open, site }) => {
    const page = await open(frame(site, 'chn/2023/?childId=map-1', 'id="later"'), { policy: `frame-src ${site}` });
    const received = page.evaluate(
      () =>
        new Promise<unknown[]>((done) => {
          const heard: unknown[] = [];
          addEventListener('message', (event) => {
            heard.push(event.data);
            if (heard.length === 3) done(heard);
          });
          const again = document.querySelector('iframe');
          if (again) again.width = '500';
        })
    );
    expect(await received).toEqual([
      expect.objectContaining({ type: 'trade-map:height' }),
      expect.objectContaining({ sentinel: 'amp', type: 'embed-size' }),
      expect.stringMatching(/^pymxPYMxmap-1xPYMxheightxPYMx\d+$/)
    ]);
  });

  // npm run test:full starts twenty live maps.
  for (const count of [3, 20])
    test(`on a page with ${count}: ${count} static maps, one live map at a time, no lost context`, sweep(count === 3), async ({ open, site }) => {
      test.setTimeout(count * 20_000);
      const years = Array.from({ length: count }, (_, i) => 2024 - count + i);
      const page = await open(script(site) + years.map((year) => frame(site, `chn/${year}/`, 'loading="eager"')).join(''));
      for (const [i, year] of years.entries()) {
        const embed = page.frameLocator('iframe').nth(i);
        await expect(embed.locator('h1')).toContainText(String(year));
        await expect(embed.locator('.picture path.arc').first()).toBeAttached();
      }
      for (const i of years.keys()) {
        // Browsers do not even style off-screen frames.
        await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
        await page.frameLocator('iframe').nth(i).getByRole('button', { name: 'Explore the map' }).click();
        await expect(page.frameLocator('iframe').nth(i).locator('[data-map]'), `embed ${i + 1}`).toHaveAttribute('data-map', 'live', { timeout: 60_000 });
        if (i > 0)
          await expect(
            page
              .frameLocator('iframe')
              .nth(i - 1)
              .locator('[data-map="picture"]')
          ).toBeVisible();
      }
      const states = await Promise.all(years.map((_, i) => page.frameLocator('iframe').nth(i).locator('[data-map]').getAttribute('data-map')));
      expect(states.filter((state) => state === 'live')).toHaveLength(1);
      expect(states.filter((state) => state === 'picture')).toHaveLength(count - 1);
    });
});
