// The arcs of the live map are the figures of the tables, drawn as the rule says.
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { ARROW_AT } from '#lib/symbols/arrow.ts';
import { decode } from '#lib/view/address.ts';
import { yearsWords } from '#lib/words/years.ts';
import { decodePng, rgb, widthAcross, type Rgb } from './pixels.ts';
import { expect } from '@playwright/test';
import { atlas, details, drawnArcs, live as test, mapCorner, openMap, mapReady, type DrawnArc } from './site.ts';
import { sweep } from './sweep.ts';

/** The rule of the legend, restated here: 26 px for 4 bn dollars, by the square root, at least 1. */
const ruledWidth = (dollars: number): number => Math.max(1, 26 * Math.sqrt(dollars / 4e9));

/** The light inside of the line of a doubtful figure. */
const INSIDE = rgb('#fdfdfb');

/** Vermilion and blue of the Okabe–Ito palette. */
const COLOUR: Readonly<Record<string, Rgb>> = { export: rgb('#d55e00'), import: rgb('#0072b2') };

const fact = new Map(atlas.trade.map((row) => [row.id, row]));
const shownIn = (partners: string, year: string): string[] =>
  select(atlas, decode(partners, year, '', availableValues(atlas)))
    .arcs.filter((arc) => arc.fact.value > 0)
    .map((arc) => arc.fact.id)
    .sort();

/** Those that the legend calls thin lines. */
const minorIn = (partners: string, year: string): Set<string> =>
  new Set(
    select(atlas, decode(partners, year, '', availableValues(atlas)))
      .arcs.filter((arc) => arc.minor)
      .map((arc) => arc.fact.id)
  );

/** Point on an arc's line at a fraction of its length, and the direction of the line there. */
function along(arc: DrawnArc, share: number): { point: { x: number; y: number }; way: { x: number; y: number } } {
  const i = Math.max(1, Math.min(arc.points.length - 2, Math.round(share * (arc.points.length - 1))));
  const [before, point, after] = [arc.points[i - 1], arc.points[i], arc.points[i + 1]];
  if (!before || !point || !after) throw new Error(`${arc.id}: expected at least 3 points, got ${arc.points.length}`);
  return { point, way: { x: after.x - before.x, y: after.y - before.y } };
}

