// Tests of embeds in an article of another origin.
import { expect, test as base, type CDPSession, type LaunchOptions, type Page } from '@playwright/test';
import { article, type Host } from './host-page.ts';

/** Opens an article of another origin, under `default-src 'none'` with the documented line added. */
type Open = (
  body: string,
  options?: { readonly policy?: string; readonly width?: number; readonly headers?: Readonly<Record<string, string>> }
) => Promise<Page>;

/** Fails if anything goes wrong or a request goes to another origin. */
export const test = base.extend<{ open: Open; site: string }, { launchOptions: LaunchOptions }>({
  // Scroll bars take space, as on Windows, on Linux and in Firefox; Playwright hides them by default.
  launchOptions: [async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }), { scope: 'worker' }],
  site: async ({ baseURL }, use) => use(new URL('/', baseURL).href),
  open: async ({ page, site }, use) => {
    const hosts: Host[] = [];
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    // If a page has too many WebGL contexts, the browser only warns that it drops the oldest.
    page.on('console', (message) => {
      // The browser's own line about a frame whose sandbox permits no scripts.
      if (message.text().startsWith('Blocked script execution in ')) return;
      if (message.type() === 'error' || message.text().includes('WebGL contexts')) wrong.push(message.text());
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(site).origin && !hosts.some((host) => host.url.startsWith(origin)))
        wrong.push(`request to ${request.url()}`);
    });
    await use(async (body, { policy, width = 800, headers } = {}) => {
      const { origin } = new URL(site);
      const host = await article(body, `default-src 'none'; img-src data:; ${policy ?? `script-src ${origin}; frame-src ${origin}`}`, headers);
      hosts.push(host);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(host.url);
      return page;
    });
    for (const host of hosts) await host.close();
    expect(wrong, 'errors and requests elsewhere').toEqual([]);
  }
});

/** A frame as in an article. */
export const frame = (site: string, view: string, more = ''): string =>
  `<iframe data-trade-map src="${site}embed/${view}" width="100%" height="500" frameborder="0" ${more}></iframe>`;
/** The script that enhances it. */
export const script = (site: string): string => `<script async src="${site}embed.js"></script>`;

/** Expects that the frame is as tall as its content's natural height, without scroll bar. */
export async function fits(page: Page, index = 0): Promise<void> {
  const element = page.locator('iframe').nth(index);
  const content = page.frameLocator('iframe').nth(index).locator('main');
  await expect
    .poll(
      async () => {
        const outside = await element.boundingBox();
        const inside = await content.evaluate((main) => {
          const root = document.documentElement;
          const bar = innerWidth - root.clientWidth;
          // In a frame its maps fill the remaining space; this is the natural height.
          delete root.dataset['framed'];
          const { height } = main.getBoundingClientRect();
          root.dataset['framed'] = '';
          return { height, bar };
        });
        return { bar: inside.bar, off: Math.abs((outside?.height ?? 0) - inside.height) <= 1 ? 0 : (outside?.height ?? 0) - inside.height };
      },
      { message: 'scroll bar, and frame against content, px' }
    )
    .toEqual({ bar: 0, off: 0 });
}

/** What the page and its frames keep in memory. */
export interface Kept {
  readonly nodes: number;
  readonly listeners: number;
  /** MB of the JavaScript heap in use. */
  readonly heap: number;
}

/** Counts what is kept once everything released has been collected, which happens after the last requested frame. */
export async function kept(page: Page, inspector: CDPSession): Promise<Kept> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  for (let round = 0; round < 3; round++) await inspector.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await inspector.send('Memory.getDOMCounters');
  const { usedSize } = await inspector.send('Runtime.getHeapUsage');
  return { nodes, listeners, heap: usedSize / 1e6 };
}

/** Opens the live map of the only embed of an article, and closes it as another embed would. */
export async function wakeAndRest(page: Page): Promise<void> {
  const embed = page.frameLocator('iframe');
  await embed.locator('.wake').dispatchEvent('click');
  await expect(embed.locator('[data-map="live"]')).toBeVisible({ timeout: 60_000 });
  await page.evaluate(() => {
    frames[0]?.postMessage({ type: 'trade-map:rest' }, '*');
  });
  await expect(embed.locator('[data-map="picture"]')).toBeVisible();
  await expect(embed.locator('[data-live-map]')).toHaveCount(0);
}
