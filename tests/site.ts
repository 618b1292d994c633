// The test functions `test`, `live` and `still`, and helpers for pages of the site. CONTRIBUTING.md explains which to use.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { test as base, expect, type BrowserContext, type ConsoleMessage, type Locator, type Page, type Request, type WebError } from '@playwright/test';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import type { Story } from '#lib/atlas/stories.ts';
import { pagesWithoutView } from '#lib/panels/sources/publishers.ts';
import { canonicalAddress } from '#lib/view/canonical.ts';
import { detailsWords } from '#lib/words/details.ts';
import { mapWords } from '#lib/words/map.ts';
import { BUILD, serve } from './serve.ts';
import { SharedPages } from './shared.ts';

/** The compiled data, read as files: tests compare the page with the data, not with the code that shows it. */
export const atlas = compiled<Atlas>('atlas');
export const stories = compiled<Story[]>('stories');

function compiled<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../src/lib/atlas/compiled/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** Default size of a page, px. */
const VIEWPORT = { width: 1280, height: 800 };

/** Watches for what a page must never do: log errors, throw, or send a request to another origin. */
export interface Watch {
  /** Expects messages that this test provokes, such as the browser's own line about a request that the test has blocked. */
  expect(message: RegExp): void;
  /** Watches the pages of another context, too. */
  also(context: BrowserContext): void;
  /** Allows requests to another origin that this test serves itself. */
  allow(origin: string): void;
}

interface Fixtures {
  watch: Watch;
  /** An embed with its live map, shared with other tests: see `openEmbed`. */
  liveEmbed: Page;
  /** Address of the exported site on a static host, without trailing slash. */
  exported: string;
}

