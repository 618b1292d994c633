// The static map beside the live one, without it, and in print; pages for views that do not exist.
import { chromium, expect, type Page } from '@playwright/test';
import { recordsOf } from '#lib/atlas/records.ts';
import { objections } from './axe.ts';
import { findBrowser, LAUNCH_ARGS } from './browser.ts';
import { decodePng, distance } from './pixels.ts';
import { atlas, drawnArcs, keepStill, live, mapCorner, openEmbed, openMap, openStill, test, withMap } from './site.ts';
import { sweep } from './sweep.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

test.use({ viewport: { width: 1000, height: 800 } });

/** Where the static map draws its arcs and places, in px of the page. */
function picturedOn(page: Page): Promise<{
  readonly arcs: { readonly id: string; readonly points: { x: number; y: number }[] }[];
  readonly places: Record<string, { x: number; y: number }>;
}> {
  return page.evaluate(() => {
    const arcs = [...document.querySelectorAll<SVGPathElement>('.picture path.arc')].map((path) => {
      const matrix = path.getScreenCTM();
      const length = path.getTotalLength();
      const points = [0, 0.25, 0.5, 0.75, 1].map((share) => {
        const p = path.getPointAtLength(length * share).matrixTransform(matrix ?? undefined);
        return { x: p.x + scrollX, y: p.y + scrollY };
      });
      return { id: path.dataset['arc'] ?? '', points };
    });
    const places = Object.fromEntries(
      [...document.querySelectorAll<SVGElement>('.picture [data-place]')].map((mark) => {
        const box = mark.getBoundingClientRect();
        return [mark.dataset['place'] ?? '', { x: box.x + box.width / 2 + scrollX, y: box.y + box.height / 2 + scrollY }];
      })
    );
    return { arcs, places };
  });
}

/** Px from a point to a line of points. */
function away(p: Point, line: readonly Point[]): number {
  return Math.min(
    ...line.slice(1).map((b, i) => {
      const a = line[i] ?? b;
      const [dx, dy, px, py] = [b.x - a.x, b.y - a.y, p.x - a.x, p.y - a.y];
      const t = Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(px - t * dx, py - t * dy);
    })
  );
}

const AGREEING = ['/all/2017/', '/bra/2016/', '/kor/2015/', '/chn-rus/2013/'];
for (const views of [AGREEING.slice(0, 2), AGREEING])
  live(`the static map and the live map agree within 2 px in ${views.length} views`, sweep(views.length === 2), async ({ page, browser, baseURL }) => {
    const pictures = await browser.newPage({ viewport: page.viewportSize(), ...(baseURL !== undefined && { baseURL }) });
    await keepStill(pictures);
    for (const view of views) {
      await openStill(pictures, view);
      // The course of each arc on the static map, on a page whose live map does not load.
      const { arcs: pictured } = await picturedOn(pictures);
      await openMap(page, view);
      expect(await mapCorner(page)).toEqual(await mapCorner(pictures));
      const corner = await mapCorner(page);
      const live = await drawnArcs(page);
      expect(live.map((arc) => arc.id).sort(), view).toEqual(pictured.map((arc) => arc.id).sort());
      for (const arc of pictured) {
        const line = live.find((entry) => entry.id === arc.id)?.points ?? [];
        for (const p of arc.points) expect(away({ x: p.x - corner.x, y: p.y - corner.y }, line), `${view} ${arc.id}, px`).toBeLessThanOrEqual(2);
      }
    }
    await pictures.close();
  });

