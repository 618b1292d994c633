/**
 * `npm run bench`: measures build, server, loading, steps and label placement, prints a table with the aims, and ends with a line about them.
 * `--only label,live` runs the parts named; `--json <file>` saves the run; `--compare <file>` compares it with a saved one.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
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
import { measureBlocking, measureLive, measurePaints, measureWire } from './load.ts';
import { closingLine, describeMachine, rowText, type Row, type Run } from './report.ts';
import { measureServer } from './server.ts';
import { measureSteps, measureYears } from './steps.ts';

const SIZE = { width: 1280, height: 800 };
/** Loads of each kind, in turn; their median is taken. */
const ROUNDS = 7;
/** Factor by which the processor is slowed for phones. */
const SLOW = 4;

const PARTS = ['build', 'labels', 'server', 'wire', 'live', 'slow', 'steps', 'embed'] as const;
type Part = (typeof PARTS)[number];

const rows: Row[] = [];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, json: { type: 'string' }, compare: { type: 'string' } } });
  const parts = chosenParts(values.only);
  const before = values.compare === undefined ? null : (JSON.parse(readFileSync(values.compare, 'utf8')) as Run);
  const path = bringBrowser('whole');
  const machine = describeMachine(browserVersion(path));
  console.log(`Bench of one run: compare times of the same run only. ${machine}`);

  if (parts.has('build')) await build();
  else await measureCommand('npx', ['tsx', 'tests/bench/prepare.ts']);
  if (parts.has('labels')) {
    heading('Label placement, one picture of all partners, marks and place names included');
    for (const { width, median, slowest, labels } of measureLabels(atlas)) {
      add({
        id: `labels-${width}`,
        name: `${width} px wide`,
        value: median,
        unit: 'ms',
        note: `median over all years; slowest ${slowest.toFixed(1)} ms; ${labels} labels in all`
      });
    }
  }
  if (parts.has('server')) await server();
  if (['wire', 'live', 'slow', 'steps', 'embed'].some((part) => parts.has(part as Part))) await pages(path, parts);

  const run: Run = { date: new Date().toISOString().slice(0, 16), machine, rows };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(run, null, 2)}\n`);
  console.log(`\n${closingLine(run, before)}`);
}

/** The parts that `--only` names; all by default. Throws an error for any other name. */
function chosenParts(only: string | undefined): ReadonlySet<Part> {
  const wanted = only?.split(',') ?? PARTS;
  const unknown = wanted.filter((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown.length > 0) throw new Error(`--only: expected some of ${PARTS.join(', ')}, got ${unknown.join(', ')}`);
  return new Set(wanted as Part[]);
}

async function build(): Promise<void> {
  heading('Build');
  const data = await measureCommand('npm', ['run', '--silent', 'data']);
  add({ id: 'data', name: 'data', value: data.seconds, unit: 's' });
  rmSync(OUT, { recursive: true, force: true });
  const start = await measureCommand('npx', ['tsx', 'tests/bench/prepare.ts']);
  add({ id: 'start', name: 'npm start, until it listens', value: start.seconds, unit: 's', aim: 45 });
  const cost = await measureCommand('npm', ['run', '--silent', 'build'], { PRECOMPRESS: 'no' });
  add({ id: 'export', name: 'static export', value: cost.seconds, unit: 's', aim: 60 });
  if (cost.peak !== undefined) add({ id: 'export-memory', name: 'its peak memory', value: cost.peak / 1e6, unit: 'MB', aim: 1000 });
  add({ id: 'export-size', name: 'its size without compressed copies', value: folderBytes('build') / 1e6, unit: 'MB', aim: 200 });
}

async function server(): Promise<void> {
  heading('Server, one request at a time');
  const load = await measureServer(atlas);
  for (const [id, name, { perSecond, p50, p99 }, aim] of [
    ['fresh', 'page or embed, not cached (p50)', load.fresh, 60],
    ['cached', 'page or embed, cached (p50)', load.kept, 2]
  ] as const) {
    add({ id, name, value: p50, unit: 'ms', aim, note: `p99 ${p99.toFixed(1)} ms, ${perSecond.toFixed(0)} a second` });
  }
  add({ id: 'server-memory', name: 'memory after 10,000 addresses', value: load.bytes / 1e6, unit: 'MB', aim: 400 });
}

async function pages(path: string, parts: ReadonlySet<Part>): Promise<void> {
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
    if (parts.has('wire')) await wire(browser, site, at(site));
    if (parts.has('live')) await live(browser, at(site), at(floor));
    if (parts.has('slow')) await slow(browser, at(site), at(floor));
    if (parts.has('steps')) await steps(browser, at(site));
    if (parts.has('embed')) await embed(browser, site, at(site));
  } finally {
    await browser.close();
    site.close();
    floor.close();
  }
}

async function wire(browser: Browser, server: Server, site: string): Promise<void> {
  heading('Bytes on the wire (brotli, without headers)');
  for (const [id, name, address, aim] of [
    ['page', 'site page, first picture', '/', 150],
    ['page-live', 'site page, live map', '/', undefined],
    ['embed-picture', 'embed, first picture', '/embed/all/2023/', 25],
    ['embed-live', 'embed, live map', '/embed/all/2023/?live=1', undefined]
  ] as const) {
    const bytes = await measureWire(browser, server, site + address, id.endsWith('live'), SIZE);
    const kinds = Object.entries(bytes).map(([kind, each]) => `${kind} ${(each / 1000).toFixed(1)} kB`);
    add({ id, name, value: total(bytes) / 1000, unit: 'kB', ...(aim !== undefined && { aim }), note: kinds.join(', ') });
    if (id === 'page') add({ id: 'page-js', name: 'of it script', value: (bytes['js'] ?? 0) / 1000, unit: 'kB', aim: 90 });
  }
}

async function live(browser: Browser, site: string, floor: string): Promise<void> {
  heading(`Live map, median of ${ROUNDS} loads (site and bare MapLibre + deck page in turn)`);
  const { paint, codeRequested, idle, bare } = await measureLive(browser, `${site}/`, `${floor}/`, ROUNDS, SIZE);
  add({ id: 'paint', name: 'first paint', value: paint, unit: 'ms' });
  add({ id: 'idle', name: 'live map idle', value: idle / bare, unit: 'ratio', aim: 1.3, note: `${idle.toFixed(0)} ms, bare page ${bare.toFixed(0)} ms` });
  const asked = idle - codeRequested;
  add({ id: 'idle-asked', name: 'of it, from asking for it', value: asked / bare, unit: 'ratio', aim: 1.1, note: `${asked.toFixed(0)} ms` });
}

async function slow(browser: Browser, site: string, floor: string): Promise<void> {
  heading(`On a processor ${SLOW} times slower, median of ${ROUNDS} loads in turn`);
  const { page, embed } = await measurePaints(browser, `${site}/all/2023/`, `${site}/embed/all/2023/`, ROUNDS, SIZE, SLOW);
  add({
    id: 'paint-ratio',
    name: 'first paint of the site page against the embed’s',
    value: page / embed,
    unit: 'ratio',
    aim: 1.2,
    note: `${page.toFixed(0)} ms, embed ${embed.toFixed(0)} ms`
  });
  const blocking = await measureBlocking(browser, `${site}/`, `${floor}/`, ROUNDS, SIZE, SLOW);
  add({
    id: 'blocking',
    name: 'blocking time until the live map is idle',
    value: blocking.page / blocking.bare,
    unit: 'ratio',
    aim: 1.2,
    note: `${blocking.page.toFixed(0)} ms, bare page ${blocking.bare.toFixed(0)} ms`
  });
}

async function steps(browser: Browser, site: string): Promise<void> {
  heading('A year step: JavaScript run until the map is idle again');
  add({ id: 'step', name: 'the whole page, real data', value: await measureYears(browser, `${site}/`, SIZE), unit: 'ms', aim: 16 });
  const aims: Readonly<Record<number, number>> = { 10: 8, 200: 12, 2000: 40 };
  for (const { arcs, ms } of await measureSteps(browser, SIZE)) {
    const aim = aims[arcs];
    add({
      id: `step-${arcs}`,
      name: `the map alone, ${arcs} arcs`,
      value: ms,
      unit: 'ms',
      ...(aim !== undefined && { aim }),
      note: `${((1000 * ms) / arcs).toFixed(0)} µs an arc`
    });
  }
}

async function embed(browser: Browser, server: Server, site: string): Promise<void> {
  heading(`An embed before waking, a phone wide, processor ${SLOW} times slower`);
  const { bytes, shift, blocking } = await measureEmbed(browser, server, `${site}/embed/all/2023/`);
  add({ id: 'embed', name: 'bytes', value: bytes / 1000, unit: 'kB', aim: 25 });
  add({ id: 'embed-shift', name: 'layout shift', value: shift, unit: 'ratio' });
  add({ id: 'embed-blocking', name: 'blocking time', value: blocking, unit: 'ms' });
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

function add(row: Row): void {
  rows.push(row);
  console.log(rowText(row));
}

await main();
