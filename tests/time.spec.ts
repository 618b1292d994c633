import { distance } from '@turf/turf';
import { expect, type Locator, type Page } from '@playwright/test';
import type { CrossingState } from '#lib/atlas/atlas.ts';
import { known } from '#lib/atlas/lookup.ts';
import { compareHeading, comparison } from '#lib/selection/compare-sentence.ts';
import { headline } from '#lib/selection/describe.ts';
import { select } from '#lib/selection/select.ts';
import { decode } from '#lib/view/address.ts';
import { decodeCompare, encodeCompare } from '#lib/view/compare.ts';
import type { View } from '#lib/view/view.ts';
import { compareWords } from '#lib/words/compare.ts';
import { keyWords } from '#lib/words/key.ts';
import { missilesWords } from '#lib/words/missiles.ts';
import { terms } from '#lib/words/terms.ts';
import { yearsWords } from '#lib/words/years.ts';
import { atlas, details, drawnArcs, openMap, settled, test, withMap, type DrawnArc } from './site.ts';

const words = missilesWords.en;

/** The rule that the key publishes, written down once more: 26 px for 4 bn dollars, by the square root, at least 1. */
const ruledWidth = (dollars: number): number => Math.max(1, 26 * Math.sqrt(dollars / 4e9));
const value = new Map(atlas.trade.map((row) => [row.id, row.value]));

test.describe('the missile tests through time', () => {
  test('stand on the years of the trade chart, every entry and every nuclear test once', async ({ page }) => {
    await page.goto('/all/2022/');
    const charts = page.locator('.frame:has(.year-slider)');
    await expect(charts).toHaveCount(2);
    const [trade, launches] = [await charts.nth(0).boundingBox(), await charts.nth(1).boundingBox()];
    expect(Math.abs((trade?.x ?? NaN) - (launches?.x ?? NaN))).toBeLessThan(1);
    expect(Math.abs((trade?.width ?? NaN) - (launches?.width ?? NaN))).toBeLessThan(1);

    const columns = await page.locator('[data-tests]').evaluateAll((slots) => slots.map((slot) => ({
      year: Number((slot as HTMLElement).dataset['tests']),
      entries: [...slot.querySelectorAll<HTMLElement>('[data-entries]')].reduce((sum, part) => sum + Number(part.dataset['entries']), 0),
      nuclear: slot.querySelectorAll('svg').length
    })));
    expect(columns.length).toBeGreaterThan(30);
    for (const { year, entries, nuclear } of columns) {
      expect(entries, String(year)).toBe(atlas.missileTests.filter((entry) => entry.date.startsWith(String(year))).length);
      expect(nuclear, String(year)).toBe(atlas.nuclearTests.filter((entry) => entry.date.startsWith(String(year))).length);
    }
  });

  test('choose the year, by pointer and by keyboard', async ({ page }) => {
    await openMap(page, '/all/2022/');
    const slider = page.getByRole('slider', { name: words.control });
    await slider.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/\/all\/2021\//);
    const count = atlas.missileTests.filter((entry) => entry.date.startsWith('2021')).length;
    await expect(page.locator('[data-launches]')).toContainText(`2021: ${count} entries`);
    await page.locator('[data-tests="2017"]').scrollIntoViewIfNeeded();
    const box = await page.locator('[data-tests="2017"]').boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20);
    await expect(page).toHaveURL(/\/all\/2017\//);
  });

  test('tell range, apogee and source of a test, and draw its range only when asked', async ({ page }) => {
    const entry = atlas.missileTests.find((row) => row.id === 'NK20221004-01');
    const site = atlas.launchSites.find((row) => row.id === entry?.site)?.position;
    if (!entry?.rangeKm || !site) throw new Error('NK20221004-01 has no range or site');
    await openMap(page, `/all/2022/?select=test:${entry.id}`);
    await expect(details(page)).toContainText(`${entry.rangeKm.toLocaleString('en')} km`);
    await expect(details(page)).toContainText(`${entry.apogeeKm?.toLocaleString('en')} km`);
    const source = atlas.sources.find((row) => row.id === entry.sources[0]);
    await expect(details(page).getByRole('link', { name: source?.title ?? '' }).first()).toHaveAttribute('href', source?.url ?? '');
    expect(await rings(page)).toEqual([]);

    await details(page).getByRole('button', { name: words.showRing }).click();
    await expect(page).toHaveURL(/layers=[a-z,]*ranges/);
    await settled(page);
    const [ring, ...others] = await rings(page);
    expect(others).toEqual([]);
    expect(ring?.length).toBeGreaterThan(100);
    for (const point of ring ?? []) expect(Math.abs(distance([site.lon, site.lat], point, { units: 'kilometers' }) - entry.rangeKm)).toBeLessThan(5);
    await page.reload();
    await settled(page);
    expect((await rings(page)).length).toBe(1);
  });
});

