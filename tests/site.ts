import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { detailsWords } from '#lib/words/details.ts';

/** The compiled atlas, read as a file: tests compare the page with the data, not with the code that shows it. */
export const atlas = JSON.parse(readFileSync(new URL('../src/lib/atlas/compiled/atlas.json', import.meta.url), 'utf8')) as Atlas;

/** What a page must not do in any test: print errors, throw, or ask another origin for anything. */
export interface Watch {
  /** Messages that this test provokes itself, such as the browser's own line about a request the test has cut off. */
  expect(message: RegExp): void;
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const own = new URL(baseURL ?? '').origin;
      const foreign: string[] = [];
      const errors: string[] = [];
      const expected: RegExp[] = [];
      await context.route((url) => /^(https?|wss?):/.test(url.href) && url.origin !== own, async (route) => {
        foreign.push(route.request().url());
        await route.abort();
      });
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => errors.push(`error: ${error.error().stack ?? error.error().message}`));
      await use({ expect: (message) => expected.push(message) });
      expect(foreign, 'requests to other origins').toEqual([]);
      expect(errors.filter((error) => !expected.some((pattern) => pattern.test(error))), 'errors of the page').toEqual([]);
    },
    { auto: true }
  ]
});

/** An arc as the live map says it is drawn: px of the map's box. */
export interface DrawnArc {
  readonly id: string;
  readonly width: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** The map's own handle for tests, on the element that holds it. */
interface Handle {
  readonly map: {
    project(at: [number, number]): { x: number; y: number };
    getZoom(): number;
    getCenter(): { lng: number; lat: number };
    getStyle(): { sources: Record<string, { data?: { features: { properties: { id: string } }[] } }> };
  };
  arcs(): DrawnArc[];
  swell(): number;
  readonly idle: Promise<unknown>;
}

/** Opens an address of the site and waits until its map is live and has drawn everything. */
export async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await settled(page);
}

/** Waits until the live map has drawn what the page now shows. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
  await withMap(page, async (handle) => {
    await handle.idle;
  }, null);
}

/** Runs a function in the page with the map's handle. */
export async function withMap<T, A>(page: Page, run: (handle: Handle, argument: A) => T | Promise<T>, argument: A): Promise<T> {
  const handle = await page.evaluateHandle(() => {
    const holder = [...document.querySelectorAll('*')].find((element) => '__tradeMap' in element);
    if (!holder) throw new Error('no element of the page carries __tradeMap');
    return (holder as unknown as { __tradeMap: unknown }).__tradeMap as Handle;
  });
  // Playwright cannot see through its own argument type with a type parameter in it.
  const result = await (handle.evaluate as (run: unknown, argument: A) => Promise<T>)(run, argument);
  await handle.dispose();
  return result;
}

/** The arcs that the live map draws. */
export function drawnArcs(page: Page): Promise<DrawnArc[]> {
  return withMap(page, (handle) => handle.arcs(), null);
}

/** Corner and size of the map's box on the page. */
export async function mapCorner(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('[data-map]').boundingBox();
  if (!box) throw new Error('the map has no box on the page');
  return box;
}

/** The panel that says what a chosen thing is. */
export function details(page: Page): Locator {
  return page.getByRole('region', { name: detailsWords.en.title }).or(page.getByRole('complementary', { name: detailsWords.en.title }));
}
