// The years of missile tests, and playing the years.
import { distance } from '@turf/turf';
import { expect, type Page } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { formatSum } from '#lib/format/figure.ts';
import { headline } from '#lib/sentences/describe.ts';
import { calendarYears } from '#lib/selection/overview.ts';
import { select } from '#lib/selection/select.ts';
import { decode } from '#lib/view/address.ts';
import { missilesWords } from '#lib/words/missiles.ts';
import { yearsWords } from '#lib/words/years.ts';
import { atlas, details, drawnArcs, drawnFeatures, live as test, openMap, openStill, mapReady, still } from './site.ts';
import { sweep } from './sweep.ts';

const words = missilesWords.en;

test.describe('the chart of the years', () => {
  still('shows before a partner existed the state it was part of, behind a line and with a sentence', async ({ page }) => {
    await openStill(page, '/rus/1989/');
    const chart = page.locator('.years .chart');
    const { totals } = select(atlas, decode('rus', '1989', '', availableValues(atlas)));
    await expect(page.locator('.years .readout')).toContainText(`Imports ${formatSum(totals.import ?? { value: NaN, facts: [] }, 'en')}`);
    await expect(chart.locator('[data-bar="1989 import"]')).toHaveAttribute('data-fact', 'sun-1989-import-jetro');
    const line = await chart.locator('[data-last-year="1991"]').boundingBox();
    const drawing = await chart.locator('svg').boundingBox();
    const years = calendarYears(atlas);
    const end = (drawing?.x ?? NaN) + ((drawing?.width ?? NaN) * (years.indexOf(1991) + 1)) / years.length;
    expect(Math.abs((line?.x ?? NaN) - end)).toBeLessThan(1.5);
    await expect(page.locator('[data-earlier]')).toHaveText(yearsWords.en.earlier(null, 1991, 'the Soviet Union'));

    await page.getByRole('slider', { name: yearsWords.en.year, exact: true }).focus();
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/\/rus\/20\d\d\//);
    // The other years' bars stay when the year changes.
    await expect(chart.locator('[data-bars="import"][data-facts*="sun-1989-import-jetro"]').first()).toBeAttached();
    await openStill(page, '/chn/1989/');
    await expect(page.locator('[data-last-year], [data-earlier]')).toHaveCount(0);
  });
});

