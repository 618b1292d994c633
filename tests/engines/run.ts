/**
 * The core flows in the engines that the other tests do not use: Firefox and WebKit. Part of `npm run test:full`; says of each
 * engine that is not installed that it was not asked. Fails by its exit code.
 */
import { readFileSync } from 'node:fs';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { select } from '#lib/selection/select.ts';
import { headline } from '#lib/selection/describe.ts';
import { known } from '#lib/atlas/lookup.ts';
import { decode } from '#lib/view/address.ts';
import { embedWords } from '#lib/words/embed.ts';
import { startServer } from '../started.ts';
import { until, type Driver } from './driver.ts';
import { findFirefox, openFirefox } from './firefox.ts';
import { lacksWebKit, openWebKit } from './webkit.ts';

const atlas = JSON.parse(readFileSync('src/lib/atlas/compiled/atlas.json', 'utf8')) as Atlas;
const STORY = 'alternative-relations';

const json = JSON.stringify;
const heading = (partners: string, year: number, query = ''): string => headline(atlas, select(atlas, decode(partners, String(year), query, known(atlas))));
/** As a reader sees a text: a no-break space is a space. */
const text = (selector: string): string => `(document.querySelector(${json(selector)})?.textContent ?? '').replace(/\\s+/g, ' ').trim()`;
const says = (selector: string, wanted: string): string => `${text(selector)} === ${json(wanted.replaceAll(/\s+/g, ' ').trim())}`;
const live = `document.querySelector('[data-map]')?.dataset.map === 'live'`;

type Flow = (driver: Driver, site: string) => Promise<void>;

const FLOWS: Readonly<Record<string, Flow>> = {
  'a page with its figures, and the live map over its picture': async (driver, site) => {
    await driver.goto(`${site}/chn/2023/`);
    await until(driver, says('h1', heading('chn', 2023)), 'the heading of the tables');
    await until(driver, live, 'the live map');
    const arcs = await driver.value<string[]>(`[...document.querySelectorAll('*')].find((element) => '__tradeMap' in element).__tradeMap.arcs().map(({ id }) => id).sort()`);
    const wanted = select(atlas, decode('chn', '2023', '', known(atlas))).arcs.map(({ fact }) => fact.id).sort();
    if (json(arcs) !== json(wanted)) throw new Error(`arcs: expected ${json(wanted)}, got ${json(arcs)}`);
  },
  'a filter and a step of the year change address, heading and map': async (driver, site) => {
    await driver.goto(`${site}/chn/2023/`);
    await until(driver, live, 'the live map');
    await driver.click('.filters label:has([value="export"]), .filters [value="export"]');
    await until(driver, `location.search.includes('flow=export')`, 'the direction in the address');
    await until(driver, says('h1', heading('chn', 2023, '?flow=export')), 'the heading of exports');
    await driver.goto(`${site}/chn/2023/`);
    await until(driver, live, 'the live map');
    await driver.value(`document.querySelector('.year-thumb').focus()`);
    await driver.click(`button[aria-label="Previous year"]`);
    await until(driver, says('h1', heading('chn', 2022)), 'the heading of the year before');
  },
  'an embed that is woken, with no scroll bar inside': async (driver, site) => {
    await driver.goto(`${site}/embed/chn/2023/`);
    await until(driver, says('h1', heading('chn', 2023)), 'the heading of the tables');
    await driver.click('button[data-wakes]');
    await until(driver, live, 'the live map');
  },
  'the story, step by step': async (driver, site) => {
    await driver.goto(`${site}/embed/story/${STORY}/`);
    await until(driver, `document.querySelectorAll('[data-step]').length > 0`, 'the steps');
    await driver.click('button[data-wakes]');
    await until(driver, live, 'the live map');
  },
  'a picture drawn by Share': async (driver, site) => {
    await driver.goto(`${site}/chn/2023/?flow=export`);
    await until(driver, live, 'the live map');
    await driver.value(`Object.assign(window, { drawn: [], make: URL.createObjectURL }), URL.createObjectURL = (blob) => { drawn.push(blob.type + ' ' + blob.size); return make.call(URL, blob); }, true`);
    await driver.value(`[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === ${json(embedWords.en.share)}).click()`);
    await until(driver, `document.querySelector('[role=dialog]') !== null`, 'the dialog');
    await until(driver, `[...document.querySelectorAll('[role=dialog] a')].some((link) => /PNG/.test(link.textContent))`, 'a PNG to save');
  }
};

async function main(): Promise<void> {
  const engines: { name: string; open: () => Promise<Driver> }[] = [];
  const firefox = findFirefox();
  if (firefox) engines.push({ name: 'Firefox', open: () => openFirefox(firefox) });
  else console.log('Firefox was not asked: none is installed (Debian: firefox-esr; or name it with FIREFOX_PATH).');
  const lacks = lacksWebKit();
  if (lacks) console.log(`WebKit was not asked: missing ${lacks} (Debian packages).`);
  else engines.push({ name: 'WebKit', open: openWebKit });

  const server = await startServer();
  let failed = 0;
  try {
    for (const { name, open } of engines) {
      const driver = await open();
      console.log(`${name}: ${driver.name}`);
      for (const [flow, run] of Object.entries(FLOWS)) {
        try {
          await run(driver, server.address);
          console.log(`  passed  ${flow}`);
        } catch (error) {
          failed += 1;
          console.error(`  FAILED  ${flow}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      await driver.close();
    }
  } finally {
    server.child.kill();
  }
  process.exit(failed > 0 ? 1 : 0);
}

await main();
