import { expect, test as base, type Page } from '@playwright/test';
import { article, type Host } from './host.ts';

/** Opens an article of another origin, under `default-src 'none'` with the documented line added. */
type Open = (body: string, options?: { readonly policy?: string; readonly width?: number }) => Promise<Page>;

/** Watches that nothing goes wrong and nobody else is asked for anything. */
export const test = base.extend<{ open: Open; site: string }>({
  site: async ({ baseURL }, use) => use(new URL('/', baseURL).href),
  open: async ({ page, site }, use) => {
    const hosts: Host[] = [];
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    // A page that holds too many graphics contexts is only warned that the oldest goes.
    page.on('console', (message) => { if (message.type() === 'error' || message.text().includes('WebGL contexts')) wrong.push(message.text()); });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(site).origin && !hosts.some((host) => host.url.startsWith(origin))) wrong.push(`request to ${request.url()}`);
    });
    await use(async (body, { policy, width = 800 } = {}) => {
      const { origin } = new URL(site);
      const host = await article(body, `default-src 'none'; img-src data:; ${policy ?? `script-src ${origin}; frame-src ${origin}`}`);
      hosts.push(host);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(host.url);
      return page;
    });
    for (const host of hosts) await host.close();
    expect(wrong, 'errors and requests elsewhere').toEqual([]);
  }
});

/** A frame as an article has it. */
export const frame = (site: string, view: string, more = ''): string => `<iframe data-trade-map src="${site}embed/${view}" width="100%" height="500" frameborder="0" ${more}></iframe>`;
/** What upgrades it. */
export const script = (site: string): string => `<script async src="${site}embed.js"></script>`;

/** Whether the frame is as tall as its content, which then needs no scrolling. */
export async function fits(page: Page, index = 0): Promise<void> {
  const element = page.locator('iframe').nth(index);
  const content = page.frameLocator('iframe').nth(index).locator('main');
  await expect.poll(async () => {
    const [outside, inside] = [await element.boundingBox(), await content.evaluate((main) => main.getBoundingClientRect().height)];
    return Math.abs((outside?.height ?? 0) - inside);
  }, { message: 'frame against content, px' }).toBeLessThanOrEqual(1);
}
