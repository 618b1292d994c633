// A style sheet that never arrives does not hold back a page: its text, its figures and its map are painted.
import { expect, type Page } from '@playwright/test';
import { missingStyles, tryAgain } from '#lib/words/load-failure.ts';
import { pageColours, palettes } from '#lib/symbols/palette.ts';
import { decodePng, distance, rgb, type Rgb } from './pixels.ts';
import { still as test, stories } from './site.ts';
import { sweep } from './sweep.ts';

/** Addresses, and whether the page has a map. */
const PAGES = {
  view: ['/chn/2023/', true],
  comparison: ['/compare/?a=chn/2016&b=rus/2023', true],
  story: [`/story/${stories[0]?.id}/`, true],
  data: ['/data/', false],
  sources: ['/sources/', false],
  embed: ['/embed/chn/2023/', true],
  'embedded comparison': ['/embed/compare/?a=chn/2016&b=rus/2023', true],
  'embedded story': [`/embed/story/${stories[0]?.id}/`, true]
} as const;
/** The page that represents the others in npm test. */
const USUAL = 'view';

/** Counts the pixels of an element that are near a colour, in a screenshot of the page as far as it has arrived. */
async function pixelsOf(page: Page, selector: string): Promise<(colour: Rgb, within: number) => number> {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const area = await element.boundingBox();
  const picture = await decodePng(page.context(), await page.screenshot());
  if (!area) throw new Error(`${selector} has no place on the page`);
  return (colour, within) => {
    let found = 0;
    for (let y = Math.max(0, area.y); y < Math.min(picture.height, area.y + area.height); y++)
      for (let x = Math.max(0, area.x); x < Math.min(picture.width, area.x + area.width); x++) if (distance(picture.at(x, y), colour) < within) found += 1;
    return found;
  };
}

async function expectPainted(page: Page, hasMap: boolean, what: string): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const heading = await pixelsOf(page, 'h1');
  expect(heading(rgb(pageColours.light.ink), 60), `${what}: letters of the heading`).toBeGreaterThan(100);
  expect(heading(rgb(pageColours.light.paper), 12), `${what}: paper behind it`).toBeGreaterThan(1000);
  if (!hasMap) return;
  const map = await pixelsOf(page, '.picture');
  const { land, water, export: sold, import: bought } = palettes.light;
  expect(map(rgb(land), 6), `${what}: land`).toBeGreaterThan(3000);
  expect(map(rgb(water), 6), `${what}: water`).toBeGreaterThan(3000);
  expect(Math.max(map(rgb(sold), 60), map(rgb(bought), 60)), `${what}: arcs`).toBeGreaterThan(300);
  // Without their styles paths are filled with black.
  expect(map([0, 0, 0], 20), `${what}: black areas`).toBeLessThan(3000);
}

for (const [name, [address, hasMap]] of Object.entries(PAGES)) {
  for (const all of [false, true]) {
    test(
      `is painted although ${all ? 'any one of its style sheets never arrives' : 'none of its style sheets ever arrives'}: ${name}`,
      sweep(!all && name === USUAL),
      async ({ page, watch }) => {
        test.setTimeout(all ? 600_000 : 90_000);
        watch.expect(/./);
        const asked: string[] = [];
        page.on('request', (request) => request.resourceType() === 'stylesheet' && asked.push(new URL(request.url()).pathname));
        await page.goto(address);
        const sheets = await page
          .locator('link[rel=stylesheet]:not([disabled])')
          .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
        expect(sheets.length).toBeGreaterThan(1);
        expect(asked, 'the style sheets that the browser fetches').toEqual(expect.arrayContaining(sheets));
        for (const hung of all ? sheets.map((sheet) => [sheet]) : [sheets]) {
          await page.route(
            ({ pathname }) => hung.includes(pathname),
            () => undefined
          );
          await page.goto(address, { waitUntil: 'commit' });
          await expectPainted(page, hasMap, hung.join(', '));
          await page.unrouteAll();
        }
      }
    );
  }
}

test('says that its layout is missing, and no longer when it has arrived', async ({ page, watch }) => {
  watch.expect(/./);
  const answers: (() => void)[] = [];
  // The first one arrives; that others are still loading is no reason to say anything.
  let first = true;
  await page.route(/\.css$/, async (route) => {
    if (!first) await new Promise<void>((done) => answers.push(done));
    first = false;
    await route.continue();
  });
  await page.clock.install();
  await page.goto('/embed/ko/chn/2023/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-page-state', 'picture');
  const note = page.locator('[data-note]');
  await page.waitForFunction(() => [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]:not([disabled])')].some(({ sheet }) => sheet !== null));
  await expect(note).toBeHidden();
  await page.clock.fastForward(10_000);
  await expect(note).toHaveText(`${missingStyles.ko} ${tryAgain.ko}`);
  for (const answer of answers) answer();
  await expect(note).toBeHidden();
  await expect(page.locator('.box')).toHaveCSS('border-top-width', '1px');
});

test('says so at once if a style sheet does not exist, and fetches the page again on request', async ({ page, watch }) => {
  watch.expect(/./);
  let gone = true;
  await page.route(/\.css$/, (route) => (gone ? route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found.' }) : route.continue()));
  await page.goto('/data/');
  await expect(page.locator('[data-note]')).toHaveText(`${missingStyles.en} ${tryAgain.en}`);
  gone = false;
  await page.locator('[data-note] button').click();
  await expect(page.locator('[data-note]')).toBeHidden();
  await expect(page.locator('h1')).toHaveText('Data');
  await expect(page.locator('body')).toHaveCSS('margin-top', '0px');
});
