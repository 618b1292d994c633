// Whatever fails to load or work, the page as sent stays complete, with a notice if its controls do not work.
import { expect, type Page } from '@playwright/test';
import { siteFailureWords, tryAgain } from '#lib/words/load-failure.ts';
import { headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { decode } from '#lib/view/address.ts';
import { atlas, startIfText, still as test, stories } from './site.ts';
import { sweep } from './sweep.ts';

const words = siteFailureWords.en;

const PAGES = {
  view: '/chn/2023/',
  comparison: '/compare/?a=chn/2016&b=rus/2023',
  story: `/story/${stories[0]?.id}/`,
  sources: '/sources/',
  data: '/data/',
  changes: '/changes/',
  'no page': '/chn/1900/',
  embed: '/embed/chn/2023/?live=1',
  'embedded comparison': '/embed/compare/?a=chn/2016&b=rus/2023&live=1',
  'embedded story': `/embed/story/${stories[0]?.id}/?live=1`
} as const;

/** Without its last line, which has the exports, a script is still valid. */
const FAULTS = ['aborted', 'cut off', 'missing', 'without its last line'] as const;
/** What represents the other pages and features in npm test: pages for files that do not load, a page for files that never arrive, features. */
const USUAL = { failing: ['view', 'no page'], hanging: ['embed'], features: ['ResizeObserver', 'history.pushState'] };

type Fault = (typeof FAULTS)[number];

/** What a reader sees of a page: its heading, every figure with its text, the arcs of its static maps, and its address. */
interface Shown {
  readonly address: string;
  readonly heading: string;
  readonly figures: readonly string[];
  readonly arcs: readonly string[];
  readonly text: number;
}

function shown(page: Page): Promise<Shown> {
  return page.evaluate(() => ({
    address: location.pathname + location.search,
    heading: document.querySelector('h1')?.textContent ?? '',
    figures: [
      ...new Set(
        [...document.querySelectorAll<HTMLElement>('main table [data-fact], h1 [data-fact]')].map((figure) => `${figure.dataset['fact']} ${figure.textContent}`)
      )
    ].sort(),
    arcs: [...new Set([...document.querySelectorAll<HTMLElement>('main .picture [data-arc]')].map((arc) => arc.dataset['arc'] ?? ''))].sort(),
    // The application adds some sections and lists; a page that lost its content has a fraction of this length.
    text: (document.querySelector('main')?.textContent ?? '').length
  }));
}

/** Waits until the application runs, or a notice says that it does not. */
async function decided(page: Page): Promise<'runs' | 'note'> {
  await startIfText(page);
  const which = await page.waitForFunction(() => {
    const note = document.querySelector<HTMLElement>('[data-note]');
    if (note && !note.hidden) return 'note';
    return ['resting', 'live'].includes(document.documentElement.dataset['pageState'] ?? '') ? 'runs' : false;
  });
  return (await which.jsonValue()) as 'runs' | 'note';
}

function expectWhole(now: Shown, before: Shown, what: string): void {
  const { text, ...shownNow } = now;
  const { text: textBefore, ...shownBefore } = before;
  expect(shownNow, what).toEqual(shownBefore);
  expect(text, what).toBeGreaterThan(textBefore * 0.9);
}

for (const [name, address] of Object.entries(PAGES)) {
  for (const all of [false, true]) {
    test(
      `stays complete if ${all ? 'any' : 'one'} of its files does not load: ${name}`,
      sweep(!all && USUAL.failing.includes(name)),
      async ({ page, watch, browser, baseURL }) => {
        test.setTimeout(all ? 900_000 : 90_000);
        watch.expect(/./);
        const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
        const without = await plain.newPage();
        const files: string[] = [];
        page.on('request', (request) => {
          if (['script', 'stylesheet', 'font', 'fetch'].includes(request.resourceType())) files.push(new URL(request.url()).pathname);
        });
        await page.goto(address);
        expect(await decided(page)).toBe('runs');
        const live = await shown(page);
        await without.goto(address);
        const before = { ...(await shown(without)), address: live.address };
        expect(before.figures).toEqual(live.figures);
        await plain.close();
        const unique = [...new Set(files)];
        expect(unique.length).toBeGreaterThan(10);
        // In npm test: the first and last script, the largest part of the code, and one file of each other kind, a year's data among them.
        const scripts = unique.filter((file) => file.endsWith('.js') && file.includes('/_app/'));
        const some = [
          scripts[0],
          scripts[Math.floor(scripts.length / 2)],
          scripts.at(-1),
          unique.find((file) => file.endsWith('.css')),
          unique.find((file) => /\/\d{4}\.[\w-]+\.json$/.test(file)),
          unique.find((file) => /start-\w+\.js$/.test(file))
        ].flatMap((file) => file ?? []);
        for (const file of all ? unique : some) {
          for (const fault of all ? FAULTS.filter((one) => scripts.includes(file) || one !== 'without its last line') : FAULTS.slice(0, 1)) {
            await fail(page, file, fault);
            await page.goto(address);
            // Without its start script the page does not expect the application, and is as without JavaScript.
            const state = /\/start-\w+\.js$/.test(file) ? 'as it came' : await decided(page);
            if (state === 'note') await expect(page.locator('[data-note] button')).toHaveText(tryAgain.en);
            expectWhole(await shown(page), before, `${file} ${fault}: ${state}`);
            // A page asks for some files twice; what is still being answered has no route any more.
            await page.unrouteAll({ behavior: 'ignoreErrors' });
          }
        }
      }
    );
  }
}

for (const [name, address] of Object.entries(PAGES)) {
  for (const all of [false, true]) {
    test(
      `stays complete, and says what is missing, if ${all ? 'any' : 'one'} of its files never arrives: ${name}`,
      sweep(!all && USUAL.hanging.includes(name)),
      async ({ page, watch }) => {
        test.setTimeout(all ? 900_000 : 90_000);
        watch.expect(/./);
        const files: Record<string, Set<string>> = { script: new Set(), stylesheet: new Set(), font: new Set(), fetch: new Set() };
        page.on('request', (request) => files[request.resourceType()]?.add(new URL(request.url()).pathname));
        await page.goto(address);
        expect(await decided(page)).toBe('runs');
        const before = await shown(page);
        // In npm test: one file of each kind.
        const hung = Object.values(files).flatMap((kind) => (all ? [...kind] : [...kind].filter((file) => file.includes('/_app/')).slice(0, 1)));
        expect(hung.length).toBeGreaterThan(all ? 10 : 2);
        await page.clock.install();
        for (const file of hung) {
          await page.route('**' + file, () => undefined);
          await page.goto(address, { waitUntil: 'commit' });
          // Without its start script the page does not expect the application.
          if (/\/start-\w+\.js$/.test(file)) await page.locator('h1').waitFor();
          else
            await expect
              .poll(
                async () => {
                  await startIfText(page);
                  await page.clock.fastForward(10_000);
                  // What the live map lacks is said on the map.
                  const note = await page
                    .locator('[data-note], .stage .message')
                    .filter({ has: page.getByRole('button', { name: tryAgain.en }) })
                    .isVisible();
                  // Fonts, and what is asked for once the application runs, are not missed.
                  return note || (!files['stylesheet']?.has(file) && (await runs(page)));
                },
                { message: file }
              )
              .toBe(true);
          // What the application adds is missing; what the server has sent is present.
          expectWhole(await shown(page), { ...before, text: 0 }, `${file} never arrives`);
          await page.unroute('**' + file);
        }
      }
    );
  }
}

function runs(page: Page): Promise<boolean> {
  return page.evaluate(() => ['resting', 'live'].includes(document.documentElement.dataset['pageState'] ?? ''));
}

function fail(page: Page, file: string | RegExp, fault: Fault): Promise<unknown> {
  return page.route(typeof file === 'string' ? '**' + file : file, async (route) => {
    if (fault === 'aborted') return route.abort();
    if (fault === 'missing') return route.fulfill({ status: 404, body: 'Not found.', contentType: 'text/plain' });
    const answer = await route.fetch();
    const body = await answer.body();
    const end = fault === 'cut off' ? Math.floor(body.length / 2) : body.lastIndexOf('export{');
    return route.fulfill({
      response: answer,
      body: body.subarray(0, Math.max(0, end)),
      headers: { 'content-type': answer.headers()['content-type'] ?? '' }
    });
  });
}

/** Twelve features that a page uses, each removed from the browser before anything runs. */
const FEATURES: Readonly<Record<string, string>> = {
  ResizeObserver: 'delete window.ResizeObserver',
  IntersectionObserver: 'delete window.IntersectionObserver',
  AbortController: 'delete window.AbortController',
  'Intl.ListFormat': 'delete Intl.ListFormat',
  'Intl.PluralRules': 'delete Intl.PluralRules',
  'String.replaceAll': 'delete String.prototype.replaceAll',
  'Array.at': 'delete Array.prototype.at',
  'Object.fromEntries': 'delete Object.fromEntries',
  structuredClone: 'delete window.structuredClone',
  matchMedia: 'delete window.matchMedia',
  'history.pushState': 'history.replaceState = history.pushState = () => { throw new DOMException("refused", "SecurityError"); }',
  sessionStorage: 'Object.defineProperty(window, "sessionStorage", { get() { throw new DOMException("refused", "SecurityError"); } })'
};

for (const [feature, take] of Object.entries(FEATURES)) {
  test(`stays complete in a browser that lacks or refuses something: ${feature}`, sweep(USUAL.features.includes(feature)), async ({ page, watch }) => {
    watch.expect(/./);
    await page.goto(PAGES.view);
    const before = await shown(page);
    await page.addInitScript(take);
    for (const address of [PAGES.view, PAGES.embed]) {
      await page.goto(address);
      const state = await decided(page);
      expectWhole(await shown(page), { ...before, address, ...(address === PAGES.embed && { text: 0 }) }, `${address}: ${state}`);
    }
  });
}

test('a page that does not load leaves the reader on the present one, with its address, and loads at the next attempt', async ({ page, watch }) => {
  watch.expect(/./);
  await page.goto('/chn/2023/');
  await decided(page);
  const before = await shown(page);
  let cut = true;
  await page.route(/\/_app\//, (route) => (cut ? route.abort() : route.continue()));
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await expect(page.getByText(words.page)).toBeVisible();
  expectWhole(await shown(page), before, 'after a failed navigation');
  // While the site cannot be reached, a retry does not leave for the browser's own error page.
  await page.context().setOffline(true);
  await page.locator('[data-note] button').click();
  await expect(page.getByText(words.page)).toBeVisible();
  expectWhole(await shown(page), before, 'after a failed retry');
  await page.context().setOffline(false);
  cut = false;
  await page.locator('[data-note] button').click();
  await expect(page).toHaveURL(/\/sources\/$/);
  await expect(page.locator('h1')).toHaveText('Sources');
  await expect(page.getByText(words.page)).toHaveCount(0);
});

const CUT = [/\/entry\/start\.[^/]*\.js$/, /\/entry\/app\.[^/]*\.js$/, /\/nodes\/[^/]*\.js$/];
for (const name of ['view', 'embedded comparison'] as const) {
  test(`code that arrives without its end, and is still valid, counts as missing at the start: ${name}`, sweep(name === 'view'), async ({ page, watch }) => {
    watch.expect(/./);
    await page.goto(PAGES[name]);
    await decided(page);
    const before = await shown(page);
    for (const files of CUT) {
      await fail(page, files, 'without its last line');
      await page.goto(PAGES[name]);
      expect(await decided(page), String(files)).toBe('note');
      expectWhole(await shown(page), { ...before, text: 0 }, String(files));
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
}

test('code that arrives without its end counts as missing at a step to another page', async ({ page, watch }) => {
  watch.expect(/./);
  await page.goto(PAGES.view);
  expect(await decided(page)).toBe('runs');
  const before = await shown(page);
  await fail(page, /\/nodes\/[^/]*\.js$/, 'without its last line');
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await expect(page.getByText(words.page)).toBeVisible();
  expectWhole(await shown(page), before, 'after a failed navigation');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // The browser remembers the module, so the page is loaded in full.
  await page.locator('[data-note] button').click();
  await expect(page.locator('h1')).toHaveText('Sources');
});

const expectedHeading = (partners: string, year: number): string =>
  headline(atlas, select(atlas, decode(partners, String(year), '', availableValues(atlas)))).replaceAll('\u00a0', ' ');

test('keys pressed faster than the page follows all count', async ({ page }) => {
  await page.goto('/chn/2023/');
  await decided(page);
  await page.locator('.year-thumb').first().focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowLeft', { delay: 0 });
  await expect(page).toHaveURL(/\/chn\/2011\//);
  await expect(page.locator('h1')).toHaveText(expectedHeading('chn', 2011));
});
