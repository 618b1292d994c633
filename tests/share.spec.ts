// The share dialog: code, link, images and table of exactly what it previews.
import { expect } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import { decode } from '#lib/view/address.ts';
import { embedWords } from '#lib/words/embed.ts';
import { pageWords } from '#lib/words/page.ts';
import { objections } from './axe.ts';
import { chunkHolding } from './chunks.ts';
import { arcPixels, expectSamePicture, download, shareWords } from './share-downloads.ts';
import { decodePng } from './pixels.ts';
import { atlas, openStill, still as test } from './site.ts';

/** The code that draws files, found by the text of an error. */
const isDrawing = (pathname: string): boolean => pathname.endsWith(`/${chunkHolding('exportPng: the fonts')}`);

test.use({ viewport: { width: 1000, height: 800 } });

test('the share dialog gives the code and the table of exactly what it previews', async ({ page }) => {
  await openStill(page, '/chn/2022/?flow=export');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Colours').selectOption('dark');
  await dialog.getByLabel('Controls').selectOption('none');
  const shown = await dialog.locator('iframe').evaluate((frame) => (frame as HTMLIFrameElement).src);
  expect(new URL(shown).pathname + new URL(shown).search).toBe('/embed/chn/2022/?flow=export&theme=dark&ui=none');
  const code = await dialog.getByLabel('iframe', { exact: true }).inputValue();
  expect(code).toContain(`src="${shown.replaceAll('&', '&amp;')}"`);
  expect(await dialog.getByLabel('Web component', { exact: true }).inputValue()).toContain(
    '<trade-map view="chn/2022/?flow=export&amp;theme=dark&amp;ui=none">'
  );
  await expect(page.frameLocator('[role=dialog] iframe').locator('h1')).toContainText('2022');
  const table = await dialog.getByRole('link', { name: 'CSV', exact: true }).evaluate((link) => decodeURIComponent((link as HTMLAnchorElement).href));
  expect(table).toContain('\nchn,2022,export,');
  expect(table).not.toContain(',import,');
  expect(await objections(page, '[role=dialog]')).toEqual([]);
});

