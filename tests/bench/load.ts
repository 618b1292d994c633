// Measures loading and first paint for the bench.
import type { Server } from 'node:http';
import type { Browser, Page } from '@playwright/test';
import { countBytes, median, seen, watchPaint, type Bytes } from './measure.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Bytes of one cold load of an address: up to its load event, or until its live map is idle. */
export async function measureWire(browser: Browser, server: Server, address: string, live: boolean, viewport: Size): Promise<Bytes> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const before = countBytes(server);
  if (live) {
    await page.goto(address);
    await atRest(page);
  } else {
    await page.goto(address, { waitUntil: 'load' });
  }
  const bytes = before();
  await context.close();
  return bytes;
}

/** Medians in milliseconds from the start of the page. */
export interface LiveTimes {
  readonly paint: number;
  /** When the map's code was requested; it is deliberately loaded after the page. */
  readonly codeRequested: number;
  readonly idle: number;
  readonly bare: number;
}

/** First paint and idle live map of the site, compared with the bare page. Loads alternate, and each is cold. */
export async function measureLive(browser: Browser, site: string, bare: string, rounds: number, viewport: Size): Promise<LiveTimes> {
  const paints: number[] = [];
  const asks: number[] = [];
  const idles: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await watchPaint(page);
    await watchLive(page);
    await page.goto(site);
    idles.push(await liveTime(page));
    paints.push((await seen(page)).paint);
    asks.push(await whenCodeRequested(page));
    await context.close();

    const other = await browser.newContext({ viewport });
    const plain = await other.newPage();
    await plain.goto(bare);
    await plain.waitForSelector('body[data-idle]', { timeout: 60_000 });
    floors.push(Number(await plain.getAttribute('body', 'data-idle')));
    await other.close();
  }
  return { paint: median(paints), codeRequested: median(asks), idle: median(idles), bare: median(floors) };
}

/** First paint of a page and of an embed in ms, on a slowed processor: medians of loads in turn, each cold. */
export async function measurePaints(
  browser: Browser,
  page: string,
  embed: string,
  rounds: number,
  viewport: Size,
  slow: number
): Promise<{ readonly page: number; readonly embed: number }> {
  const paints: { page: number[]; embed: number[] } = { page: [], embed: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [kind, address] of [
      ['page', page],
      ['embed', embed]
    ] as const) {
      const { tab, close } = await slowed(browser, viewport, slow);
      await tab.goto(address, { waitUntil: 'load' });
      // A light page can have loaded before it is painted.
      await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      paints[kind].push((await seen(tab)).paint);
      await close();
    }
  }
  return { page: median(paints.page), embed: median(paints.embed) };
}

/** Total blocking time in ms until the live map is idle, of the site and of the bare page, on a slowed processor: medians of loads in turn. */
export async function measureBlocking(
  browser: Browser,
  site: string,
  bare: string,
  rounds: number,
  viewport: Size,
  slow: number
): Promise<{ readonly page: number; readonly bare: number }> {
  const [pages, floors]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const own = await slowed(browser, viewport, slow);
    await own.tab.goto(site);
    await atRest(own.tab);
    pages.push((await seen(own.tab)).blocking);
    await own.close();

    const other = await slowed(browser, viewport, slow);
    await other.tab.goto(bare);
    await other.tab.waitForSelector('body[data-idle]', { timeout: 60_000 });
    floors.push((await seen(other.tab)).blocking);
    await other.close();
  }
  return { page: median(pages), bare: median(floors) };
}

/** A new page on a processor slowed by a factor, which watches its paint. */
async function slowed(browser: Browser, viewport: Size, rate: number): Promise<{ tab: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport });
  const tab = await context.newPage();
  await watchPaint(tab);
  const cdp = await context.newCDPSession(tab);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate });
  return { tab, close: () => context.close() };
}

/** Waits until the live map is shown and idle. */
async function atRest(page: Page): Promise<void> {
  await page.waitForSelector('[data-map="live"]', { timeout: 60_000 });
  await page.evaluate(async () => {
    const holder = [...document.querySelectorAll('*')].find((element) => '__tradeMap' in element) as { __tradeMap?: { idle: Promise<unknown> } } | undefined;
    await holder?.__tradeMap?.idle;
  });
}

/** Records in the page when its map has drawn everything, at the same moment as the bare page does. */
async function watchLive(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (!('liveAt' in window) && document.querySelector('[data-map="live"]')) Object.assign(window, { liveAt: performance.now() });
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map'] });
  });
}

/** Milliseconds from the start of the page to that moment. */
async function liveTime(page: Page): Promise<number> {
  await atRest(page);
  return page.evaluate(() => (window as unknown as { liveAt: number }).liveAt);
}

/** When the largest script, the map's code, was requested. */
function whenCodeRequested(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scripts = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter((entry) => entry.name.endsWith('.js'));
    return scripts.sort((a, b) => b.decodedBodySize - a.decodedBodySize)[0]?.startTime ?? NaN;
  });
}
