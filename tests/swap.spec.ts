// The live map takes the place of the static one without a jump: labels, names and marks stay where they are.
import { expect, type Page } from '@playwright/test';
import { live, mapCorner, openMap, keepStill, openStill, withMap } from './site.ts';
import { decodePng, distance, type Picture, type Rgb } from './pixels.ts';
import { sweep } from './sweep.ts';

interface Placed {
  readonly what: string;
  readonly x: number;
  readonly y: number;
}

/** The texts of a map with the middle of their letters in px of the map, and its marks. */
async function placedOn(page: Page, texts: string): Promise<Placed[]> {
  const corner = await mapCorner(page);
  const found = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility() && element.getClientRects().length > 0)
        .map((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          const box = range.getBoundingClientRect();
          return { what: element.textContent.trim(), x: box.x + box.width / 2 + scrollX, y: box.y + box.height / 2 + scrollY };
        }),
    texts
  );
  return found.map(({ what, x, y }) => ({ what, x: x - corner.x, y: y - corner.y })).sort(byName);
}

/** The leaders of a map's labels, by the middle of each. */
async function leadersOf(page: Page, lines: string): Promise<Placed[]> {
  const corner = await mapCorner(page);
  const found = await page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((line) => line.checkVisibility())
        .map((line) => {
          const box = line.getBoundingClientRect();
          return { x: box.x + box.width / 2 + scrollX, y: box.y + box.height / 2 + scrollY };
        }),
    lines
  );
  return found.map(({ x, y }) => ({ what: 'a leader', x: x - corner.x, y: y - corner.y })).sort(byName);
}

/** Those within the box of the map: the static map goes on beyond it, where nobody sees it. */
const seen = (placed: readonly Placed[], { width, height }: { readonly width: number; readonly height: number }): Placed[] =>
  placed.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).sort(byName);

/** The marks of a static map, and those that the live map draws. */
async function marksOf(page: Page): Promise<Placed[]> {
  const corner = await mapCorner(page);
  const found = await page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('.picture [data-place]')]
      .filter((mark) => mark.checkVisibility() && mark.getClientRects().length > 0)
      .map((mark) => {
        const box = mark.getBoundingClientRect();
        return { what: `${mark.dataset['place']} ${Math.round(box.width)}`, x: box.x + box.width / 2 + scrollX, y: box.y + box.height / 2 + scrollY };
      })
  );
  return seen(
    found.map(({ what, x, y }) => ({ what, x: x - corner.x, y: y - corner.y })),
    corner
  );
}

async function liveMarks(page: Page): Promise<Placed[]> {
  const marks = await withMap(
    page,
    ({ map }) => {
      const layers = map.getStyle().layers.filter(({ id }) => id.endsWith('-mark') && id !== 'selected-mark' && id !== 'gateways-mark');
      return layers.flatMap(({ id, layout }) =>
        map
          .queryRenderedFeatures({ layers: [id] })
          .filter(({ state }) => state['covered'] !== true)
          .map(({ properties }) => {
            const at = map.project([Number(properties['lon']), Number(properties['lat'])]);
            return { what: `${properties['kind']}:${properties['id']} ${Math.round(Number(layout['icon-size']) * 24)}`, x: at.x, y: at.y };
          })
      );
    },
    null
  );
  return seen([...new Map(marks.map((mark) => [mark.what, mark])).values()], await mapCorner(page));
}

const byName = (a: Placed, b: Placed): number => (a.what < b.what ? -1 : a.what > b.what ? 1 : a.x - b.x);

const SIZES = [
  [360, 780],
  [390, 844],
  [768, 1000],
  [1280, 900],
  [1440, 900]
] as const;
const VIEWS = ['/', '/all/2013/', '/ko/chn-rus/2013/', '/rus/2023/', '/ru/all/2016/', '/zh/all/2001/'];

for (const [width, height] of SIZES) {
  live.describe(`at ${width} px`, () => {
    live.use({ viewport: { width, height } });
    for (const view of VIEWS) {
      const usual = (width === 390 && view === '/ko/chn-rus/2013/') || (width === 1280 && view === '/all/2013/');
      live(
        `${view} keeps every label with its leader, name and mark within 1 px, at the same size, when its map becomes live`,
        sweep(usual),
        async ({ page, browser, baseURL }) => {
          const still = await browser.newPage({ viewport: { width, height }, ...(baseURL !== undefined && { baseURL }) });
          await keepStill(still);
          await openStill(still, view);
          const texts = await placedOn(still, '.picture span:is(.value, .partner, .home, .name)');
          const leaders = await leadersOf(still, '.picture .leader');
          const marks = await marksOf(still);
          await still.close();
          expect(texts.length).toBeGreaterThan(4);

          await openMap(page, view);
          for (const [before, after] of [
            [texts, await placedOn(page, '.live .labels :is(.value, .partner, .home, .name)')],
            [leaders, await leadersOf(page, '.live .leaders [data-leader]')],
            [marks, await liveMarks(page)]
          ] as const) {
            expect(after.map(({ what }) => what)).toEqual(before.map(({ what }) => what));
            before.forEach(({ what, x, y }, i) => {
              expect(Math.hypot((after[i]?.x ?? NaN) - x, (after[i]?.y ?? NaN) - y), what).toBeLessThanOrEqual(1);
            });
          }
        }
      );
    }
  });
}

live('shows every mark above the arcs that cross it, as the picture does', async ({ page, browser, baseURL }) => {
  const pictures = await browser.newPage({ viewport: page.viewportSize(), ...(baseURL !== undefined && { baseURL }) });
  await keepStill(pictures);
  await openStill(pictures, '/all/2016/');
  const marks = await pictures
    .locator('.picture .glyph')
    .evaluateAll((all) =>
      all.filter((mark) => mark.checkVisibility()).map((mark) => ({ what: (mark as SVGElement).dataset['place'] ?? '', colour: getComputedStyle(mark).color }))
    );
  const middles = new Map((await marksOf(pictures)).map(({ what, ...at }) => [what.replace(/ \d+$/, ''), at]));
  const corner = await mapCorner(pictures);
  const before = await decodePng(page.context(), await pictures.screenshot());
  await openMap(page, '/all/2016/');
  const after = await decodePng(page.context(), await page.screenshot());
  // Dots of a mark's own colour near its middle.
  const dots = (picture: Picture, { x, y }: { x: number; y: number }, colour: Rgb): number => {
    let found = 0;
    for (let dx = -7; dx <= 7; dx++) for (let dy = -7; dy <= 7; dy++) if (distance(picture.at(corner.x + x + dx, corner.y + y + dy), colour) < 60) found += 1;
    return found;
  };
  const visible = marks.flatMap(({ what, colour }) => {
    const at = middles.get(what);
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    return at ? [{ what, before: dots(before, at, [red, green, blue]), after: dots(after, at, [red, green, blue]) }] : [];
  });
  expect(visible.length).toBeGreaterThan(8);
  expect(await page.locator('.live [data-crossed]').count()).toBeGreaterThan(1);
  for (const mark of visible) {
    expect(mark.before, mark.what).toBeGreaterThan(15);
    expect(mark.after, mark.what).toBeGreaterThan(mark.before * 0.7);
  }
  await pictures.close();
});
