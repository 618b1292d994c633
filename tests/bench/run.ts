// `npm run bench`: measures build, server, loading, steps and label placement, and prints a table.
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { bringBrowser, browserVersion, LAUNCH_ARGS } from '../browser.ts';
import { serve as serveFiles } from '../serve.ts';
import { serve } from '../../src/lib/server/serve.ts';
import { OUT } from '../../src/lib/server/start.ts';
import { atlas } from '../site.ts';
import { buildBare } from './bare.ts';
import { measureCommand } from './build.ts';
import { measureEmbed } from './embed.ts';
import { measureLabels } from './labels.ts';
import { total } from './measure.ts';
import { measureLive, measureWire } from './load.ts';
import { measureServer } from './server.ts';
import { measureSteps, measureYears } from './steps.ts';

const SIZE = { width: 1280, height: 800 };
const ROUNDS = 5;

async function main(): Promise<void> {
  const path = bringBrowser();
  console.log(`Bench of one run: compare figures of the same run only. ${browserVersion(path)}, Node ${process.version}`);

  heading('Build');
  await measureCommand('npm', ['run', '--silent', 'data']).then(({ seconds }) => line('data', `${seconds.toFixed(1)} s`));
  rmSync(OUT, { recursive: true, force: true });
  const start = await measureCommand('npx', ['tsx', 'tests/bench/prepare.ts']);
  line('npm start, until it listens', `${start.seconds.toFixed(1)} s`, 'aim 45 s');
  const cost = await measureCommand('npm', ['run', '--silent', 'build'], { PRECOMPRESS: 'no' });
  line(
    'static export',
    `${cost.seconds.toFixed(1)} s`,
    `aim 60 s; peak memory ${cost.peak === undefined ? 'not measured here' : megabytes(cost.peak)}, aim 1000 MB; ${megabytes(folderBytes('build'))} without compressed copies, aim 200 MB`
  );

  heading('Label placement, one picture of all partners, marks and place names included');
  for (const { width, median, slowest, labels } of measureLabels(atlas)) {
    line(`${width} px wide`, `${median.toFixed(1)} ms`, `median over all years; slowest ${slowest.toFixed(1)} ms; ${labels} labels in all`);
  }

  heading('Server');
  const load = await measureServer(atlas);
  for (const [name, { perSecond, p50, p99 }, aim] of [
    ['page or embed, not kept', load.fresh, 60],
    ['page or embed, kept', load.kept, 2]
  ] as const) {
    line(name, `${p50.toFixed(1)} ms`, `aim ${aim} ms (p50); p99 ${p99.toFixed(1)} ms, ${perSecond.toFixed(0)} a second, one at a time`);
  }
  line('after 10,000 addresses', megabytes(load.bytes), 'aim 400 MB');

  const bare = resolve('tests/.artifacts/bare');
  rmSync(bare, { recursive: true, force: true });
  await buildBare(atlas, bare, SIZE);
  const { server: site } = await serve({
    handler: join(OUT, 'handler.js'),
    host: 'localhost',
    port: 0,
    site: 'http://localhost/',
    version: 'bench',
    log: () => undefined
  });
  const floor = await serveFiles(bare, 0);
  const at = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: path, args: [...LAUNCH_ARGS] });
  try {
    await wire(browser, site, at(site));
    await live(browser, at(site), at(floor));
    await steps(browser, at(site));
    await embeds(browser, site, at(site));
  } finally {
    await browser.close();
    site.close();
    floor.close();
  }
}

async function wire(browser: Browser, server: Server, site: string): Promise<void> {
  heading('Bytes on the wire (brotli, without headers)');
  for (const [name, address] of [
    ['site page, first picture', '/'],
    ['site page, live map', '/'],
    ['embed, first picture', '/embed/all/2023/'],
    ['embed, live map', '/embed/all/2023/?live=1']
  ] as const) {
    const bytes = await measureWire(browser, server, site + address, name.endsWith('live map'), SIZE);
    line(
      name,
      kilobytes(total(bytes)),
      Object.entries(bytes)
        .map(([kind, each]) => `${kind} ${kilobytes(each)}`)
        .join(', ')
    );
  }
}

async function live(browser: Browser, site: string, floor: string): Promise<void> {
  heading(`Times, median of ${ROUNDS} loads (site and bare page in turn)`);
  const { paint, codeRequested, idle, bare } = await measureLive(browser, `${site}/`, `${floor}/`, ROUNDS, SIZE);
  line('first paint', `${paint.toFixed(0)} ms`);
  line('live map idle', `${idle.toFixed(0)} ms`, `bare MapLibre + deck page ${bare.toFixed(0)} ms, ratio ${(idle / bare).toFixed(2)}`);
  line('of it, from asking for it', `${(idle - codeRequested).toFixed(0)} ms`, `ratio ${((idle - codeRequested) / bare).toFixed(2)}; before, the page itself`);
}

async function steps(browser: Browser, site: string): Promise<void> {
  heading('A year step: JavaScript run until the map is idle again');
  line('the whole page, real data', `${(await measureYears(browser, `${site}/`, SIZE)).toFixed(1)} ms`);
  for (const result of await measureSteps(browser, SIZE)) {
    line(`the map alone, ${result.arcs} arcs`, `${result.ms.toFixed(1)} ms`, `${((1000 * result.ms) / result.arcs).toFixed(0)} µs an arc`);
  }
}

async function embeds(browser: Browser, server: Server, site: string): Promise<void> {
  heading('An embed before waking, 4 times slower processor');
  const embed = await measureEmbed(browser, server, `${site}/embed/all/2023/`);
  line('bytes', kilobytes(embed.bytes));
  line('layout shift', embed.shift.toFixed(4));
  line('blocking time', `${embed.blocking.toFixed(0)} ms`);
}

/** Bytes of all files below a folder. */
function folderBytes(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).reduce(
    (sum, entry) => (entry.isFile() ? sum + statSync(join(entry.parentPath, entry.name)).size : sum),
    0
  );
}

function heading(text: string): void {
  console.log(`\n${text}`);
}

function line(name: string, value: string, more = ''): void {
  console.log(`  ${name.padEnd(28)} ${value.padStart(10)}${more ? `   ${more}` : ''}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

await main();
