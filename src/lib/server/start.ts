/**
 * `npm start`: compiles tables and application if something has changed, then serves the site. PORT (4173), HOST (localhost) and
 * SITE_ORIGIN (the address that is printed) come from the environment.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { runStep } from './run-step.ts';
import { serve } from './serve.ts';
import { parseSiteOrigin } from './site-origin.ts';

/** The project's folder, and the folder of the built server in it. */
export const ROOT = resolve(import.meta.dirname, '../../..');
export const OUT = join(ROOT, '.server');
const STAMP = join(OUT, 'inputs.sha256');

/**
 * Limits on the memory of the compiler, which takes 2.4 GB without them: 450 MB for its objects, of which 340 are in use at most, and the
 * bundler, in whose memory most of it is, returns what it frees at once instead of keeping it.
 */
const COMPILER_HEAP = ['--max-semi-space-size=8', '--max-old-space-size=450'];
const FREE_AT_ONCE = { MALLOC_ARENA_MAX: '1', MIMALLOC_PURGE_DELAY: '0' };

/**
 * Brings `.server` up to date with the sources and reports its progress. Throws if a step fails. `data: false`: the tables are already
 * compiled.
 */
export async function prepareSite(log: (line: string) => void, { data = true }: { readonly data?: boolean } = {}): Promise<void> {
  const inputs = fingerprint(ROOT);
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === inputs) return log('Nothing has changed since the last build; using it again.');
  if (data) await runStep('1/2 Data: check and compile the tables', ['npm', 'run', '--silent', 'data'], { cwd: ROOT, log });
  await runStep('2/2 Application: compile it and its server', [process.execPath, ...COMPILER_HEAP, 'node_modules/vite/bin/vite.js', 'build'], {
    cwd: ROOT,
    env: FREE_AT_ONCE,
    log
  });
  writeFileSync(STAMP, inputs);
}

async function main(): Promise<void> {
  const text = process.env['PORT'] ?? '4173';
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`PORT: expected a number from 1 to 65535, got "${text}"`);
  const host = process.env['HOST'] ?? 'localhost';
  const site = parseSiteOrigin(process.env['SITE_ORIGIN'] ?? `http://localhost:${port}`).href;
  await prepareSite(console.log);
  const served = await serve({
    handler: join(OUT, 'handler.js'),
    host,
    port,
    site,
    version: readFileSync(join(ROOT, 'geodata/VERSION'), 'utf8').trim(),
    log: console.log
  });
  console.log(`\nThe map is at ${host === 'localhost' ? `http://localhost:${served.address.split(':').at(-1)}` : served.address}  (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('Stopping after the responses in progress are finished.');
      void served.stop().then(() => process.exit(0));
    });
  }
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