test.describe('the arcs', () => {
  for (const [partners, year] of [
    ['all', '2023'],
    ['chn', '2013'],
    ['chn-rus', '2017'],
    ['all', '2001']
  ] as const) {
    test(`of ${partners} in ${year} are the figures of the tables, as wide as the rule says`, sweep(partners === 'all'), async ({ page }) => {
      await openMap(page, `/${partners}/${year}/`);
      const arcs = await drawnArcs(page);
      expect(arcs.map((arc) => arc.id).sort()).toEqual(shownIn(partners, year));
      const minor = minorIn(partners, year);
      for (const arc of arcs) {
        const row = fact.get(arc.id);
        // The inside of a hollow line needs 3 px.
        const least = row?.status === 'doubted' ? 3 : 0;
        expect(arc.width, arc.id).toBeCloseTo(Math.max(least, minor.has(arc.id) ? 1 : ruledWidth(row?.value ?? NaN)), 1);
      }
    });
  }

  test('are drawn as wide as stated, in the colour of their direction', async ({ page, context }) => {
    // Two thick solid arcs that nothing else crosses, without marks that could cover them.
    await openMap(page, '/chn/2014/?layers=');
    const hiding = await page.addStyleTag({ content: '[data-map] button { visibility: hidden }' });
    const corner = await mapCorner(page);
    const picture = await decodePng(context, await page.screenshot());
    await hiding.evaluate((style: HTMLElement) => style.remove());
    const arcs = await drawnArcs(page);
    expect(arcs).toHaveLength(2);
    for (const arc of arcs) {
      const direction = fact.get(arc.id)?.direction ?? '';
      const widths = [0.3, 0.36, 0.42, 0.68, 0.74]
        .filter((share) => Math.abs(share - ARROW_AT) > 0.08)
        .map((share) => {
          const { point, way } = along(arc, share);
          return widthAcross(picture, { x: corner.x + point.x, y: corner.y + point.y }, way, COLOUR[direction] ?? [0, 0, 0]);
        });
      // A town's label can cover the line at one place; the median of five cuts is not affected.
      const middle = [...widths].sort((a, b) => a - b)[2] ?? NaN;
      expect(Math.abs(middle - arc.width), `${arc.id}: cuts ${widths.join(', ')} px, says ${arc.width.toFixed(2)} px`).toBeLessThanOrEqual(1.25);
    }
  });

  test('are hollow for a doubtful figure', async ({ page, context }) => {
    await openMap(page, '/mex/1995/?layers=');
    const corner = await mapCorner(page);
    const arc = (await drawnArcs(page)).find(({ id }) => id === 'mex-1995-export-wits');
    if (!arc) throw new Error('Mexico has no arc of exports in 1995');
    const picture = await decodePng(context, await page.screenshot());
    const widths = [0.2, 0.3, 0.4, 0.7, 0.8].map((share) => {
      const { point, way } = along(arc, share);
      return widthAcross(picture, { x: corner.x + point.x, y: corner.y + point.y }, way, INSIDE);
    });
    // Between two edges of 1.25 px.
    const middle = [...widths].sort((a, b) => a - b)[2] ?? NaN;
    expect(Math.abs(middle - (arc.width - 2.5)), `light inside ${widths.join(', ')} px of ${arc.width.toFixed(2)} px`).toBeLessThanOrEqual(1.25);
  });

  test('open the record of their figure when they are clicked', async ({ page }) => {
    await openMap(page, '/chn/2014/?layers=');
    const corner = await mapCorner(page);
    for (const arc of await drawnArcs(page)) {
      const { point } = along(arc, 0.25);
      await page.mouse.click(corner.x + point.x, corner.y + point.y);
      await expect(page).toHaveURL(new RegExp(`select=fact:${arc.id}(&|$)`));
      const row = fact.get(arc.id);
      await expect(details(page)).toContainText(row?.value.toLocaleString('en') ?? '');
      const source = atlas.sources.find((entry) => entry.id === row?.sources[0]);
      await expect(details(page)).toContainText(source?.publisher ?? '');
      await expect(
        details(page)
          .getByRole('link', { name: source?.title ?? '' })
          .first()
      ).toHaveAttribute('href', source?.url ?? '');
    }
  });

  test('have labels that open the record, by pointer and by keyboard', async ({ page }) => {
    await openMap(page, '/chn/2014/');
    const label = page.locator('[data-map] button[data-fact]').first();
    const id = (await label.getAttribute('data-fact')) ?? '';
    await label.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`select=fact:${id}`));
    await expect(details(page)).toContainText(fact.get(id)?.value.toLocaleString('en') ?? '');
  });

  for (const year of ['2016', '2010']) {
    for (const [width, height] of [
      [1440, 900],
      [360, 800]
    ] as const) {
      test(
        `of ${year} except the thin ones have their value on ${width} px, on the map or right below it, and no label covers another, a button or Pyongyang`,
        sweep((year === '2016') === (width === 1440)),
        async ({ page }) => {
          await page.setViewportSize({ width, height });
          await openMap(page, `/all/${year}/`);
          const labels = page.locator('[data-map] .labels .label');
          const facts = await page
            .locator('[data-map] .labels [data-fact], .off-map [data-fact]:visible')
            .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['fact'] ?? ''));
          const minor = minorIn('all', year);
          expect(facts.sort()).toEqual(shownIn('all', year).filter((id) => !minor.has(id)));
          expect(facts.length > (await labels.and(page.locator('[data-fact]')).count())).toBe(width < 440);
          const boxes = await labels.or(page.locator('[data-map] .buttons')).evaluateAll((all) =>
            all.map((one) => {
              const { left, right, top, bottom } = one.getBoundingClientRect();
              return { left, right, top, bottom, text: one.textContent.trim() };
            })
          );
          expect(boxes.map(({ text }) => text)).toContain('Pyongyang');
          boxes.forEach((a, i) =>
            boxes.slice(i + 1).forEach((b) => {
              // Positions are rounded to whole pixels.
              const clear = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
              expect(clear, `${a.text} on ${b.text}`).toBe(true);
            })
          );
        }
      );
    }
  }

  test('change with the year, and the camera stays', async ({ page }) => {
    await openMap(page, '/chn/2013/');
    const before = await drawnArcs(page);
    const field = page.getByRole('spinbutton', { name: yearsWords.en.year });
    await field.fill('2021');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/chn\/2021\/$/);
    await mapReady(page);
    const after = await drawnArcs(page);
    expect(after.map((arc) => arc.id).sort()).toEqual(shownIn('chn', '2021'));
    const end = (arcs: readonly DrawnArc[], direction: string): unknown => arcs.find((arc) => arc.id.includes(direction))?.points[0];
    expect(end(after, 'export')).toEqual(end(before, 'export'));
    expect(after.map((arc) => arc.width)).not.toEqual(before.map((arc) => arc.width));
  });

  test('request no frames while idle, but still respond to the pointer', async ({ page }) => {
    await openMap(page, '/chn/2013/');
    /** Frames that the page requests during `count` frames of the test. */
    const requestedFrames = (count: number): Promise<number> =>
      page.evaluate(async (own) => {
        const browsers = window.requestAnimationFrame;
        let others = 0;
        window.requestAnimationFrame = (run) => {
          others += 1;
          return browsers.call(window, run);
        };
        for (let i = 0; i < own; i++) await new Promise((next) => browsers.call(window, next));
        window.requestAnimationFrame = browsers;
        return others;
      }, count);
    await expect.poll(() => requestedFrames(30)).toBe(0);
    const [arc] = await drawnArcs(page);
    const middle = arc?.points[Math.floor(arc.points.length / 2)];
    const corner = await mapCorner(page);
    await page.mouse.move((middle?.x ?? 0) + corner.x, (middle?.y ?? 0) + corner.y, { steps: 3 });
    await expect(page.locator('.map').getByRole('tooltip')).toBeVisible();
    await page.mouse.move(0, 0);
    await expect.poll(() => requestedFrames(30)).toBe(0);
  });
});
