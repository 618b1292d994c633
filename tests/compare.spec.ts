// Comparisons: two maps at one scale that move together, on the site and in an article.
import { expect, type Locator, type Page } from '@playwright/test';
import type { CrossingState } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { compareHeading, comparison } from '#lib/sentences/compare-sentence.ts';
import { select } from '#lib/selection/select.ts';
import { decodeCompare, encodeCompare } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';
import { compareWords } from '#lib/words/compare.ts';
import { embedWords } from '#lib/words/embed.ts';
import { keyWords } from '#lib/words/key.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { sidewaysOverflow } from './lay-out-all.ts';
import { arcPixels, expectSamePicture, download, shareWords } from './share-downloads.ts';
import { decodePng } from './pixels.ts';
import { atlas, openStill, still, test, type DrawnArc } from './site.ts';

/** The rule of the legend, restated here: 26 px for 4 bn dollars, by the square root, at least 1. */
const ruledWidth = (dollars: number): number => Math.max(1, 26 * Math.sqrt(dollars / 4e9));
const value = new Map(atlas.trade.map((row) => [row.id, row.value]));

test.describe('a comparison', () => {
  const query = 'a=chn/2014&b=rus/2013';
  const pair = decodeCompare(query, availableValues(atlas));

  test('opens from a link: both sides draw their figures at one scale, show the same area and move together, and the address keeps it', async ({ page }) => {
    await page.goto(`/compare/?${query}`);
    await expect(page.locator('[data-map="live"]')).toHaveCount(2, { timeout: 60_000 });
    const maps = await both(page);
    for (const [i, side] of (['a', 'b'] as const).entries()) {
      const arcs = maps[i]?.arcs ?? [];
      expect(arcs.map((arc) => arc.id).sort()).toEqual(
        select(atlas, pair[side])
          .arcs.filter((arc) => arc.fact.value > 0)
          .map((arc) => arc.fact.id)
          .sort()
      );
      for (const arc of arcs) expect(arc.width, arc.id).toBeCloseTo(ruledWidth(value.get(arc.id) ?? NaN), 1);
    }
    expect(maps[0]?.camera).toEqual(maps[1]?.camera);
    await expect(page.locator('[data-difference]')).toHaveText(comparison(atlas, select(atlas, pair.a), select(atlas, pair.b), 'en'));
    const before = await both(page);
    await side(page, 'a').locator('canvas').first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/[?&]at=/);
    await expect.poll(async () => (await both(page))[1]?.camera, { timeout: 30_000 }).not.toEqual(before[1]?.camera);
    await expect
      .poll(
        async () => {
          const [left, right] = await both(page);
          return Math.abs((left?.camera.lon ?? 0) - (right?.camera.lon ?? 1)) < 0.001 && Math.abs((left?.camera.zoom ?? 0) - (right?.camera.zoom ?? 1)) < 0.01;
        },
        { timeout: 30_000 }
      )
      .toBe(true);
  });

  still('works with filters, back, reload and language', async ({ page }) => {
    await openStill(page, `/compare/?${query}`);
    await side(page, 'b').getByLabel(compareWords.en.year).selectOption('2020');
    await expect(page).toHaveURL(/\?a=chn\/2014&b=rus\/2020$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?a=chn\/2014&b=rus\/2013$/);
    await page.getByRole('button', { name: compareWords.en.swap }).click();
    await expect(page).toHaveURL(/\?a=rus\/2013&b=chn\/2014$/);
    await page.reload();
    await expect(page.locator('h1')).toHaveText(compareWords.en.heading('Russia, 2013', 'China, 2014'));
    await openStill(page, `/compare/?${query}&lang=ko`);
    await expect(page.locator('[data-difference]')).toHaveText(comparison(atlas, select(atlas, pair.a), select(atlas, pair.b), 'ko'));
    await openStill(page, '/compare/?a=xyz/1&b=<script>');
    const newest = availableValues(atlas).years.slice(-2);
    await expect(page.locator('h1')).toHaveText(`All partners, ${newest[0]} and ${newest[1]}`);
  });

  test('shows the static maps of its pair in an article, without loading the application before the reader starts the live maps', async ({
    page,
    browser,
    baseURL
  }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto(`/embed/compare/?${query}`, { waitUntil: 'networkidle' });
    for (const which of ['a', 'b'] as const) {
      await expect(side(page, which).locator('.picture')).toBeVisible();
      const drawn = side(page, which).locator('.picture [data-arc]');
      const ids = select(atlas, pair[which])
        .arcs.filter((arc) => arc.fact.value > 0)
        .map((arc) => arc.fact.id)
        .sort();
      expect((await drawn.evaluateAll((paths) => paths.map((path) => path.getAttribute('data-arc') ?? ''))).sort()).toEqual(ids);
    }
    // The choices, which come with the live maps, have no line of their own that would be empty until then.
    const [name, sentence] = [await side(page, 'a').locator('h2').boundingBox(), await side(page, 'a').locator('p').first().boundingBox()];
    expect((sentence?.y ?? NaN) - (name?.y ?? NaN) - (name?.height ?? NaN)).toBeLessThan(16);
    await expect(page.locator('[data-live-map]')).toHaveCount(0);
    expect(loaded.filter((path) => path.endsWith('.js'))).toEqual(['/start-embed.js']);
    await page.getByRole('button', { name: compareWords.en.wake }).press('Enter');
    await expect(page.locator('[data-map="live"]')).toHaveCount(2, { timeout: 60_000 });
    await expect(page.getByRole('button', { name: compareWords.en.swap })).toBeFocused();
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const still = await context.newPage();
    await still.goto('/embed/compare/');
    for (const which of ['a', 'b'] as const) await expect(side(still, which).locator('.picture path.arc').first()).toBeVisible();
    // Figures are plain text then.
    await expect(still.locator('button:not([data-fact], [data-facts]):visible, select:visible')).toHaveCount(0);
    await context.close();
  });

  still('explains the states of crossings on both sides in its legend', async ({ page }) => {
    // The bridges were open in the first year and closed in the second.
    const sides = decodeCompare('a=chn/2019&b=chn/2020', availableValues(atlas));
    // The state of a year from the table alone: the most open one on its last day.
    const openness: readonly CrossingState[] = ['open', 'freight-only', 'suspended', 'closed', 'under-construction', 'unknown'];
    const states = (view: View): CrossingState[] =>
      atlas.crossings
        .filter(({ position }) => position)
        .map(({ statuses }) => {
          const held = statuses.filter(
            ({ from, to }) => (from ?? '0').slice(0, 4) <= String(view.year) && (to ?? '9999').padEnd(10, '-99') >= `${view.year}-12-31`
          );
          return openness.find((state) => held.some((status) => status.state === state)) ?? 'unknown';
        });
    const both = new Set([...states(sides.a), ...states(sides.b)]);
    expect(both.size).toBeGreaterThan(new Set(states(sides.b)).size);
    await openStill(page, '/compare/?a=chn/2019&b=chn/2020');
    for (const state of both) await expect(page.locator('.key').getByText(terms.en.crossingState[state], { exact: true })).toBeVisible();
    await expect(page.locator('.key').getByText(keyWords.en.stateIn([2019, 2020]))).toBeVisible();
  });

  still('has a preview of the pair in its address', async ({ page, request }) => {
    const plain = decodeCompare('', availableValues(atlas));
    const head = async (address: string, selector: string, name: string): Promise<string | null> => {
      await openStill(page, address);
      const tag = page.locator(selector);
      return (await tag.count()) === 0 ? null : tag.getAttribute(name);
    };
    const picture = (await head('/compare/', 'meta[property="og:image"]', 'content'))!;
    expect(picture).toContain(`/${encodeCompare(plain, availableValues(atlas)).replace('?', 'poster.png?')}`);
    const title = compareHeading(atlas, plain, 'en');
    const svg = await (await request.get('/compare/poster.svg')).text();
    expect(svg).toContain(`<title>${title}</title>`);
    for (const side of [plain.a, plain.b])
      for (const arc of select(atlas, side).arcs.filter((entry) => entry.fact.value > 0)) expect(svg).toContain(`data-arc="${arc.fact.id}"`);
    expect((await (await request.get('/compare/poster.png')).body()).readUInt32BE(16)).toBe(1200);
    const answer = (await (await request.get('/compare/oembed.json')).json()) as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title });
    expect(answer['html']).toContain(`embed/${encodeCompare(plain, availableValues(atlas)).replace('&', '&amp;')}"`);
    expect(await head(`/compare/?${query}`, 'meta[property="og:image"]', 'content')).toContain(`/compare/poster.png?${query}`);
  });

  still('is shared as the image of its own pair, with its camera', async ({ page, context, request }) => {
    const years = decodeCompare('a=chn/2016&b=chn/2019', availableValues(atlas));
    const ids = [years.a, years.b]
      .flatMap((view) =>
        select(atlas, view)
          .arcs.filter(({ fact }) => fact.value > 0)
          .map(({ fact }) => fact.id)
      )
      .sort();
    await openStill(page, '/compare/?a=chn/2016&b=chn/2019');
    await page.getByRole('button', { name: 'Share' }).click();
    const svg = await download(page, 'SVG');
    expect(svg.name).toBe('compare-a-chn-2016-b-chn-2019.svg');
    expect(await shareWords(page, svg.content.toString())).toMatchObject({
      broken: false,
      title: compareHeading(atlas, years, 'en'),
      arcs: ids,
      figures: ids,
      refers: 0
    });
    const png = await download(page, 'PNG');
    expect(png.name).toBe('compare-a-chn-2016-b-chn-2019.png');
    const picture = await decodePng(context, png.content);
    for (const direction of ['export', 'import'] as const) expect(arcPixels(picture, direction), direction).toBeGreaterThan(500);
    await expectSamePicture(context, picture, svg.content.toString());

    await openStill(page, '/compare/?a=chn/2016&b=chn/2019&at=127,40,6');
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByText(embedWords.en.filesCropped)).toBeVisible();
    expect((await download(page, 'SVG')).content.equals(svg.content)).toBe(false);

    await openStill(page, '/compare/');
    await page.getByRole('button', { name: 'Share' }).click();
    const address = await page
      .getByRole('dialog')
      .getByRole('link', { name: 'PNG', exact: true })
      .evaluate((link) => (link as HTMLAnchorElement).href);
    expect((await request.get(address)).status()).toBe(200);
  });

  still('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openStill(page, `/compare/?${query}&lang=ru`);
    await expect(page.locator('h1')).toContainText('Китай');
    expect(await sidewaysOverflow(page)).toBeLessThanOrEqual(0);
  });
});

const side = (page: Page, which: 'a' | 'b'): Locator => page.locator(`[data-side="${which}"]`);

interface Half {
  readonly arcs: DrawnArc[];
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number };
}

/** What the two live maps draw, and their cameras, first side first. */
function both(page: Page): Promise<Half[]> {
  return page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('[data-live-map]')].map(async (element) => {
        const handle = (
          element as unknown as {
            __tradeMap: { idle: Promise<void>; arcs(): DrawnArc[]; map: { getCenter(): { lng: number; lat: number }; getZoom(): number } };
          }
        ).__tradeMap;
        // Deck draws shortly after the map is ready.
        await handle.idle;
        const { lng, lat } = handle.map.getCenter();
        return {
          arcs: handle.arcs(),
          camera: { lon: Math.round(lng * 1e4) / 1e4, lat: Math.round(lat * 1e4) / 1e4, zoom: Math.round(handle.map.getZoom() * 100) / 100 }
        };
      })
    )
  );
}
