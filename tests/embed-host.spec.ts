// Embeds and the article around them: heights, scrolling, many frames, one live map at a time.
import { expect } from '@playwright/test';
import { fits, frame, kept, script, test, wakeAndRest, type Kept } from './article.ts';
import { sweep } from './sweep.ts';

test.describe('an article with embeds', () => {
  test('gives a frame below the fold its height before it becomes visible', async ({ open, site }) => {
    const page = await open(`${script(site)}<p>${'Text. <br>'.repeat(90)}</p>${frame(site, 'all/2023/', 'loading="eager"')}<p>After.</p>`);
    await page.evaluate(() => {
      const seen = { shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await expect.poll(() => page.locator('iframe').evaluate((element) => element.style.height)).not.toBe('');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const early = (await page.locator('iframe').boundingBox())?.height;
    for (let step = 0; step < 12; step++) {
      await page.mouse.move(400, 300);
      await page.mouse.wheel(0, 200);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    await fits(page);
    expect((await page.locator('iframe').boundingBox())?.height).toBe(early);
    expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBe(0);
  });

  for (const width of [720, 453]) {
    test(`gives every kind of frame its natural height at ${width} px, without a scroll bar`, sweep(width === 453), async ({ open, site }) => {
      const page = await open(
        `${script(site)}${frame(site, 'chn/2023/').replace('500', '150')}<trade-map view="all/2016"></trade-map><trade-map view="compare/"></trade-map><div id="shadow"></div>`,
        { width }
      );
      await page.locator('#shadow').evaluate((slot) => {
        slot.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('trade-map'), { title: 'In a shadow root' }));
      });
      await page.locator('#shadow trade-map').evaluate((map) => {
        map.setAttribute('view', 'story/alternative-relations');
      });
      for (const [i, path] of ['chn/2023/', 'all/2016/', 'compare/', 'story/alternative-relations/'].entries()) {
        const element = page.locator('iframe').nth(i);
        await element.scrollIntoViewIfNeeded();
        await fits(page, i);
        expect(await element.getAttribute('src'), path).toContain(path);
      }
    });
  }

  for (const width of [720, 328])
    test(`moves nothing of the article when a live map starts in it, at ${width} px`, sweep(width === 328), async ({ open, site }) => {
      const page = await open(`${script(site)}${frame(site, 'chn/2023/', 'loading="eager"')}<p id="after">After.</p>`, { width });
      await fits(page);
      const below = (): Promise<number> => page.locator('#after').evaluate((text) => text.getBoundingClientRect().top + scrollY);
      const before = await below();
      const embed = page.frameLocator('iframe');
      await embed.locator('.wake').dispatchEvent('click');
      await expect(embed.locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
      await fits(page);
      expect(await below()).toBe(before);
    });

  test('scrolls inside a frame that is too low even for a low map and cannot grow', async ({ open, site }) => {
    const page = await open(frame(site, 'all/2016/').replace('500', '300'), { policy: `frame-src ${site}` });
    const root = page.frameLocator('iframe').locator('html');
    await expect(root).toHaveAttribute('data-page-state', 'picture');
    await page.mouse.move(300, 200);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 300);
        return root.evaluate(() => scrollY);
      })
      .toBeGreaterThan(0);
  });

  test('starts its live map in a sandbox that permits only scripts, with the goods in its address', async ({ open, site }) => {
    const page = await open(`<iframe sandbox="allow-scripts" src="${site}embed/all/2021/?goods=6704&live=1" width="100%" height="863"></iframe>`);
    const embed = page.frameLocator('iframe');
    await expect(embed.locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
    await expect(embed.locator('h1')).toContainText('Wigs');
  });

  for (const embedder of ['require-corp', 'credentialless'])
    test(`fits and starts its live map in a page that isolates itself with ${embedder}`, sweep(embedder === 'require-corp'), async ({ open, site }) => {
      const headers = { 'cross-origin-embedder-policy': embedder, 'cross-origin-opener-policy': 'same-origin' };
      const page = await open(`${script(site)}${frame(site, 'chn/2023/', 'loading="eager"')}`, { headers });
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      const embed = page.frameLocator('iframe');
      await expect(embed.locator('h1')).toContainText('2023');
      await expect(embed.locator('[data-map="picture"] svg').first()).toBeVisible();
      await fits(page);
      await embed.locator('.wake').click();
      await expect(embed.locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
      await embed.getByRole('link', { name: 'Earlier year, 2022' }).click();
      await expect(embed.locator('h1')).toContainText('2022');
      // As WordPress wraps unknown providers.
      const sandboxed = await open(`<iframe sandbox="allow-scripts" src="${site}embed/all/2021/?goods=6704&live=1" width="100%" height="863"></iframe>`, {
        headers
      });
      await expect(sandboxed.frameLocator('iframe').locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
    });

  test('has its picture and figures in a sandbox without scripts, and nothing that would need them', async ({ open, site }) => {
    const page = await open(`<iframe sandbox src="${site}embed/chn/2023/" width="100%" height="863"></iframe>`);
    const embed = page.frameLocator('iframe');
    await expect(embed.locator('h1')).toContainText('2023');
    await expect(embed.locator('[data-map] svg').first()).toBeVisible();
    await expect(embed.locator('table [data-fact], [data-map] [data-fact]').first()).toBeAttached();
    // Figures are plain text then.
    await expect(embed.locator('button:not([data-fact], [data-facts]):visible, select:visible')).toHaveCount(0);
  });

  test('releases a live map after returning to the static map', async ({ open, site }) => {
    const page = await open(frame(site, 'chn/2023/', 'loading="eager"'));
    const inspector = await page.context().newCDPSession(page);
    const rounds: Kept[] = [];
    for (let round = 0; round < 3; round++) {
      await wakeAndRest(page);
      rounds.push(await kept(page, inspector));
    }
    // A map has some 160 nodes and 8 listeners outside them. The first two rounds fill caches for the next map.
    expect(rounds[2]!.listeners, JSON.stringify(rounds)).toBeLessThan(rounds[1]!.listeners + 8);
    expect(rounds[2]!.nodes, JSON.stringify(rounds)).toBeLessThan(rounds[1]!.nodes + 160);
  });

  test('follows the last of two clicks, even while the first map is loading', async ({ open, site, page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route(/_app\/immutable\/entry\//, async (route) => {
      await held;
      await route.continue();
    });
    await open(`${script(site)}${frame(site, 'chn/2022/', 'loading="eager"')}${frame(site, 'chn/2023/', 'loading="eager"')}`);
    const [a, b] = [page.frameLocator('iframe').nth(0), page.frameLocator('iframe').nth(1)];
    await fits(page, 1);
    // A real click would scroll first; an off-screen map waits until it is visible.
    for (const embed of [a, b]) await embed.locator('.wake').dispatchEvent('click');
    await expect(a.locator('html')).not.toHaveAttribute('data-page-state', /live$/);
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    release();
    await expect(b.locator('[data-map="live"]')).toBeVisible();
    await expect(a.locator('[data-map="picture"]')).toBeVisible();
    await expect(a.locator('#start-script')).toHaveCount(0);
    await expect(b.locator('[data-map="live"]')).toBeVisible();
  });

  test('may insert frames later, and loads them lazily unless their author decides otherwise', async ({ open, site }) => {
    const page = await open(script(site) + frame(site, 'chn/2022/'));
    await fits(page);
    await page.evaluate((src) => {
      const late = document.createElement('div');
      late.innerHTML = `<iframe data-trade-map src="${src}" title="Ours" loading="eager" height="300"></iframe>`;
      document.body.append(late);
      // Like scripts that load frames lazily, which set the address last.
      const last = document.body.appendChild(document.createElement('iframe'));
      last.dataset['tradeMap'] = '';
      last.src = src;
    }, `${site}embed/chn/2023/`);
    await fits(page, 1);
    await fits(page, 2);
    expect(await page.locator('iframe').evaluateAll((frames) => frames.map((element) => (element as HTMLIFrameElement).loading))).toEqual([
      'lazy',
      'eager',
      'lazy'
    ]);
    await expect(page.locator('iframe').nth(1)).toHaveAttribute('title', 'Ours');
    await expect(page.locator('iframe').nth(2)).toHaveAttribute('title', /2023 North Korea/);
  });

  test('may title an embed at any time; otherwise its title is that of its content', async ({ open, site }) => {
    const page = await open(`${script(site)}<trade-map view="chn/2022"></trade-map>`);
    const [element, embed] = [page.locator('iframe'), page.frameLocator('iframe')];
    await fits(page);
    await embed.getByRole('link', { name: 'Later year, 2023' }).click();
    await expect(element).toHaveAttribute('title', /2023 North Korea/);
    // With the live map it changes the view in place, perhaps without changing its height.
    await embed.getByRole('button', { name: 'Explore the map' }).click();
    await expect(embed.locator('[data-map="live"]')).toBeVisible();
    await embed.getByRole('link', { name: 'Earlier year, 2022' }).click();
    await expect(element).toHaveAttribute('title', /2022 North Korea/);
    await page.locator('trade-map').evaluate((map) => map.setAttribute('title', 'Trade with China'));
    await embed.getByRole('link', { name: 'Later year, 2023' }).click();
    await expect(embed.locator('h1')).toContainText('2023');
    await expect(element).toHaveAttribute('title', 'Trade with China');
    await page.locator('trade-map').evaluate((map) => map.removeAttribute('title'));
    await expect(element).not.toHaveAttribute('title', 'Trade with China');
  });
});
