import type { Browser } from '@playwright/test';
import { countBytes, seen, watchPaint } from './measure.ts';

/** One embed as an article first shows it, at a phone's width, with the processor slowed four times. */
export async function measureEmbed(browser: Browser, address: string): Promise<{ bytes: number; shift: number; blocking: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const bytes = await countBytes(cdp);
  await watchPaint(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle' });
  const { shift, blocking } = await seen(page);
  const sum = Object.values(bytes()).reduce((total, each) => total + each, 0);
  await context.close();
  return { bytes: sum, shift, blocking };
}
