import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import { bringBrowser, browserVersion, LAUNCH_ARGS } from '../browser.ts';
import { BUILD, serve } from '../serve.ts';
import { atlas } from '../site.ts';
import { buildBare } from './bare.ts';
import { measureCommand } from './build.ts';
import { measureEmbed } from './embed.ts';
import { total } from './measure.ts';
import { measureLive, measureWire } from './load.ts';
import { measureSteps, measureYears } from './steps.ts';

const SIZE = { width: 1280, height: 800 };
const ROUNDS = 5;

async function main(): Promise<void> {
  const path = bringBrowser();
  console.log(`Bench of one run: compare figures of the same run only. ${browserVersion(path)}, Node ${process.version}`);

  heading('Build (data, all pages, pictures, downloads)');
  await measureCommand('npm', ['run', '--silent', 'data']).then(({ seconds }) => line('data', `${seconds.toFixed(1)} s`));
  const cost = await measureCommand('npx', ['vite', 'build']);
  line('build', `${cost.seconds.toFixed(1)} s`, `peak memory ${cost.peak === undefined ? 'not measured here' : megabytes(cost.peak)}`);

  const bare = resolve('tests/.artifacts/bare');
  rmSync(bare, { recursive: true, force: true });
  await buildBare(atlas, bare, SIZE);
  const site = await serve(BUILD, 0);
  const floor = await serve(bare, 0);
  const at = (server: typeof site): string => `http://localhost:${(server.address() as AddressInfo).port}`;
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
  for (const [name, address] of [['site page, first picture', '/'], ['site page, live map', '/'], ['embed, first picture', '/embed/all/2023/'], ['embed, live map', '/embed/all/2023/?live=1']] as const) {
    const bytes = await measureWire(browser, server, site + address, name.endsWith('live map'), SIZE);
    line(name, kilobytes(total(bytes)), Object.entries(bytes).map(([kind, each]) => `${kind} ${kilobytes(each)}`).join(', '));
  }
}

async function live(browser: Browser, site: string, floor: string): Promise<void> {
  heading(`Times, median of ${ROUNDS} loads (site and bare page in turn)`);
  const { paint, asked, idle, bare } = await measureLive(browser, `${site}/`, `${floor}/`, ROUNDS, SIZE);
  line('first paint', `${paint.toFixed(0)} ms`);
  line('live map idle', `${idle.toFixed(0)} ms`, `bare MapLibre + deck page ${bare.toFixed(0)} ms, ratio ${(idle / bare).toFixed(2)}`);
  line('of it, from asking for it', `${(idle - asked).toFixed(0)} ms`, `ratio ${((idle - asked) / bare).toFixed(2)}; before, the page itself`);
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
