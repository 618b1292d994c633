// One process of the static export: starts its own server, requests each address, and writes the responses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { Report } from './export.ts';
import { fileOf, type ExportGroup } from './export-rule.ts';
import { serve } from './serve.ts';
import { OUT } from './start.ts';

/** Most requests for an address while the server is busy. */
const TIMES = 20;

/** Folders that exist. */
const folders = new Set<string>();

const into = process.env['EXPORT_INTO'] ?? '';
const { server, address } = await serve({
  handler: join(OUT, 'handler.js'),
  host: '127.0.0.1',
  port: 0,
  site: process.env['SITE_ORIGIN'] ?? '',
  version: '',
  log: () => undefined
});

async function write(path: string): Promise<string> {
  const answer = await ask(path);
  if (answer.status !== 200) throw new Error(`export: /${path} answered ${answer.status}; expected 200, since the page is to be exported`);
  const file = join(into, fileOf(path));
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
  return path;
}

/** The server's response. On a busy machine it may answer 503 with Retry-After, or close a connection that the next request reuses; the request is then repeated. */
async function ask(path: string): Promise<Response> {
  for (let times = 1; ; times++) {
    const answer = await fetch(`${address}/${path}`, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } }).catch((error: unknown) => {
      if (times === TIMES) throw error;
      return null;
    });
    if (answer && (answer.status !== 503 || times === TIMES)) return answer;
    await answer?.body?.cancel();
    await setTimeout(Number(answer?.headers.get('retry-after') ?? 1) * 1000);
  }
}

process.on('message', ({ addresses }: ExportGroup) => {
  // Images are drawn in parallel with pages, in a thread of their own.
  Promise.all(addresses.map(write))
    .then(
      (files): Report => ({ files }),
      (error: unknown): Report => ({ error: inspect(error) })
    )
    .then(
      (report) => process.send?.(report),
      () => process.exit(1)
    );
});
process.on('disconnect', () => {
  server.close();
  server.closeAllConnections();
});
process.send?.('ready');
