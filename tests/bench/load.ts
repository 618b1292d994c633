import type { Browser, Page } from '@playwright/test';
import { countBytes, median, seen, watchPaint, type Bytes } from './measure.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What one cold load brings over the wire: until the page has come to rest without the map, or with it live. */
export async function measureWire(browser: Browser, address: string, live: boolean, viewport: Size): Promise<Bytes> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  // Without the map's own code the page stays at its picture: the map's chunks are what makes the difference.
  const bytes = await countBytes(await context.newCDPSession(page));
  if (live) {
    await page.goto(address);
    await idleTime(page);
  } else {
    await page.goto(address, { waitUntil: 'load' });
  }
  const result = bytes();
  await context.close();
  return result;
}

/** Medians in ms of first paint and of the idle live map, against the bare page; loads alternate, each one cold. */
export async function measureLive(browser: Browser, site: string, bare: string, rounds: number, viewport: Size): Promise<{ paint: number; idle: number; bare: number }> {
  const paints: number[] = [];
  const idles: number[] = [];
  const floors: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await watchPaint(page);
    await page.goto(site);
    idles.push(await idleTime(page));
    paints.push((await seen(page)).paint);
    await context.close();

    const other = await browser.newContext({ viewport });
    const plain = await other.newPage();
    await plain.goto(bare);
    await plain.waitForSelector('body[data-idle]', { timeout: 60_000 });
    floors.push(Number(await plain.getAttribute('body', 'data-idle')));
    await other.close();
  }
  return { paint: median(paints), idle: median(idles), bare: median(floors) };
}

/** Milliseconds from the start of the page to the moment its live map has drawn everything. */
async function idleTime(page: Page): Promise<number> {
  await page.waitForSelector('[data-map="live"]', { timeout: 60_000 });
  return page.evaluate(async () => {
    const holder = [...document.querySelectorAll('*')].find((element) => '__tradeMap' in element) as { __tradeMap?: { idle: Promise<unknown> } } | undefined;
    await holder?.__tradeMap?.idle;
    return performance.now();
  });
}
