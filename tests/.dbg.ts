import { chromium } from '@playwright/test';
import { LAUNCH_ARGS, findGraphics } from './browser.ts';
import { keepStill } from './site.ts';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: [...LAUNCH_ARGS, ...findGraphics('/usr/bin/chromium').args] });
const page = await browser.newPage({ baseURL: 'http://localhost:5312', viewport: { width: 1280, height: 800 } });
page.on('console', (m) => console.log('console', m.text()));
page.on("pageerror", (m) => console.log("error", m.message)); page.on("requestfailed", (r) => console.log("failed", r.url(), r.failure()?.errorText)); page.on("response", (r) => { if (r.status() >= 400) console.log(r.status(), r.url()); });
const { openEmbed } = await import("./site.ts"); void keepStill;
await openEmbed(page, "/embed/chn/2023/?flow=export").catch((e) => console.log(String(e).slice(0, 300)));
console.log(await page.locator('h1').textContent());

await new Promise((d) => setTimeout(d, 8000));
console.log(await page.evaluate(() => [document.querySelector(".message")?.textContent, (window as any).__runs, document.querySelector('[data-map]')?.getAttribute('data-map'), String(window.requestIdleCallback)]));
await browser.close();
