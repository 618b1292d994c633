// The core flows: page, live map, filters, embed, story, Share.
import { readFileSync } from 'node:fs';
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Story } from '#lib/atlas/stories.ts';
import { select } from '#lib/selection/select.ts';
import { headline } from '#lib/sentences/describe.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { decode } from '#lib/view/address.ts';
import { embedWords } from '#lib/words/embed.ts';
import { mapStatusWords } from '#lib/words/map-status.ts';
import { pageWords } from '#lib/words/page.ts';
import { storyWords } from '#lib/words/story.ts';
import { yearsWords } from '#lib/words/years.ts';
import { press, until, type Flow } from './driver.ts';

const compiled = <T>(name: string): T => JSON.parse(readFileSync(`src/lib/atlas/compiled/${name}.json`, 'utf8')) as T;
export const atlas = compiled<Atlas>('atlas');
export const story = compiled<Story[]>('stories')[0]!;

const json = JSON.stringify;
const heading = (partners: string, year: number, query = ''): string =>
  headline(atlas, select(atlas, decode(partners, String(year), query, availableValues(atlas))));
/** Whether an element of a selector is visible with this text; a no-break space equals a space. */
export const says = (selector: string, wanted: string): string =>
  `[...document.querySelectorAll(${json(selector)})].some((element) => element.checkVisibility() && element.textContent.replace(/\\s+/g, ' ').trim() === ${json(wanted.replaceAll(/\s+/g, ' ').trim())})`;
/** Whether the live map is shown. */
export const live = `document.querySelector('[data-map]')?.dataset.map === 'live'`;

export const CORE_FLOWS: Readonly<Record<string, Flow>> = {
  'a page with its figures, and the live map over its picture': async (driver, site) => {
    await driver.goto(`${site}/chn/2023/`);
    await until(driver, says('h1', heading('chn', 2023)), 'the heading of the tables');
    await until(driver, live, 'the live map');
    const arcs = await driver.value<string[]>(
      `[...document.querySelectorAll('*')].find((element) => '__tradeMap' in element).__tradeMap.arcs().map(({ id }) => id).sort()`
    );
    const wanted = select(atlas, decode('chn', '2023', '', availableValues(atlas)))
      .arcs.map(({ fact }) => fact.id)
      .sort();
    if (json(arcs) !== json(wanted)) throw new Error(`arcs: expected ${json(wanted)}, got ${json(arcs)}`);
  },
  'a filter and a step of the year change address and heading': async (driver, site) => {
    await driver.goto(`${site}/chn/2023/`);
    await until(driver, live, 'the live map');
    await press(driver, '[role=radio]', pageWords.en.flows.export);
    await until(driver, `location.search.includes('flow=export')`, 'the direction in the address');
    await until(driver, says('h1', heading('chn', 2023, '?flow=export')), 'the heading of exports');
    await driver.click(`button[aria-label=${json(yearsWords.en.previous)}]`);
    await until(driver, `location.pathname === '/chn/2022/'`, 'the year before in the address');
    await until(driver, says('h1', heading('chn', 2022, '?flow=export')), 'the heading of the year before');
    await until(driver, live, 'the live map');
  },
  'an embed is woken, and goes back to its picture': async (driver, site) => {
    await driver.goto(`${site}/embed/chn/2023/`);
    await until(driver, says('h1', heading('chn', 2023)), 'the heading of the tables');
    await press(driver, 'button', mapStatusWords.en.wake);
    await until(driver, live, 'the live map');
    await driver.click(`button[aria-label=${json(embedWords.en.rest)}]`);
    await until(driver, `document.querySelector('[data-map]')?.dataset.map === 'picture'`, 'the picture');
  },
  'an embedded story goes to its next step': async (driver, site) => {
    await driver.goto(`${site}/embed/story/${story.id}/`);
    await until(driver, says('h1', story.title), 'the title of the story');
    await press(driver, 'button', storyWords.en.begin);
    await until(driver, live, 'the live map');
    await press(driver, 'button', storyWords.en.next);
    await until(driver, says('h2', story.steps[1]?.title ?? ''), 'the title of the second step');
  },
  'figures, sums and references are underlined, so that they look pressable': async (driver, site) => {
    for (const [path, selector] of [
      ['chn/2023/', '.figure'],
      ['all/2016/', '.sum'],
      [`story/${story.id}/`, '.reference']
    ] as const) {
      await driver.goto(`${site}/${path}`);
      const lines = `[...document.querySelectorAll('main ${selector}')].map((button) => getComputedStyle(button).textDecorationLine)`;
      await until(driver, `(() => { const lines = ${lines}; return lines.length > 0 && lines.every((line) => line === 'underline'); })()`, selector);
    }
  },
  'Share draws a PNG of a view': async (driver, site) => {
    await driver.goto(`${site}/chn/2022/?flow=export`);
    await until(driver, live, 'the live map');
    await driver.value(
      `(() => { const make = URL.createObjectURL; window.made = []; URL.createObjectURL = (blob) => { made.push({ type: blob.type, size: blob.size }); return make.call(URL, blob); }; return true; })()`
    );
    await press(driver, 'button', embedWords.en.share);
    await press(driver, '[role=dialog] button', 'PNG');
    await until(driver, `made.some(({ type, size }) => type === 'image/png' && size > 10000)`, 'a PNG of more than 10 kB');
  }
};
