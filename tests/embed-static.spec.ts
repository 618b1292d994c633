// An embed’s own page: its static map, its language, its controls, and what it says when a load fails.
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, type Request, type Route } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { description, headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import { compressFiles } from '#lib/server/compress-files.ts';
import { decode } from '#lib/view/address.ts';
import { embedFailureWords, tryAgain } from '#lib/words/load-failure.ts';
import { compareWords } from '#lib/words/compare.ts';
import { embedWords } from '#lib/words/embed.ts';
import { pageWords } from '#lib/words/page.ts';
import { BUILD, serve } from './serve.ts';
import { atlas, drawnArcs, keepStill, openEmbed, runs, mapReady, test } from './site.ts';
import { sweep } from './sweep.ts';

/** The application, none of which has been loaded. */
const APPLICATION = /_app\/immutable\/.*\.js$/;

/** All texts and figures of an embed, without positions. */
async function contents(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => {
    const text = (selector: string): (string | null)[] => [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.textContent);
    return {
      title: document.title,
      heading: text('h1'),
      facts: document.querySelector('h1')?.dataset['facts'],
      label: document.querySelector('.static-map')?.getAttribute('aria-label'),
      meta: text('.meta'),
      offMap: text('.off-map tr'),
      key: text('.key li'),
      sources: text('.sources'),
      foot: text('.foot'),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a.step, .sources a, .site a')].map((link) => link.href)
    };
  });
}

