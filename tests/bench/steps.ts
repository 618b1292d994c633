// Measures steps from year to year for the bench.
import { resolve } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { yearsWords } from '#lib/words/years.ts';
import { serve } from '../serve.ts';
import { mapReady, withMap } from '../site.ts';
import { scripting } from './measure.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const STEPS = 20;

/** Milliseconds of JavaScript for one year step of the whole page: page, table, chart and map. */
export async function measureYears(browser: Browser, address: string, viewport: Size): Promise<number> {
  const { page, cdp, close } = await open(browser, viewport);
  await page.goto(address);
  await mapReady(page);
  // Found once and clicked in the page, because finding it by role at each step would count as the page's work.
  const back = await page.getByRole('button', { name: yearsWords.en.previous }).elementHandle();
  const ms = await average(
    page,
    cdp,
    () => back?.evaluate((button) => (button as HTMLElement).click()) ?? Promise.reject(new Error('no button for the year before'))
  );
  await close();
  return ms;
}

/** The same for the map alone, with invented arcs. */
export async function measureSteps(browser: Browser, viewport: Size): Promise<{ arcs: number; ms: number }[]> {
  const folder = resolve('tests/.artifacts/many');
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('tests/bench/many'),
    base: './',
    plugins: [svelte({ configFile: false })],
    build: { target: 'es2022', outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 5000 }
  });
  const server = await serve(folder, 0);
  const results: { arcs: number; ms: number }[] = [];
  for (const arcs of [10, 200, 2000]) {
    const { page, cdp, close } = await open(browser, viewport);
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/?arcs=${arcs}`);
    await page.waitForSelector('body[data-ready]', { timeout: 60_000 });
    const ms = await average(page, cdp, () => page.evaluate(() => (window as unknown as { nextYear(): void }).nextYear()));
    results.push({ arcs, ms });
    await close();
  }
  server.close();
  return results;
}

async function open(browser: Browser, viewport: Size): Promise<{ page: Page; cdp: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  return { page, cdp, close: () => context.close() };
}

/** Runs steps, each until the map is idle again. The cost of waiting itself is measured in the same way and subtracted. */
async function average(page: Page, cdp: CDPSession, step: () => Promise<unknown>): Promise<number> {
  const idle = (): Promise<unknown> =>
    withMap(
      page,
      async (handle) => {
        await handle.idle;
      },
      null
    );
  const cost = async (each: () => Promise<unknown>): Promise<number> => {
    const before = await scripting(cdp);
    for (let i = 0; i < STEPS; i++) {
      await each();
      await idle();
    }
    return ((await scripting(cdp)) - before) / STEPS;
  };
  await step();
  await idle();
  const waiting = await cost(() => Promise.resolve());
  return (await cost(step)) - waiting;
}
