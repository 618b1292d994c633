// Measures an embed for the bench.
import type { Server } from 'node:http';
import type { Browser } from '@playwright/test';
import { countBytes, seen, total, watchPaint } from './measure.ts';

/** One embed as an article first shows it, as wide as a phone, with the processor slowed four times. */
export async function measureEmbed(browser: Browser, server: Server, address: string): Promise<{ bytes: number; shift: number; blocking: number }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const bytes = countBytes(server);
  await watchPaint(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle' });
  const { shift, blocking } = await seen(page);
  const sum = total(bytes());
  await context.close();
  return { bytes: sum, shift, blocking };
}