test.describe('an embed with a camera of its own', () => {
  for (const [what, at] of [
    ['plain', '127,39,5'],
    ['turned', '127,39,5.5,30'],
    ['tilted', '127,39,5,0,45'],
    ['turned and tilted', '128.5,40.5,6.5,-120,60'],
    ['from near', '124.4,40.1,8.5'],
    ['far out, up against the pole', '150,70,1']
  ] as const) {
    test(`shows on its static map what the live map then shows: ${what}`, sweep(what === 'turned and tilted'), async ({ page, liveEmbed }) => {
      const address = `/embed/all/2017/?at=${at}`;
      await openEmbed(liveEmbed, address);
      const corner = await mapCorner(liveEmbed);
      const live = await drawnArcs(liveEmbed);
      const inBox = (p: Point): Point => ({ x: p.x - corner.x, y: p.y - corner.y });
      const seen = (p: Point): boolean => p.x > 0 && p.y > 0 && p.x < corner.width && p.y < corner.height;

      await page.goto(address);
      await expect(page.locator('.picture-frame.camera')).toBeVisible();
      expect(await mapCorner(page)).toEqual(corner);
      /** The number of points compared, and those more than 2 px from their position on the live map. */
      const compare = async (): Promise<{ compared: number; wrong: string[] }> => {
        const pictured = await picturedOn(page);
        let compared = 0;
        const wrong: string[] = [];
        const note = (what: string, px: number): void => {
          compared += 1;
          if (!(px <= 2)) wrong.push(`${what}: ${px.toFixed(1)} px`);
        };
        for (const arc of pictured.arcs) {
          const line = live.find((entry) => entry.id === arc.id)?.points ?? [];
          // The handle returns 33 points of an arc, which are close enough to compare only while the whole arc is visible.
          for (const p of arc.points.map(inBox).filter(seen)) note(arc.id, at.startsWith('127') ? away(p, line) : 0);
        }
        for (const [id, p] of Object.entries(pictured.places)) {
          const [kind, name] = id.split(':') as [string, string];
          const test = kind === 'nuclear' ? atlas.nuclearTests.find(({ id }) => id === name) : undefined;
          const place = recordsOf(atlas, test ? 'site' : (kind as 'crossing')).find(({ id }) => id === (test?.site ?? name));
          const { lon, lat } = place?.position ?? { lon: NaN, lat: NaN };
          const there = await withMap(liveEmbed, (handle, position: [number, number]) => handle.map.project(position), [lon, lat] as [number, number]);
          note(id, Math.hypot(inBox(p).x - there.x, inBox(p).y - there.y));
        }
        return { compared, wrong };
      };
      // A server does not know the size of a map with pitch; the application redraws it without starting the live map.
      await expect.poll(async () => (await compare()).wrong).toEqual([]);
      expect((await compare()).compared).toBeGreaterThan(2);
      await expect(page.locator('[data-map="picture"]')).toBeVisible();
    });
  }

  test('prints what it shows, at the size of the page', async ({ liveEmbed: page }) => {
    await openEmbed(page, '/embed/all/2017/?at=127,39,5');
    await page.locator('canvas').first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).not.toHaveURL(/at=127,39,5$/);
    const camera = new URL(page.url()).searchParams.get('at') ?? '';
    // What printing needs is loaded once the map is idle; the map is then drawn while the browser waits.
    await expect
      .poll(() =>
        page.evaluate(() => {
          dispatchEvent(new Event('beforeprint'));
          return document.querySelector<HTMLElement>('.picture')?.dataset['view'] ?? '';
        })
      )
      .toContain(` ${camera},`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.picture-frame.camera')).toBeVisible();
  });
});

test('without JavaScript and without WebGL the static map is the same', async ({ baseURL, context }) => {
  const address = new URL('/embed/all/2017/', baseURL).href;
  const shots: Buffer[] = [];
  for (const way of ['no script', 'no WebGL'] as const) {
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: [...LAUNCH_ARGS, ...(way === 'no WebGL' ? ['--disable-3d-apis', '--disable-webgl'] : [])]
    });
    const page = await browser.newPage({ viewport: { width: 800, height: 900 }, javaScriptEnabled: way === 'no WebGL' });
    await page.goto(address);
    if (way === 'no WebGL') {
      await page.getByRole('button', { name: 'Explore the map' }).click();
      await expect(page.locator('[data-map="failed"]')).toBeVisible();
      await expect(page.getByText('WebGL').first()).toBeVisible();
      // Button and message cover a part of the static map; the part below them is compared, too.
      await page.addStyleTag({ content: '.message, .wake { visibility: hidden !important }' });
    }
    shots.push(await page.locator('.picture').screenshot());
    await browser.close();
  }
  const [still, failed] = await Promise.all(shots.map((shot) => decodePng(context, shot)));
  if (!still || !failed) throw new Error('no screenshots');
  expect([failed.width, failed.height]).toEqual([still.width, still.height]);
  let different = 0;
  for (let x = 0; x < still.width; x++) for (let y = 0; y < still.height; y++) if (distance(still.at(x, y), failed.at(x, y)) > 8) different++;
  // Edges of a line may be antialiased differently if something covers the map; a missing mark changes far more pixels.
  expect(different / (still.width * still.height), 'share of differing pixels').toBeLessThan(0.001);
});