test.describe('the missile tests through time', () => {
  still('are on the years of the trade chart, every entry and every nuclear test once', async ({ page }) => {
    await openStill(page, '/all/2022/');
    const charts = page.locator('.frame:has(.year-slider)');
    await expect(charts).toHaveCount(2);
    const [trade, launches] = [await charts.nth(0).boundingBox(), await charts.nth(1).boundingBox()];
    expect(Math.abs((trade?.x ?? NaN) - (launches?.x ?? NaN))).toBeLessThan(1);
    expect(Math.abs((trade?.width ?? NaN) - (launches?.width ?? NaN))).toBeLessThan(1);

    const columns = await page.locator('[data-tests]').evaluateAll((slots) =>
      slots.map((slot) => ({
        year: Number((slot as HTMLElement).dataset['tests']),
        entries: [...slot.querySelectorAll<HTMLElement>('[data-group]:not([data-group="missiles"])')].reduce(
          (sum, part) => sum + Number(part.style.getPropertyValue('--count')),
          0
        ),
        nuclear: slot.querySelectorAll('svg').length
      }))
    );
    expect(columns.length).toBeGreaterThan(30);
    for (const { year, entries, nuclear } of columns) {
      expect(entries, String(year)).toBe(atlas.missileTests.filter((entry) => entry.date.startsWith(String(year))).length);
      expect(nuclear, String(year)).toBe(atlas.nuclearTests.filter((entry) => entry.date.startsWith(String(year))).length);
    }
  });

  still('select the year, by pointer and by keyboard', async ({ page }) => {
    await openStill(page, '/all/2022/');
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

  test('state range, apogee and source of a test, and draw its range only on request', async ({ page }) => {
    const entry = atlas.missileTests.find((row) => row.id === 'NK20221004-01');
    const site = atlas.launchSites.find((row) => row.id === entry?.site)?.position;
    if (!entry?.rangeKm || !site) throw new Error('NK20221004-01 has no range or site');
    await openMap(page, `/all/2022/?select=test:${entry.id}`);
    await expect(details(page)).toContainText(`${entry.rangeKm.toLocaleString('en')} km`);
    await expect(details(page)).toContainText(`${entry.apogeeKm?.toLocaleString('en')} km`);
    const source = atlas.sources.find((row) => row.id === entry.sources[0]);
    await expect(
      details(page)
        .getByRole('link', { name: source?.title ?? '' })
        .first()
    ).toHaveAttribute('href', source?.url ?? '');
    expect(await rings(page)).toEqual([]);

    await details(page).getByRole('button', { name: words.showRing }).click();
    await expect(page).toHaveURL(/layers=[a-z,]*ranges/);
    await mapReady(page);
    const [ring, ...others] = await rings(page);
    expect(others).toEqual([]);
    expect(ring?.length).toBeGreaterThan(100);
    for (const point of ring ?? []) expect(Math.abs(distance([site.lon, site.lat], point, { units: 'kilometers' }) - entry.rangeKm)).toBeLessThan(5);
    // Its address draws it again.
    const address = page.url();
    await openMap(page, '/all/2021/');
    expect(await rings(page)).toEqual([]);
    await openMap(page, address);
    expect((await rings(page)).length).toBe(1);
  });
});

test.describe('playing the years', () => {
  for (const motion of ['no-preference', 'reduce'] as const) {
    test(`shows each year's figures and its gaps, motion: ${motion}`, sweep(motion === 'reduce'), async ({ page }) => {
      await page.emulateMedia({ reducedMotion: motion });
      const years = availableValues(atlas).years.slice(-3);
      const [first = 0, , last = 0] = years;
      await openMap(page, `/rus/${first}/`);
      // The years play by themselves; the page records its headings.
      await page.locator('h1').evaluate((heading) => {
        const headings: string[] = [];
        (window as unknown as { headings: string[] }).headings = headings;
        new MutationObserver(() => headings.push(heading.textContent)).observe(heading, { subtree: true, childList: true, characterData: true });
      });
      await page.getByRole('button', { name: yearsWords.en.play }).click();
      await expect(page).toHaveURL(new RegExp(`/rus/${last}/`));
      const must = years.slice(1).map((year) => headline(atlas, select(atlas, decode('rus', String(year), '', availableValues(atlas)))));
      await expect.poll(() => page.evaluate(() => [...new Set((window as unknown as { headings: string[] }).headings)])).toEqual(must);
      // Nobody published a figure for the last year: no arc is left, and the page says why.
      expect(select(atlas, decode('rus', String(last), '', availableValues(atlas))).arcs).toEqual([]);
      await mapReady(page);
      expect(await drawnArcs(page)).toEqual([]);
      await expect(page.locator('h1')).toHaveText(must.at(-1)!);
      await expect(page.getByRole('button', { name: yearsWords.en.play })).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(`/rus/${first}/`));
    });
  }

  for (const [motion, swells] of [
    ['no-preference', true],
    ['reduce', false]
  ] as const) {
    test(`${swells ? 'animates' : 'changes'} widths and changes the crossings' states on the way, motion: ${motion}`, sweep(swells), async ({ page }) => {
      await page.emulateMedia({ reducedMotion: motion });
      const [from, to] = [2019, 2022];
      const dandong = atlas.crossings.find(({ id }) => id === 'dandong-sinuiju-friendship')!;
      await openMap(page, `/chn/${from}/`);
      // What is drawn at each moment while playing: the year, how the arcs change their width, and the state of a bridge.
      await page.evaluate((id) => {
        const seen: [string, number, string][] = [];
        (window as unknown as { seen: typeof seen }).seen = seen;
        type Features = { features: { properties: { key: string; image: string } }[] };
        const holder = [...document.querySelectorAll('*')].find((element) => '__tradeMap' in element);
        const { map, widthTransition } = (
          holder as unknown as { __tradeMap: { widthTransition(): number; map: { getStyle(): { sources: Record<string, { data?: Features }> } } } }
        ).__tradeMap;
        const looking = setInterval(() => {
          const image = map.getStyle().sources['places']?.data?.features.find(({ properties }) => properties.key === `crossings:${id}`)?.properties.image ?? '';
          seen.push([location.pathname.split('/')[2] ?? '', widthTransition(), image.split(':')[2] ?? '']);
        }, 150);
        (window as unknown as { lookAway(): void }).lookAway = () => clearInterval(looking);
      }, dandong.id);
      await page.getByRole('button', { name: yearsWords.en.play }).click();
      await expect(page).toHaveURL(new RegExp(`/chn/${to}/`));
      await page.getByRole('button', { name: yearsWords.en.pause }).click();
      const seen = await page.evaluate(() => {
        const { seen, lookAway } = window as unknown as { seen: [string, number, string][]; lookAway(): void };
        lookAway();
        return seen;
      });
      for (const [, ms] of seen) expect(ms > 0).toBe(swells);
      // From the table alone: the most open status on a year's last day.
      const state = (year: number): string => {
        const last = dandong.statuses.filter((row) => (row.from ?? '0').slice(0, 4) <= String(year) && (row.to ?? '9999').padEnd(10, '-99') >= `${year}-12-31`);
        return ['open', 'freight-only', 'suspended', 'closed', 'under-construction'].find((each) => last.some((row) => row.state === each)) ?? 'unknown';
      };
      const years = [2020, 2021];
      expect(new Set([from, ...years, to].map(state)).size).toBeGreaterThan(1);
      for (const year of years) expect(seen.filter(([at]) => at === String(year)).at(-1)?.[2], String(year)).toBe(state(year));
    });
  }

  test('reads nothing back from the graphics processor when a year has arcs that the year before lacks', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const arcsOf = (year: number): string[] =>
      select(atlas, decode('all', String(year), '', availableValues(atlas))).arcs.map(({ partner, fact }) => `${partner.id}-${fact.direction}`);
    const [from, to] = [2009, 2008];
    const before = new Set(arcsOf(from));
    expect(arcsOf(to).some((arc) => !before.has(arc))).toBe(true);
    await openMap(page, `/all/${from}/`);
    await mapReady(page);
    await page.evaluate(() => {
      const { prototype } = WebGL2RenderingContext;
      const read = Object.getOwnPropertyDescriptor(prototype, 'getBufferSubData')!;
      let reads = 0;
      Object.defineProperty(prototype, 'getBufferSubData', {
        ...read,
        value(this: WebGL2RenderingContext, ...given: unknown[]) {
          reads += 1;
          (read.value as (...given: unknown[]) => void).apply(this, given);
        }
      });
      Object.assign(window, {
        readsSoFar: () => {
          Object.defineProperty(prototype, 'getBufferSubData', read);
          return reads;
        }
      });
    });
    await page.getByRole('slider', { name: yearsWords.en.year, exact: true }).press('ArrowLeft');
    await expect(page).toHaveURL(new RegExp(`/all/${to}/`));
    await mapReady(page);
    expect(await page.evaluate(() => (window as unknown as { readsSoFar(): number }).readsSoFar())).toBe(0);
  });

  test('changes the lines of lists from year to year instead of making them anew, and renders none that are folded', async ({ page }) => {
    await openMap(page, '/all/2009/');
    await mapReady(page);
    const slider = page.getByRole('slider', { name: yearsWords.en.year, exact: true });
    // The page as sent has its folded lists until the view changes.
    await slider.press('ArrowRight');
    await expect(page).toHaveURL(/\/all\/2010\/$/);
    await mapReady(page);
    await page.evaluate(() => {
      const seen = { made: 0 };
      Object.assign(window, { seen });
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) seen.made += node instanceof Element ? 1 + node.querySelectorAll('*').length : 0;
      }).observe(document.body, { subtree: true, childList: true });
    });
    await slider.press('ArrowRight');
    await expect(page).toHaveURL(/\/all\/2011\/$/);
    await mapReady(page);
    // The table of 230 figures alone has some 2,500 elements.
    expect(await page.evaluate(() => (window as unknown as { seen: { made: number } }).seen.made)).toBeLessThan(600);
    const folded = page.locator('#table details.minor');
    await expect(folded.locator('tbody tr')).toHaveCount(0);
    await folded.locator('summary').click();
    const minor = select(atlas, decode('all', '2011', '', availableValues(atlas))).arcs.filter((arc) => arc.minor);
    await expect(folded.locator('tbody tr')).toHaveCount(minor.length);
    expect(await folded.locator('[data-fact]').evaluateAll((figures) => figures.map((figure) => (figure as HTMLElement).dataset['fact']).sort())).toEqual(
      minor.map(({ fact }) => fact.id).sort()
    );
    await folded.locator('summary').click();
  });

  test('keeps the content below in place, however many events a year has', async ({ page }) => {
    const [first = 0, ...rest] = availableValues(atlas).years.slice(-4);
    const counts = rest.map((year) => atlas.events.filter((event) => event.date.startsWith(String(year))).length);
    expect(new Set(counts).size).toBeGreaterThan(1);
    await openMap(page, `/all/${first}/`);
    await page.locator('h1').evaluate((heading) => {
      const heights: number[] = [];
      (window as unknown as { heights: number[] }).heights = heights;
      new MutationObserver(() => heights.push(document.querySelector('.events')?.getBoundingClientRect().height ?? NaN)).observe(heading, {
        subtree: true,
        childList: true,
        characterData: true
      });
    });
    await page.getByRole('button', { name: yearsWords.en.play }).click();
    await expect(page).toHaveURL(new RegExp(`/all/${rest.at(-1)}/`));
    // The first year is shown when playing begins; from then on nothing moves.
    const heights = await page.evaluate(() => (window as unknown as { heights: number[] }).heights);
    expect(heights.length).toBeGreaterThanOrEqual(rest.length);
    expect(new Set(heights.slice(1)).size).toBe(1);
  });
});

/** Points of the range rings in the map's source. */
async function rings(page: Page): Promise<[number, number][][]> {
  return (await drawnFeatures(page, 'ranges')).map(({ geometry }) => geometry.coordinates as [number, number][]);
}
