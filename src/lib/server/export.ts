/**
 * `npm run build`: the site as files, for hosts without a server. It compiles what has changed, as `npm start` does. Every file is the
 * server's own response, so that both are equal; export-rule.ts lists the addresses. `--data-compiled`: `npm run data` has just run.
 * `--sample <folder>`, for `npm test`: a sample of the views, without compressed copies, in another folder than that of the export. It
 * replaces a folder that holds an export, and no other.
 */
import { fork } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { compressFiles } from './compress-files.ts';
import type { ExportGroup } from './export-rule.ts';
import { fallbackForFolder } from './fallback-page.ts';
import { hostFiles } from './host-files.ts';
import { parseSiteOrigin } from './site-origin.ts';
import { OUT, prepareSite, ROOT } from './start.ts';

const PART = join(ROOT, '.build');

/**
 * Limits on the memory of a worker, MB: 16 for each half of the new objects, of which rendering makes many, and 300 for those that stay,
 * which the runtime would otherwise let grow before it collects any. With one arena, glibc returns the memory of drawn images sooner.
 */
const HEAP = ['--max-semi-space-size=16', '--max-old-space-size=300'];
const ONE_ARENA = { MALLOC_ARENA_MAX: '1' };

/** What a worker reports: a group of addresses that has been written, or an error. */
export type Report = { readonly files: readonly string[] } | { readonly error: string };

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'data-compiled': { type: 'boolean' }, sample: { type: 'string' } } });
  const build = resolve(ROOT, values.sample ?? 'build');
  if (values.sample !== undefined && existsSync(build) && !existsSync(join(build, '404.html')))
    throw new Error(`--sample: expected a new folder or one with an export, which is replaced; got ${build}, which holds something else`);
  const site = parseSiteOrigin(process.env['SITE_ORIGIN'] ?? 'http://localhost:4173').href;
  await prepareSite(console.log, { data: !values['data-compiled'] });
  // They read the compiled tables, which may not have existed until now.
  const [{ exported }, { brokenLinks }] = await Promise.all([import('./export-rule.ts'), import('./broken-links.ts')]);
  const began = Date.now();
  const seconds = (): string => `${Math.round((Date.now() - began) / 1000)} s`;
  rmSync(PART, { recursive: true, force: true });
  mkdirSync(PART, { recursive: true });
  for (const folder of ['client', 'prerendered']) cpSync(join(OUT, folder), PART, { recursive: true });
  const groups = exported({ sample: values.sample !== undefined });
  const all = groups.reduce((sum, { addresses }) => sum + addresses.length, 0);
  console.log(`== Export${values.sample === undefined ? '' : ', a sample'}: ${all} pages and files on ${availableParallelism()} cores`);
  await writeAll(groups, site, (done) => console.log(`   ${done} of ${all} (${Math.round((done / all) * 100)} %), ${seconds()}`));
  const folder = new URL(site).pathname;
  writeFileSync(join(PART, '404.html'), fallbackForFolder(folder, readFileSync(join(OUT, 'fallback.html'), 'utf8')));
  for (const [name, text] of hostFiles(folder)) writeFile(name, text);
  const files = filesBelow(PART);
  const broken = brokenLinks(PART, files);
  if (broken.length > 0) throw new Error(`${broken.slice(0, 20).join('\n')}\n\n${broken.length} broken links; nothing was written to ${build}.`);
  if (values.sample === undefined && process.env['PRECOMPRESS'] !== 'no') {
    console.log('== Compress: .br and .gz for each file that becomes smaller (PRECOMPRESS=no to skip)');
    await compressFiles(PART, files);
  }
  // The previous build stays complete until the new one is.
  rmSync(build, { recursive: true, force: true });
  mkdirSync(dirname(build), { recursive: true });
  renameSync(PART, build);
  console.log(`   done in ${seconds()}: ${files.length} files in ${relative(ROOT, build)}/`);
}

function writeFile(name: string, bytes: string | Uint8Array): void {
  const path = join(PART, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/** One process per core handles the groups; each gets the next group when it has finished one. */
async function writeAll(groups: readonly ExportGroup[], site: string, tell: (done: number) => void): Promise<void> {
  const next = groups.values();
  let done = 0;
  let reported = 0;
  const run = (): Promise<void> =>
    new Promise((finish, fail) => {
      const child = fork(join(import.meta.dirname, 'export-worker.ts'), {
        execArgv: [...process.execArgv, ...HEAP],
        env: { ...process.env, ...ONE_ARENA, SITE_ORIGIN: site, STATIC_EXPORT: 'yes', EXPORT_INTO: PART }
      });
      const give = (): void => {
        const { value, done: over } = next.next();
        if (over) child.disconnect();
        else child.send(value satisfies ExportGroup);
      };
      child.on('message', (report: Report | 'ready') => {
        if (report !== 'ready' && 'error' in report) {
          fail(new Error(report.error));
          child.kill();
          return;
        }
        if (report !== 'ready') done += report.files.length;
        if (done - reported >= 500) tell((reported = done));
        give();
      });
      child.once('error', fail);
      child.once('exit', (code) => (code === 0 ? finish() : fail(new Error(`export: a worker ended with ${String(code)}; its messages are above`))));
    });
  await Promise.all(Array.from({ length: availableParallelism() }, run));
}

/** Paths of all files below a folder, with forward slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename && existsSync(ROOT)) {
  main().catch((error: unknown) => {
    rmSync(PART, { recursive: true, force: true });
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