test('without JavaScript the edge of a map with a camera cuts no text, in boxes of any width', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  for (const width of [360, 768, 1440])
    for (const path of ['chn/2023/?at=124.4,40.1,8', 'all/2013/?at=126,39,4.5', 'embed/ru/all/2013/?at=126,39,4.5']) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${path}`);
      const texts = await page.locator('.picture').evaluate((picture) => {
        const box = picture.getBoundingClientRect();
        const within = ({ left, right, top, bottom }: DOMRect): number =>
          Number(left >= box.left) + Number(right <= box.right) + Number(top >= box.top) + Number(bottom <= box.bottom);
        const overlaps = ({ left, right, top, bottom }: DOMRect): boolean => left < box.right && right > box.left && top < box.bottom && bottom > box.top;
        return [...picture.querySelectorAll('span.at')].map((text) => {
          const rect = text.getBoundingClientRect();
          return { text: text.textContent, seen: overlaps(rect), whole: within(rect) === 4 };
        });
      });
      expect(texts.filter(({ whole }) => whole).length, path).toBeGreaterThan(4);
      expect(
        texts.filter(({ seen, whole }) => seen && !whole),
        `${path} at ${width} px`
      ).toEqual([]);
    }
  await context.close();
});

test('before its live map starts an embed costs at most 60 KB and shifts nothing', async ({ page, baseURL }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
  });
  await page.addInitScript(() => {
    const kept = { shift: 0 };
    Object.assign(window, { kept });
    interface Shift {
      readonly value: number;
      readonly sources: readonly { readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
    }
    // On a busy machine the first paint can come while the page is still arriving. Chromium then reports the map as shifted although its
    // rectangle is the same before and after: nothing has moved.
    const moves = ({ sources }: Shift): boolean =>
      sources.length === 0 || sources.some(({ previousRect, currentRect }) => JSON.stringify(previousRect) !== JSON.stringify(currentRect));
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as unknown as Shift[]) if (moves(shift)) kept.shift += shift.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(new URL('/embed/all/2017/', baseURL).href, { waitUntil: 'networkidle' });
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes, 'bytes on the wire').toBeLessThanOrEqual(60 * 1024);
  expect(await page.evaluate(() => (window as unknown as { kept: { shift: number } }).kept.shift)).toBe(0);
});

test('an embed redraws its static map for the parameters of its address', async ({ page }) => {
  await page.goto('/embed/ko/all/2022/?only=chn&flow=export&theme=dark');
  await expect(page.locator('.picture path.arc.export')).toHaveCount(1);
  await expect(page.locator('.picture path.arc.import')).toHaveCount(0);
  await expect(page.locator('h1')).toContainText('2022년');
  await expect(page.locator('.picture')).toBeVisible();
  await expect(page.locator('[data-map="picture"]')).toBeVisible();
});

for (const address of ['/embed/xyz/1900/', '/embed/chn/1900/', '/xyz/2020/']) {
  test(`${address} lists the existing views, also without JavaScript`, sweep(address.startsWith('/embed/chn')), async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await page.getByRole('link', { name: 'China', exact: true }).click();
    await expect(page.locator('h1')).toContainText('China');
    await context.close();
  });

  test(`${address} lists the existing views`, sweep(address.startsWith('/embed/chn')), async ({ page, watch }) => {
    watch.expect(/404/);
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByRole('link', { name: '2023' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'China', exact: true })).toBeVisible();
  });
}

test('hostile parameters change nothing and appear nowhere', async ({ page }) => {
  const hostile = encodeURIComponent('"><img src=x onerror=alert(1)>');
  await page.goto(
    `/embed/chn/2023/?${['flow', 'lang', 'theme', 'ui', 'only', 'layers', 'at', 'select', 'series', 'childId', 'live'].map((name) => `${name}=${hostile}`).join('&')}`
  );
  await expect(page.locator('.picture path.arc').first()).toBeVisible();
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.locator('html').evaluate((root) => root.outerHTML.includes('onerror'))).toBe(false);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in an embed, with the static or the live map, ${theme}`, sweep(theme === 'dark'), async ({ page, liveEmbed }) => {
    await page.goto(`/embed/all/2023/?theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await objections(page)).toEqual([]);
    await openEmbed(liveEmbed, `/embed/all/2023/?theme=${theme}`);
    await expect(liveEmbed.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await objections(liveEmbed)).toEqual([]);
  });
}