/** A new page for each test. */
export const test = base.extend<Fixtures, { shared: SharedPages; fileHost: string }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const own = new Set([new URL(baseURL ?? '').origin]);
      const foreign: string[] = [];
      const errors: string[] = [];
      const expected: RegExp[] = [];
      const watched = new Set<BrowserContext>();
      // Other origins cannot be reached (browser.ts); attempts are recorded here.
      const onrequest = (request: Request): void => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && !own.has(url.origin)) foreign.push(url.href);
      };
      const onconsole = (message: ConsoleMessage): void => {
        if (message.type() === 'error') errors.push(`console: ${message.text()} (${message.location().url})`);
      };
      const onerror = (error: WebError): void => {
        errors.push(`error: ${error.error().stack ?? error.error().message}`);
      };
      const also = (one: BrowserContext): void => {
        if (watched.has(one)) return;
        watched.add(one);
        one.on('request', onrequest).on('console', onconsole).on('weberror', onerror);
      };
      also(context);
      await use({ expect: (message) => expected.push(message), also, allow: (origin) => own.add(origin) });
      for (const one of watched) one.off('request', onrequest).off('console', onconsole).off('weberror', onerror);
      expect(foreign, 'requests to other origins').toEqual([]);
      expect(
        errors.filter((error) => !expected.some((pattern) => pattern.test(error))),
        'errors of the page'
      ).toEqual([]);
    },
    { auto: true }
  ],
  liveEmbed: async ({ shared, watch, viewport }, use) => {
    watch.also(shared.context);
    const page = await shared.lend('embed', viewport ?? VIEWPORT);
    if (await holdsMap(page)) await follow(page, `/embed${NOWHERE}`);
    await use(page);
    await shared.takeBack('embed');
  },
  exported: async ({ fileHost, watch }, use) => {
    watch.allow(fileHost);
    await use(fileHost);
  },
  fileHost: [
    async ({ browserName: _browser }, use) => {
      const server = await serve(BUILD, 0);
      await use(`http://localhost:${(server.address() as AddressInfo).port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' }
  ],
  shared: [
    async ({ browser }, use, { project }) => {
      const { baseURL, deviceScaleFactor, locale, timezoneId, contextOptions } = project.use;
      const shared = await SharedPages.open(browser, { ...contextOptions, baseURL, deviceScaleFactor, locale, timezoneId });
      await use(shared);
      await shared.context.close();
    },
    { scope: 'worker' }
  ]
});

/** A shared page, usually with its live map already open, for tests that only look at views and use the controls. */
export const live = test.extend({
  context: ({ shared }, use) => use(shared.context),
  page: async ({ shared, viewport }, use) => {
    const page = await shared.lend('site', viewport ?? VIEWPORT);
    if (await holdsMap(page)) await follow(page, NOWHERE);
    await use(page);
    await shared.takeBack('site');
  }
});

/** A new page whose live map never starts, for text and controls. */
export const still = test.extend({
  page: async ({ page }, use) => {
    await keepStill(page);
    await use(page);
  }
});

/** A view of the open sea, shown between two tests, because a view moves the map only if its camera differs from the previous one. */
const NOWHERE = `/all/${Math.max(...atlas.trade.map(({ year }) => year))}/?at=0,0,2`;

/** Keeps the live map from starting on pages opened from now on; it would start when the browser is idle. */
export async function keepStill(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // An embed in a frame belongs to another page.
    if (window !== top) return;
    window.requestIdleCallback = () => {
      Object.assign(window, { __runs: true });
      return 0;
    };
  });
}

/** Waits until the application of a `still` page runs: this is when it would start its map. */
export async function runs(page: Page): Promise<void> {
  await page.waitForFunction(() => '__runs' in window);
}

/** Uses a control, without which a page of text does not start its application; a page with a map starts it by itself. */
export const startIfText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const control = document.querySelector('[data-map]') ? null : document.querySelector<HTMLElement>('header button');
    control?.blur();
    control?.focus();
  });

/** Opens an address with a map on a `still` page, and waits until its application runs. */
export async function openStill(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await runs(page);
}

/** An arc as the live map draws it: px of the map's box. */
export interface DrawnArc {
  readonly id: string;
  readonly width: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A feature of the live map's layers: its properties are those of src/lib/layers/drawing.ts. */
interface DrawnFeature {
  readonly properties: { readonly id: string; readonly layer: string; readonly image?: string };
  readonly geometry: { readonly coordinates: unknown };
}

/** The map's test handle, on its container element. */
interface Handle {
  readonly map: {
    project(at: [number, number]): { x: number; y: number };
    getZoom(): number;
    getCenter(): { lng: number; lat: number };
    getStyle(): {
      sources: Record<string, { data?: { features: DrawnFeature[] } }>;
      layers: { id: string; layout: Record<string, unknown> }[];
    };
    queryRenderedFeatures(options: { layers: string[] }): { properties: Record<string, unknown>; state: Record<string, unknown> }[];
  };
  arcs(): DrawnArc[];
  widthTransition(): number;
  readonly idle: Promise<unknown>;
}

/**
 * Shows an address of the site and waits until its live map has drawn everything: through a link if a map is already live, else by loading
 * the page.
 */
export async function openMap(page: Page, address: string): Promise<void> {
  if (await holdsMap(page)) await follow(page, address);
  else await page.goto(address);
  await mapReady(page);
}

/** The same for an embed; its live map is started if necessary. */
export async function openEmbed(page: Page, address: string): Promise<void> {
  if (await holdsMap(page)) {
    await follow(page, address);
  } else {
    await page.goto(address);
    await page.locator('button[data-wakes]').click();
  }
  await mapReady(page);
}

async function holdsMap(page: Page): Promise<boolean> {
  return (await page.locator('[data-map="live"]').count()) > 0;
}

/** Follows a link to an address without reloading the page. `asIs`: exactly as written, even if it is not canonical. */
export async function follow(page: Page, address: string, { asIs = false }: { asIs?: boolean } = {}): Promise<void> {
  const { pathname, search, hash } = new URL(address, page.url());
  // The server would redirect to the canonical address; links of the site are already canonical.
  const own = asIs ? null : canonicalAddress(pathname, search, { ...availableValues(atlas), stories, pages: pagesWithoutView(atlas.sources), has: () => true });
  const to = new URL((own?.address ?? pathname + search) + hash, page.url()).href;
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    // Inside the element in which the application listens for links.
    document.body.firstElementChild?.append(link);
    link.click();
    link.remove();
  }, to);
  await page.waitForURL(to);
}

/** Waits until the live map has drawn what the page now shows. */
export async function mapReady(page: Page): Promise<void> {
  await expect(page.locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
  await withMap(
    page,
    async (handle) => {
      await handle.idle;
    },
    null
  );
}

/** Runs a function in the page with the map's handle. */
export async function withMap<T, A>(page: Page, run: (handle: Handle, argument: A) => T | Promise<T>, argument: A): Promise<T> {
  const handle = await page.evaluateHandle(() => {
    const holder = [...document.querySelectorAll('*')].find((element) => '__tradeMap' in element);
    if (!holder) throw new Error('no element of the page carries __tradeMap');
    return (holder as unknown as { __tradeMap: unknown }).__tradeMap as Handle;
  });
  // Playwright's argument type cannot contain a type parameter.
  const result = await (handle.evaluate as (run: unknown, argument: A) => Promise<T>)(run, argument);
  await handle.dispose();
  return result;
}

/** The arcs that the live map draws. */
export function drawnArcs(page: Page): Promise<DrawnArc[]> {
  return withMap(page, (handle) => handle.arcs(), null);
}

/** The features of a layer that the live map draws. */
export function drawnFeatures(page: Page, layer: string): Promise<DrawnFeature[]> {
  return withMap(page, ({ map }, id) => (map.getStyle().sources['places']?.data?.features ?? []).filter(({ properties }) => properties.layer === id), layer);
}

/** The ids of the features of a layer that the live map draws, each once. */
export async function drawnIds(page: Page, layer: string): Promise<string[]> {
  return [...new Set((await drawnFeatures(page, layer)).map(({ properties }) => properties.id))].sort();
}

/** Position and size of the map on the page. */
export async function mapCorner(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('[data-map]').boundingBox();
  if (!box) throw new Error('the map has no box on the page');
  return box;
}

/** The list of the features in view for the keyboard; it has them all while it has the focus. */
export const itemList = (page: Page): Locator => page.getByRole('listbox', { name: mapWords.en.items });

/** The panel with the selected record. */
export function details(page: Page): Locator {
  return page.getByRole('region', { name: detailsWords.en.title }).or(page.getByRole('complementary', { name: detailsWords.en.title }));
}