test('the share dialog’s code has a height that fits any width, or the editor’s own, and follows the years of its preview', async ({ page }) => {
  await openStill(page, '/chn/2022/');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  const code = dialog.getByLabel('iframe', { exact: true });
  const preview = dialog.locator('iframe');
  const field = dialog.getByRole('spinbutton');
  const inCode = async (): Promise<number> => Number(/height="(\d+)"/.exec(await code.inputValue())?.[1]);
  const shown = (): Promise<number> => preview.evaluate((frame) => frame.clientHeight);
  const hidden = (): Promise<number> =>
    page
      .frameLocator('[role=dialog] iframe')
      .locator('html')
      .evaluate((root) => root.scrollHeight - root.clientHeight);
  const first = await inCode();
  for (const device of [/Desktop/, /Phone/]) {
    await dialog.getByRole('button', { name: device }).click();
    // One height for every width, because the code cannot know the width of the text around it.
    await expect.poll(async () => [await inCode(), await shown(), await hidden()]).toEqual([first, first, 0]);
  }
  await field.fill('99999');
  await field.blur();
  await expect(field).toHaveValue('3000');
  await expect.poll(async () => [await inCode(), await shown()]).toEqual([3000, 3000]);
  await field.fill('');
  await field.blur();
  await expect.poll(inCode).toBe(first);
  await expect(field).toHaveValue(String(first));

  await dialog.getByLabel('Colours').selectOption('dark');
  const embed = page.frameLocator('[role=dialog] iframe');
  await embed.getByRole('link', { name: 'Later year, 2023' }).click();
  await expect(embed.locator('h1')).toContainText('2023');
  await expect(code).toHaveValue(/embed\/chn\/2023\/\?theme=dark"/);
  await expect(code).toHaveValue(/title="In 2023/);
  // It is still the same frame, and with the live map it changes the view in place.
  await embed.getByRole('button', { name: 'Explore the map' }).click();
  await expect(embed.locator('[data-map="live"]')).toBeVisible();
  await embed.getByRole('link', { name: 'Earlier year, 2022' }).click();
  await expect(code).toHaveValue(/embed\/chn\/2022\/\?theme=dark"/);
  await expect(embed.locator('[data-map="live"]')).toBeVisible();
  await dialog.getByLabel('Controls').selectOption('none');
  await expect(code).toHaveValue(/embed\/chn\/2022\/\?theme=dark&amp;ui=none"/);
  await expect(embed.locator('html')).toHaveAttribute('data-ui', 'none');
});

test('the share dialog gives the server’s images if they show exactly what is shared', async ({ page, request }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await openStill(page, '/chn/2022/');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Controls').selectOption('none');
  for (const name of ['PNG', 'SVG']) {
    const link = dialog.getByRole('link', { name, exact: true });
    await expect(link).toHaveAttribute('download', `chn-2022.${name.toLowerCase()}`);
    const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
    expect(new URL(address).pathname).toBe(`/chn/2022/poster.${name.toLowerCase()}`);
    expect((await request.get(address)).status(), name).toBe(200);
  }
  await dialog.getByLabel('Language').selectOption('ru');
  await expect(dialog.getByRole('link', { name: 'PNG', exact: true })).toHaveAttribute('href', /\/ru\/chn\/2022\/poster\.png$/);
  await dialog.getByLabel('Colours').selectOption('dark');
  await expect(dialog.getByRole('link', { name: 'PNG', exact: true })).toHaveCount(0);
  await expect(dialog.getByText(embedWords.en.drawnHere)).toBeVisible();
  expect(loaded.filter(isDrawing)).toEqual([]);
});

test('the share dialog draws an image of any other view: its direction, its language, the site’s fonts', async ({ page, context, request }) => {
  const query = '?flow=export&lang=ko';
  const selection = select(atlas, decode('chn', '2022', query, availableValues(atlas)));
  const ids = selection.arcs
    .filter(({ fact }) => fact.value > 0)
    .map(({ fact }) => fact.id)
    .sort();
  expect(ids).toHaveLength(1);
  await openStill(page, `/chn/2022/${query}`);
  await page.getByRole('button', { name: embedWords.ko.share, exact: true }).click();
  const svg = await download(page, 'SVG');
  expect(svg.name).toBe('ko-chn-2022-flow-export.svg');
  const source = svg.content.toString();
  const file = await shareWords(page, source);
  expect(file).toMatchObject({ broken: false, title: headline(atlas, selection), lang: 'ko', arcs: ids, figures: ids, refers: 0 });
  for (const text of ['2022년', pageWords.ko.dataOf, atlas.version, '© OpenStreetMap']) expect(file.text).toContain(text);

  const png = await download(page, 'PNG');
  expect(png.name).toBe('ko-chn-2022-flow-export.png');
  const picture = await decodePng(context, png.content);
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  const plain = await decodePng(context, await (await request.get('/chn/2022/poster.png')).body());
  expect(arcPixels(plain, 'import')).toBeGreaterThan(500);
  expect(arcPixels(picture, 'export')).toBeGreaterThan(500);
  expect(arcPixels(picture, 'import')).toBe(0);
  await expectSamePicture(context, picture, source);
});

test('the share dialog draws a dark image if the embed is dark', async ({ page, context }) => {
  await openStill(page, '/chn/2022/');
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog').getByLabel('Colours').selectOption('dark');
  const svg = await download(page, 'SVG');
  expect(svg.name).toBe('chn-2022-theme-dark.svg');
  const picture = await decodePng(context, (await download(page, 'PNG')).content);
  expect(Math.max(...picture.at(4, 4))).toBeLessThan(40);
  await expectSamePicture(context, picture, svg.content.toString());
});

test('an image that cannot be drawn is reported in the share dialog, and drawn on request', async ({ page, watch }) => {
  watch.expect(/Failed to load resource|net::ERR_FAILED|dynamically imported/);
  let cut = true;
  await page.route(
    ({ pathname }) => isDrawing(pathname),
    (route) => (cut ? route.abort() : route.continue())
  );
  await openStill(page, '/chn/2022/?flow=import');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'SVG', exact: true }).click();
  await expect(dialog.getByText(embedWords.en.notDrawn)).toBeVisible();
  await dialog.getByLabel('Colours').selectOption('dark');
  await expect(dialog.getByLabel('iframe', { exact: true })).toHaveValue(/theme=dark/);
  cut = false;
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: pageWords.en.retry }).click();
  expect((await coming).suggestedFilename()).toBe('chn-2022-flow-import-theme-dark.svg');
  await expect(dialog.getByText(embedWords.en.notDrawn)).toHaveCount(0);
});

test('a browser that refuses its canvas still gives the SVG', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await openStill(page, '/chn/2022/?flow=import');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'PNG', exact: true }).click();
  await expect(dialog.getByText(embedWords.en.notDrawn)).toBeVisible();
  expect((await download(page, 'SVG')).name).toBe('chn-2022-flow-import.svg');
  await expect(dialog.getByText(embedWords.en.notDrawn)).toHaveCount(0);
});
