import type { CDPSession, Page } from '@playwright/test';

/** Bytes as they crossed the wire (compressed, with headers), by kind of file. */
export type Bytes = Readonly<Record<string, number>>;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/html/, 'html'], [/css/, 'css'], [/javascript|ecmascript/, 'js'], [/font/, 'font'], [/json|csv/, 'data'], [/image|svg/, 'image']
];

/** Counts what the page loads from now on; the answer can be asked for at any time. */
export async function countBytes(cdp: CDPSession): Promise<() => Bytes> {
  const kindOf = new Map<string, string>();
  const bytes: Record<string, number> = {};
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    kindOf.set(requestId, KINDS.find(([pattern]) => pattern.test(response.mimeType))?.[1] ?? 'other');
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf.get(requestId) ?? 'other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  return () => ({ ...bytes });
}

/** Watches paints, layout shifts and long tasks from the first byte on. Call before the page is opened. */
export async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { paint: 0, picture: 0, shift: 0, blocking: 0 };
    Object.assign(window, { __seen: seen });
    const observe = (type: string, each: (entry: PerformanceEntry & { value?: number }) => void): void => {
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
    };
    observe('paint', (entry) => { if (entry.name === 'first-contentful-paint') seen.paint = entry.startTime; });
    observe('largest-contentful-paint', (entry) => { seen.picture = entry.startTime; });
    observe('layout-shift', (entry) => { seen.shift += entry.value ?? 0; });
    // Total blocking time: what each long task takes beyond 50 ms (web.dev/articles/tbt).
    observe('longtask', (entry) => { seen.blocking += Math.max(0, entry.duration - 50); });
  });
}

export interface Seen {
  /** Milliseconds to the first text or picture, and to the largest. */
  readonly paint: number;
  readonly picture: number;
  /** Cumulative layout shift, without a unit. */
  readonly shift: number;
  /** Total blocking time in milliseconds. */
  readonly blocking: number;
}

/** What watchPaint has seen up to now. */
export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => ({ ...(window as unknown as { __seen: Seen }).__seen }));
}

/** Milliseconds of JavaScript that the page has run since it was opened. */
export async function scripting(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? NaN);
}

/** The middle value; of an even number the lower one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}
