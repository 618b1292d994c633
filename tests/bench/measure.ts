// Measurements that several parts of the bench use.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { CDPSession, Page } from '@playwright/test';

/** Bytes of response bodies as transferred (compressed), by kind of file. */
export type Bytes = Readonly<Record<string, number>>;

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/html/, 'html'],
  [/css/, 'css'],
  [/javascript|ecmascript/, 'js'],
  [/font/, 'font'],
  [/json|csv/, 'data'],
  [/image|svg/, 'image']
];

/**
 * Counts what a server sends from now on, to pages and their workers; the returned function gives the sums so far. The browser's own tools
 * do not see requests of workers.
 */
export function countBytes(server: Server): () => Bytes {
  const bytes: Record<string, number> = {};
  server.on('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.once('finish', () => {
      const type = String(response.getHeader('content-type'));
      const kind = KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
      bytes[kind] = (bytes[kind] ?? 0) + Number(response.getHeader('content-length') ?? 0);
    });
  });
  return () => ({ ...bytes });
}

/** The sum over all kinds. */
export function total(bytes: Bytes): number {
  return Object.values(bytes).reduce((sum, each) => sum + each, 0);
}

/** Observes layout shifts and long tasks from the start. Call it before the page is opened. */
export async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0, blocking: 0 };
    Object.assign(window, { __seen: seen });
    // No function here has a name: the bench's runner would call a helper for it that the page lacks.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value?: number })[]) seen.shift += entry.value ?? 0;
    }).observe({ type: 'layout-shift', buffered: true });
    // Total blocking time: what each long task takes beyond 50 ms (web.dev/articles/tbt).
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
    }).observe({ type: 'longtask', buffered: true });
  });
}

export interface Seen {
  /** Milliseconds to the first text or image; the static map is part of the page. */
  readonly paint: number;
  /** Cumulative layout shift, without a unit. */
  readonly shift: number;
  /** Total blocking time in milliseconds. */
  readonly blocking: number;
}

/** What watchPaint has recorded so far. */
export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => ({
    ...(window as unknown as { __seen: Omit<Seen, 'paint'> }).__seen,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
  }));
}

/** Milliseconds of JavaScript that the page has run since it was opened. */
export async function scripting(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? NaN);
}

/** The median; for an even number of values the lower middle one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;
}
