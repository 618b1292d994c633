// Measures the server for the bench.
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { listedViews } from '#lib/view/pages.ts';
import { FLOWS, LAYERS } from '#lib/view/view.ts';
import { startServer } from '../started.ts';

/** Results of a load test. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds per request, one at a time. */
  readonly p50: number;
  readonly p99: number;
}

/** Requests of each kind. */
const REQUESTS = 300;
/** Distinct addresses after which the server's memory is read. */
const DISTINCT = 10_000;
/** Simultaneous requests while the cache fills. */
const AT_ONCE = 8;

/** Starts the built server in its own process and measures uncached responses, cached responses, and memory. */
export async function measureServer(atlas: Atlas): Promise<{ readonly fresh: Load; readonly kept: Load; readonly bytes: number }> {
  const { child, address } = await startServer();
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const ask = (path: string): Promise<number> => request(address + path, agent);
  try {
    const views = listedViews(atlas, availableValues(atlas)).map(({ partners, year }) => `/${partners}/${year}/`);
    const pages = views.flatMap((view) => [view, `/embed${view}`]).slice(0, REQUESTS);
    const fresh = await each(pages, ask);
    const kept = await each(pages, ask);
    const distinct = combinations(views).slice(0, DISTINCT).values();
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (const path of distinct) await ask(path);
      })
    );
    return { fresh, kept, bytes: memory(child) };
  } finally {
    agent.destroy();
    child.kill();
  }
}

async function each(paths: readonly string[], ask: (path: string) => Promise<number>): Promise<Load> {
  const began = performance.now();
  const times: number[] = [];
  for (const path of paths) times.push(await ask(path));
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor((times.length - 1) * share)] ?? NaN;
  return { perSecond: paths.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/**
 * Distinct addresses of views with every direction and several sets of layers: every fourth is a page or an embed, which fill the cache,
 * the others are tables or data.
 */
function combinations(views: readonly string[]): string[] {
  const layers = LAYERS.flatMap((_, i) => [LAYERS.slice(0, i).join(','), LAYERS.slice(i).join(',')]);
  const queries = FLOWS.flatMap((flow) => layers.map((list) => `?flow=${flow}&layers=${list}`));
  const kinds = [
    (view: string) => view,
    (view: string) => `${view}table.csv`,
    (view: string) => `${view}view.json`,
    (view: string) => `${view}table.csv`,
    (view: string) => `/embed${view}`,
    (view: string) => `${view}table.csv`,
    (view: string) => `${view}view.json`,
    (view: string) => `${view}table.csv`
  ];
  return queries.flatMap((query) => views.map((view, i) => (kinds[i % kinds.length]?.(view) ?? view) + query));
}

function request(address: string, agent: Agent): Promise<number> {
  const began = performance.now();
  return new Promise((done, fail) => {
    get(address, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      response
        .resume()
        .once('end', () => done(performance.now() - began))
        .once('error', fail);
    }).once('error', fail);
  });
}

/** Resident memory of a process in bytes. */
function memory({ pid }: ChildProcess): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? NaN) * 1024;
}