test.describe('an embed with its static map', () => {
  for (const path of ['chn/2023', 'all/2023', 'all/2021', 'rus/2021']) {
    for (const flow of ['export', 'import'] as const) {
      test(
        `shows ${path} with flow=${flow} without its application, which then shows the same text`,
        sweep(path === 'all/2021' && flow === 'import'),
        async ({ page, liveEmbed }) => {
          await keepStill(page);
          const requests: string[] = [];
          page.on('request', (request) => requests.push(new URL(request.url()).pathname));
          const address = `/embed/${path}/?flow=${flow}`;
          await page.goto(address, { waitUntil: 'networkidle' });
          expect(requests.filter((file) => APPLICATION.test(file))).toEqual([]);

          const [partners, year] = path.split('/');
          const selection = select(atlas, decode(partners, year, `?flow=${flow}`, availableValues(atlas)));
          const arcs = selection.arcs
            .filter(({ fact }) => fact.value > 0)
            .map(({ fact }) => fact.id)
            .sort();
          const before = await contents(page);
          expect(before).toMatchObject({ heading: [headline(atlas, selection)], label: description(atlas, selection) });
          expect(await visible(page, '.picture path.arc', 'arc')).toEqual(arcs);
          expect(await visible(page, '.picture .head', 'arrow')).toEqual(arcs);
          // A figure for which the map has no space is listed below it; those of the other direction are nowhere.
          expect(await visible(page, '.picture [data-fact], .off-map [data-fact]', 'fact')).toEqual(arcs);

          await page.getByRole('button', { name: 'Explore the map' }).click();
          await runs(page);
          expect(await contents(page)).toEqual(before);
          await openEmbed(liveEmbed, address);
          expect((await drawnArcs(liveEmbed)).map(({ id }) => id).sort()).toEqual(arcs);
          expect(await contents(liveEmbed)).toEqual(before);
        }
      );
    }
  }

  for (const [lang, path] of [
    ['ko', 'chn/2023'],
    ['zh', 'all/2015'],
    ['ru', 'rus/2023']
  ] as const) {
    const [partners, year] = path.split('/');
    const selection = select(atlas, decode(partners, year, '', availableValues(atlas), lang));
    const says = {
      heading: [headline(atlas, selection)],
      label: description(atlas, selection),
      title: `${headline(atlas, selection)} · ${pageWords[lang].site}`
    };

    test(`exists in ${lang} at its own address, without JavaScript`, sweep(lang === 'zh'), async ({ browser, baseURL, exported }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
      const still = await context.newPage();
      await still.goto(`/embed/${lang}/${path}/`);
      await expect(still.locator('html')).toHaveAttribute('lang', lang);
      await expect(still.locator('h1')).toHaveText(says.heading);
      await expect(still.locator('.picture .value').filter({ visible: true }).first()).toHaveAttribute(
        'data-fact',
        new RegExp(selection.arcs.map(({ fact }) => fact.id).join('|'))
      );
      // A server has evaluated the query; a static host may not have.
      await expect(still.locator('main > noscript p')).toHaveCount(0);
      await still.goto(`${exported}/embed/${lang}/${path}/`);
      await expect(still.locator('h1')).toHaveText(says.heading);
      await expect(still.locator('main > noscript p')).toBeVisible();
      await expect(still.locator('main > noscript p')).toHaveText(embedWords[lang].withoutScripts);
      await context.close();
    });

    // In npm test an embed in English, of a direction (above).
    test(`in ${lang} shows its text without its application, which then shows the same`, sweep(false), async ({ page, liveEmbed }) => {
      await keepStill(page);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(new URL(request.url()).pathname));
      await page.goto(`/embed/${lang}/${path}/`, { waitUntil: 'networkidle' });
      expect(requests.filter((file) => APPLICATION.test(file))).toEqual([]);
      const before = await contents(page);
      expect(before).toMatchObject(says);
      await page.locator('[data-wakes] button').click();
      await runs(page);
      expect(await contents(page)).toEqual(before);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await openEmbed(liveEmbed, `/embed/${lang}/${path}/`);
      expect(await contents(liveEmbed)).toEqual(before);
    });
  }

  test('with its live map offers partners and directions if its address asks for all filters', async ({ liveEmbed: page }) => {
    await openEmbed(page, '/embed/chn/2023/?ui=full');
    const words = pageWords.en;
    await page.getByText(words.choose).click();
    const list = page.getByRole('group', { name: words.choose });
    await expect(list.getByRole('checkbox', { name: 'China' })).toBeChecked();
    // The list makes the frame taller; if it covered the bottom, that could not be reached.
    expect(await list.evaluate((element) => getComputedStyle(element).position)).toBe('static');
    await page.getByRole('radio', { name: words.flows.export, exact: true }).click();
    await expect(page).toHaveURL(/flow=export/);
    await page.getByRole('radio', { name: words.neighbours }).click();
    await expect(page).toHaveURL(/\/embed\/chn-rus\/2023\//);
  });

  test('goes to the page of the language in its query, without a step in the article’s history, and keeps the language', async ({ page }) => {
    const requests: string[] = [];
    await page.goto('/embed/all/2020/');
    const steps = await page.evaluate(() => history.length);
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.evaluate(() => {
      location.replace('/embed/chn/2022/?flow=export&lang=ko&theme=dark');
    });
    await expect(page).toHaveURL('/embed/ko/chn/2022/?flow=export&theme=dark');
    await expect(page.locator('h1')).toHaveText(headline(atlas, select(atlas, decode('chn', '2022', '?flow=export&lang=ko', availableValues(atlas)))));
    await page.locator('a.step').last().click();
    await expect(page).toHaveURL('/embed/ko/chn/2023/?flow=export&theme=dark');
    await expect(page.locator('h1')).toHaveText(headline(atlas, select(atlas, decode('chn', '2023', '?flow=export&lang=ko', availableValues(atlas)))));
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(requests.filter((file) => APPLICATION.test(file))).toEqual([]);
    // Links that open in the whole window go to the site's page in the same language.
    await expect(page.locator('.site a')).toHaveAttribute('href', /\/ko\/chn\/2023\/\?flow=export&theme=dark$/);
  });

  test('is as large with a direction as without on a static host, the documentation’s own example no more than 60 KB', async ({ page, watch, exported }) => {
    const [, example = ''] = /src="https:\/\/maps\.example([^"]+)"/.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
    expect(example).toContain('flow=');
    // The export of npm test has no compressed copies: those of the files that this embed loads are made here, for a host of their own.
    const loaded = new Set<string>();
    page.on('requestfinished', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin === exported) loaded.add(pathname.slice(1));
    });
    await page.goto(exported + example, { waitUntil: 'networkidle' });
    const folder = await mkdtemp(join(tmpdir(), 'export-'));
    const files = [...loaded].map((path) => (path.endsWith('/') ? `${path}index.html` : path));
    for (const file of [...files, 'index.html']) await cp(join(BUILD, file), join(folder, file));
    await compressFiles(folder, files);
    const host = await serve(folder, 0);
    const compressed = `http://localhost:${(host.address() as AddressInfo).port}`;
    watch.allow(compressed);
    // Each as for a first-time reader.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const bytes = async (address: string): Promise<number> => {
      const sizes: Promise<number>[] = [];
      const count = (request: Request): void => {
        sizes.push(request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize));
      };
      page.on('requestfinished', count);
      await page.goto(address, { waitUntil: 'networkidle' });
      page.off('requestfinished', count);
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    };
    const [bare, requests] = [await bytes(compressed + example.replace(/\?.*/, '')), await bytes(compressed + example)];
    console.log(`${example}: ${requests} bytes; without the direction: ${bare}`);
    expect(requests).toBe(bare);
    expect(requests).toBeLessThanOrEqual(60 * 1024);
    expect(await bytes(example), 'from the server').toBeLessThanOrEqual(60 * 1024);
    host.closeAllConnections();
    host.close();
    await rm(folder, { recursive: true });
  });

  test('keeps its heading while another map is loading, and shows the default one if that fails, on a static host', async ({ page, watch, exported }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED|dynamically imported/);
    let cut = true;
    await page.route(APPLICATION, (route) => (cut ? route.abort() : route.continue()));
    await page.goto(`${exported}/embed/chn/2023/?lang=ko&only=chn`);
    await expect(page.locator('.picture path.arc').first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: embedFailureWords.ko.byDefault })).toBeVisible();
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('h1')).toHaveText(headline(atlas, select(atlas, decode('chn', '2023', '?lang=ko', availableValues(atlas)))));
    cut = false;
    await page.getByRole('button', { name: tryAgain.ko }).click();
    await expect(page.locator('h1')).toContainText('2023년');
    await expect(page.locator('.picture path.arc').first()).toBeVisible();
    await expect(page.getByText(embedFailureWords.ko.byDefault)).toHaveCount(0);
  });

  test('says that it shows the default view if its first script does not load, on a static host, and only then', async ({ page, watch, exported }) => {
    watch.expect(/Failed to load resource|net::ERR_FAILED/);
    const note = page.getByText(embedWords.en.withoutScripts);
    await page.goto(`${exported}/embed/chn/2023/?flow=export`, { waitUntil: 'load' });
    await expect(page.locator('html')).toHaveAttribute('data-page-state', 'picture');
    await expect(note).toHaveCount(0);
    await page.route(/\/start-(embed|site)\.js$/, (route) => route.abort());
    await page.goto(`${exported}/embed/chn/2023/?flow=export`);
    await expect(note).toBeVisible();
    await expect(page.locator('.picture path.arc').first()).toBeVisible();
    await page.goto(`${exported}/chn/2023/?flow=export`);
    await expect(page.getByText(pageWords.en.noScript)).toBeVisible();
    await page.goto(`${exported}/embed/compare/?a=chn/2016&b=rus/2013`);
    await expect(page.getByText(compareWords.en.withoutScripts)).toBeVisible();
    // The server has read the address.
    expect(await (await page.request.get('/embed/compare/?a=chn/2016&b=rus/2013')).text()).not.toContain(compareWords.en.withoutScripts);
  });

  test('shows the default map if an application never finishes loading, on a static host', async ({ page, exported }) => {
    await page.clock.install();
    const waiting: Route[] = [];
    let held = true;
    // Those that wait go on waiting: an application that arrived late would remove the notice by itself.
    await page.route(APPLICATION, (route) => (held ? waiting.push(route) : route.continue()));
    await page.goto(`${exported}/embed/chn/2023/?series=kotra`);
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.box')).toBeHidden();
    await page.clock.fastForward(10_000);
    await expect(page.getByText(embedFailureWords.en.byDefault)).toBeVisible();
    await expect(page.locator('.picture path.arc').first()).toBeVisible();
    held = false;
    await page.getByRole('button', { name: tryAgain.en }).click();
    await expect(page.locator('html')).toHaveAttribute('data-page-state', 'resting');
    await expect(page.getByText(embedFailureWords.en.byDefault)).toHaveCount(0);
  });

  for (const part of ['entry', 'nodes']) {
    test(`says that the live map did not load and starts it at the next click: ${part}`, sweep(part === 'entry'), async ({ page, watch }) => {
      watch.expect(/Failed to load resource|net::ERR_FAILED|dynamically imported/);
      // One file fails until the note is there: it may be requested twice, ahead of its import and by it.
      let failing: string | null = '';
      await page.route(new RegExp(`_app/immutable/${part}/`), (route) => {
        const url = route.request().url();
        if (failing === '') failing = url;
        return url === failing ? route.abort() : route.continue();
      });
      await page.goto('/embed/chn/2022/');
      await page.getByRole('button', { name: 'Explore the map' }).click();
      await expect(page.getByRole('status').filter({ hasText: embedFailureWords.en.lost })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('data-page-state', 'failed');
      await expect(page.locator('.picture path.arc').first()).toBeVisible();
      failing = null;
      await page.getByRole('button', { name: 'Explore the map' }).click();
      await mapReady(page);
      const arcs = select(atlas, decode('chn', '2022', '', availableValues(atlas)))
        .arcs.filter(({ fact }) => fact.value > 0)
        .map(({ fact }) => fact.id)
        .sort();
      expect((await drawnArcs(page)).map(({ id }) => id).sort()).toEqual(arcs);
      await expect(page.getByText(embedFailureWords.en.lost)).toHaveCount(0);
    });
  }
});

/** The ids of visible elements, each once. */
async function visible(page: Page, selector: string, name: string): Promise<string[]> {
  return page.evaluate(
    ([selector, name]) =>
      [
        ...new Set(
          [...document.querySelectorAll<HTMLElement | SVGElement>(selector)]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .flatMap((element) => element.dataset[name] ?? [])
        )
      ].sort(),
    [selector, name] as const
  );
}