test.describe('playing the years', () => {
  for (const motion of ['no-preference', 'reduce'] as const) {
    test(`shows each year's figures and its gaps, motion: ${motion}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: motion });
      const years = known(atlas).years.slice(-3);
      const [first = 0, , last = 0] = years;
      await openMap(page, `/rus/${first}/`);
      // The years pass by themselves: the page notes down what it said on the way.
      await page.locator('h1').evaluate((heading) => {
        const said: string[] = [];
        (window as unknown as { said: string[] }).said = said;
        new MutationObserver(() => said.push(heading.textContent)).observe(heading, { subtree: true, childList: true, characterData: true });
      });
      await page.getByRole('button', { name: yearsWords.en.play }).click();
      await expect(page).toHaveURL(new RegExp(`/rus/${last}/`));
      const must = years.slice(1).map((year) => headline(atlas, select(atlas, decode('rus', String(year), '', known(atlas)))));
      await expect.poll(() => page.evaluate(() => [...new Set((window as unknown as { said: string[] }).said)])).toEqual(must);
      // Nobody published a figure for the last year: no arc stays, and the page says why.
      expect(select(atlas, decode('rus', String(last), '', known(atlas))).arcs).toEqual([]);
      await settled(page);
      expect(await drawnArcs(page)).toEqual([]);
      await expect(page.locator('h1')).toContainText('No figure');
      await expect(page.getByRole('button', { name: yearsWords.en.play })).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/rus/${first}/`));
    });
  }

  for (const [motion, swells] of [['no-preference', true], ['reduce', false]] as const) {
    test(`${swells ? 'swells' : 'steps'} from width to width and changes the crossings' states on the way, motion: ${motion}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: motion });
      const [from, to] = [2019, 2022];
      const dandong = atlas.crossings.find(({ id }) => id === 'dandong-sinuiju-friendship')!;
      await openMap(page, `/chn/${from}/`);
      // What is drawn at each moment of the play: the year, how its arcs come to their width, and the state of a bridge.
      await page.evaluate((id) => {
        const seen: [string, number, string][] = [];
        (window as unknown as { seen: typeof seen }).seen = seen;
        type Features = { features: { properties: { id: string; image: string } }[] };
        const holder = [...document.querySelectorAll('*')].find((element) => '__tradeMap' in element);
        const { map, swell } = (holder as unknown as { __tradeMap: { swell(): number; map: { getStyle(): { sources: Record<string, { data?: Features }> } } } }).__tradeMap;
        setInterval(() => {
          const image = map.getStyle().sources['crossings']?.data?.features.find(({ properties }) => properties.id === id)?.properties.image ?? '';
          seen.push([location.pathname.split('/')[2] ?? '', swell(), image.split(':')[2] ?? '']);
        }, 150);
      }, dandong.id);
      await page.getByRole('button', { name: yearsWords.en.play }).click();
      await expect(page).toHaveURL(new RegExp(`/chn/${to}/`));
      await page.waitForTimeout(600);
      await page.getByRole('button', { name: yearsWords.en.pause }).click();
      const seen = await page.evaluate(() => (window as unknown as { seen: [string, number, string][] }).seen);
      for (const [, ms] of seen) expect(ms > 0).toBe(swells);
      // By the table alone: of the statuses that held in a year the one that lasted longest.
      const state = (year: number): string => {
        const held = dandong.statuses.filter((row) => (row.from ?? '0').slice(0, 4) <= String(year) && (row.to ?? '9999').slice(0, 4) >= String(year));
        const last = held.map((row) => row.to ?? '9999').sort().at(-1);
        return held.findLast((row) => (row.to ?? '9999') === last)?.state ?? 'unknown';
      };
      const years = [2020, 2021];
      expect(new Set([from, ...years, to].map(state)).size).toBeGreaterThan(1);
      for (const year of years) expect(seen.filter(([at]) => at === String(year)).at(-1)?.[2], String(year)).toBe(state(year));
    });
  }

  test('keeps what is below in its place, however many events a year has', async ({ page }) => {
    const [first = 0, ...rest] = known(atlas).years.slice(-4);
    const counts = rest.map((year) => atlas.events.filter((event) => event.date.startsWith(String(year))).length);
    expect(new Set(counts).size).toBeGreaterThan(1);
    await openMap(page, `/all/${first}/`);
    await page.locator('h1').evaluate((heading) => {
      const heights: number[] = [];
      (window as unknown as { heights: number[] }).heights = heights;
      new MutationObserver(() => heights.push(document.querySelector('.events')?.getBoundingClientRect().height ?? NaN)).observe(heading, { subtree: true, childList: true, characterData: true });
    });
    await page.getByRole('button', { name: yearsWords.en.play }).click();
    await expect(page).toHaveURL(new RegExp(`/all/${rest.at(-1)}/`));
    // The first year is shown in the same breath as the play begins; from then on nothing moves.
    const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
    expect(heights.length).toBeGreaterThanOrEqual(rest.length);
    expect(new Set(heights.slice(1)).size).toBe(1);
  });
});

test.describe('a comparison', () => {
  const query = 'a=chn/2014&b=rus/2013';
  const pair = decodeCompare(query, known(atlas));

  test('opens from a link: both sides draw their figures on one scale, and look at one place', async ({ page }) => {
    await page.goto(`/compare/?${query}`);
    await expect(page.locator('[data-map="live"]')).toHaveCount(2, { timeout: 60_000 });
    const maps = await both(page);
    for (const [i, side] of (['a', 'b'] as const).entries()) {
      const arcs = maps[i]?.arcs ?? [];
      expect(arcs.map((arc) => arc.id).sort()).toEqual(select(atlas, pair[side]).arcs.filter((arc) => arc.fact.value > 0).map((arc) => arc.fact.id).sort());
      for (const arc of arcs) expect(arc.width, arc.id).toBeCloseTo(ruledWidth(value.get(arc.id) ?? NaN), 1);
    }
    expect(maps[0]?.camera).toEqual(maps[1]?.camera);
    await expect(page.locator('[data-difference]')).toHaveText(comparison(atlas, select(atlas, pair.a), select(atlas, pair.b), 'en'));
  });

  test('moves both maps when one is moved, and the address keeps it', async ({ page }) => {
    await page.goto(`/compare/?${query}`);
    await expect(page.locator('[data-map="live"]')).toHaveCount(2, { timeout: 60_000 });
    const before = await both(page);
    await side(page, 'a').locator('canvas').first().focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(/[?&]at=/);
    await expect.poll(async () => (await both(page))[1]?.camera, { timeout: 30_000 }).not.toEqual(before[1]?.camera);
    await expect.poll(async () => {
      const [left, right] = await both(page);
      return Math.abs((left?.camera.lon ?? 0) - (right?.camera.lon ?? 1)) < 0.001 && Math.abs((left?.camera.zoom ?? 0) - (right?.camera.zoom ?? 1)) < 0.01;
    }, { timeout: 30_000 }).toBe(true);
  });

  test('goes with choices, back, reload and language', async ({ page }) => {
    await page.goto(`/compare/?${query}`);
    await side(page, 'b').getByLabel(compareWords.en.year).selectOption('2020');
    await expect(page).toHaveURL(/\?a=chn\/2014&b=rus\/2020$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?a=chn\/2014&b=rus\/2013$/);
    await page.getByRole('button', { name: compareWords.en.swap }).click();
    await expect(page).toHaveURL(/\?a=rus\/2013&b=chn\/2014$/);
    await page.reload();
    await expect(page.locator('h1')).toHaveText(compareWords.en.heading('Russia, 2013', 'China, 2014'));
    await page.goto(`/compare/?${query}&lang=ko`);
    await expect(page.locator('[data-difference]')).toHaveText(comparison(atlas, select(atlas, pair.a), select(atlas, pair.b), 'ko'));
    await page.goto('/compare/?a=xyz/1&b=<script>');
    const newest = known(atlas).years.slice(-2);
    await expect(page.locator('h1')).toHaveText(`All partners, ${newest[0]} and ${newest[1]}`);
  });

  test('sleeps in an article: two pictures, and no application before it is asked for', async ({ page, browser, baseURL }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto('/embed/compare/', { waitUntil: 'networkidle' });
    for (const which of ['a', 'b'] as const) await expect(side(page, which).locator('.picture')).toBeVisible();
    expect(loaded.filter((path) => path.endsWith('.js'))).toEqual(['/embed/wake.js']);
    await page.getByRole('button', { name: compareWords.en.wake }).click();
    await expect(page.locator('[data-map="live"]')).toHaveCount(2, { timeout: 60_000 });
    await expect(page.getByRole('button', { name: compareWords.en.swap })).toBeVisible();
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const still = await context.newPage();
    await still.goto('/embed/compare/');
    for (const which of ['a', 'b'] as const) await expect(side(still, which).locator('.picture path.arc').first()).toBeVisible();
    await expect(still.locator('button:visible, select:visible')).toHaveCount(0);
    await context.close();
  });

  test('explains in its key the states of crossings on both sides', async ({ page }) => {
    // The bridges were open in the first year and closed in the second.
    const sides = decodeCompare('a=chn/2019&b=chn/2020', known(atlas));
    // Which state a year shows is told by the table alone: of its statuses the one that lasted longest.
    const states = (view: View): CrossingState[] => atlas.crossings.filter(({ position }) => position).map(({ statuses }) => {
      const held = statuses.filter(({ from, to }) => (from ?? '0').slice(0, 4) <= String(view.year) && (to ?? '9999').slice(0, 4) >= String(view.year));
      const last = held.map(({ to }) => to ?? '9999').sort().at(-1);
      return held.findLast(({ to }) => (to ?? '9999') === last)?.state ?? 'unknown';
    });
    const both = new Set([...states(sides.a), ...states(sides.b)]);
    expect(both.size).toBeGreaterThan(new Set(states(sides.b)).size);
    await page.goto('/compare/?a=chn/2019&b=chn/2020');
    for (const state of both) await expect(page.locator('.key').getByText(terms.en.crossingState[state], { exact: true })).toBeVisible();
    await expect(page.locator('.key').getByText(keyWords.en.stateIn([2019, 2020]))).toBeVisible();
  });

  test('is previewed by the pair its address names, and by no picture of another', async ({ page, request }) => {
    const plain = decodeCompare('', known(atlas));
    const head = async (address: string, selector: string, name: string): Promise<string | null> => {
      await page.goto(address);
      await expect(page.locator('[data-map="live"]')).toHaveCount(2, { timeout: 60_000 });
      const tag = page.locator(selector);
      return (await tag.count()) === 0 ? null : tag.getAttribute(name);
    };
    const picture = (await head('/compare/', 'meta[property="og:image"]', 'content'))!;
    expect(picture).toMatch(/\/compare\/poster\.png$/);
    const title = compareHeading(atlas, plain, 'en');
    const svg = await (await request.get('/compare/poster.svg')).text();
    expect(svg).toContain(`<title>${title}</title>`);
    for (const side of [plain.a, plain.b]) for (const arc of select(atlas, side).arcs.filter((entry) => entry.fact.value > 0)) expect(svg).toContain(`data-arc="${arc.fact.id}"`);
    expect((await (await request.get('/compare/poster.png')).body()).readUInt32BE(16)).toBe(1200);
    const answer = await (await request.get('/compare/oembed.json')).json() as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title });
    expect(answer['html']).toContain(`embed/${encodeCompare(plain, known(atlas)).replace('&', '&amp;')}"`);
    expect(await head(`/compare/?${query}`, 'meta[property="og:image"]', 'content')).toBeNull();
  });

  test('shows the pictures of both in an article until the reader starts the maps', async ({ page }) => {
    await page.goto(`/embed/compare/?${query}`);
    for (const which of ['a', 'b'] as const) {
      const drawn = side(page, which).locator('.picture [data-arc]');
      const ids = select(atlas, pair[which]).arcs.filter((arc) => arc.fact.value > 0).map((arc) => arc.fact.id).sort();
      await expect.poll(async () => (await drawn.evaluateAll((paths) => paths.map((path) => path.getAttribute('data-arc') ?? ''))).sort()).toEqual(ids);
    }
    await expect(page.locator('[data-live-map]')).toHaveCount(0);
    await page.getByRole('button', { name: compareWords.en.wake }).click();
    await expect(page.locator('[data-map="live"]')).toHaveCount(2, { timeout: 60_000 });
  });

  test('fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/compare/?${query}&lang=ru`);
    await expect(page.locator('h1')).toContainText('Китай');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

const side = (page: Page, which: 'a' | 'b'): Locator => page.locator(`[data-side="${which}"]`);

/** Points of the range rings that the map's source holds. */
function rings(page: Page): Promise<[number, number][][]> {
  return withMap(page, (handle) => {
    const map = handle.map as unknown as { getStyle(): { sources: Record<string, { data?: { features: { geometry: { coordinates: [number, number][] } }[] } }> } };
    return (map.getStyle().sources['ranges']?.data?.features ?? []).map((feature) => feature.geometry.coordinates);
  }, null);
}

interface Half {
  readonly arcs: DrawnArc[];
  readonly camera: { readonly lon: number; readonly lat: number; readonly zoom: number };
}

/** What the two live maps draw and where they look, first side first. */
function both(page: Page): Promise<Half[]> {
  return page.evaluate(() => [...document.querySelectorAll('[data-live-map]')].map((element) => {
    const handle = (element as unknown as { __tradeMap: { arcs(): DrawnArc[]; map: { getCenter(): { lng: number; lat: number }; getZoom(): number } } }).__tradeMap;
    const { lng, lat } = handle.map.getCenter();
    return { arcs: handle.arcs(), camera: { lon: Math.round(lng * 1e4) / 1e4, lat: Math.round(lat * 1e4) / 1e4, zoom: Math.round(handle.map.getZoom() * 100) / 100 } };
  }));
}
