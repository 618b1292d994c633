// The story: the map of each step, its records, its languages, on a phone and without JavaScript.
import { expect } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { recordsOf } from '#lib/atlas/records.ts';
import type { Story, StoryReference } from '#lib/atlas/stories.ts';
import { headline } from '#lib/sentences/describe.ts';
import { fitBounds, boundsOf } from '#lib/selection/map-bounds.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { localizeStory } from '#lib/story/localize-story.ts';
import { formatFigure } from '#lib/format/figure.ts';
import { decode } from '#lib/view/address.ts';
import { LANGS } from '#lib/view/view.ts';
import { storyWords } from '#lib/words/story.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { sidewaysOverflow } from './lay-out-all.ts';
import { objections } from './axe.ts';
import { atlas, details, drawnArcs, drawnIds, live as test, mapCorner, openMap, openStill, mapReady, still, stories, test as fresh, withMap } from './site.ts';
import { sweep } from './sweep.ts';

const story = stories[0]!;
const PATH = `/story/${story.id}/`;
const words = storyWords.en;

function selectionOf(address: string): Selection {
  const url = new URL(address, 'http://localhost/');
  const [partners, year] = url.pathname.split('/').filter(Boolean);
  return select(atlas, decode(partners, year, url.search, availableValues(atlas)));
}
const references = (step: Story['steps'][number]): StoryReference[] =>
  step.paragraphs.flat().filter((piece): piece is StoryReference => typeof piece !== 'string');

test.describe('the story', () => {
  test.setTimeout(240_000);

  for (const steps of [story.steps.slice(0, 4), story.steps])
    test(`shows at each of ${steps.length} steps its own arcs, headline and place`, sweep(steps.length === 4), async ({ page }) => {
      await openMap(page, PATH);
      for (const step of steps) {
        const selection = selectionOf(step.view);
        await page.locator(`#${step.id}`).evaluate((element) => element.scrollIntoView());
        await expect(page.locator('.step.current'), step.id).toHaveAttribute('id', step.id);
        await expect(page.locator('.caption')).toHaveText(headline(atlas, selection));
        await mapReady(page);
        const wanted = selection.arcs
          .filter((arc) => arc.fact.value > 0)
          .map((arc) => arc.fact.id)
          .sort();
        await expect.poll(async () => (await drawnArcs(page)).map((arc) => arc.id).sort(), step.id).toEqual(wanted);
        // The camera: that of the step, or the one that fits its arcs into the map's box.
        const { view } = selection;
        const camera = view.at ?? fitBounds(boundsOf(atlas, view), await mapCorner(page));
        const cameraNow = (): Promise<number[]> =>
          withMap(page, (handle) => [handle.map.getCenter().lng, handle.map.getCenter().lat, handle.map.getZoom()], null);
        await expect
          .poll(async () => (await cameraNow()).every((value, i) => Math.abs(value - [camera.lon, camera.lat, camera.zoom][i]!) < 0.06), `${step.id}: camera`)
          .toBe(true);
        // Only the place of the step is highlighted.
        expect(await drawnIds(page, 'selected'), `${step.id}: place`).toEqual(view.select ? [view.select.id] : []);
        // The values next to arcs equal those of their rows; on a static map of a few arcs none is missing.
        const labels = await page
          .locator('.label[data-fact]')
          .evaluateAll((all) => all.map((one) => [(one as HTMLElement).dataset['fact'], one.textContent.trim()]));
        for (const [id, text] of labels) {
          const { fact, partner } = selection.arcs.find((arc) => arc.fact.id === id)!;
          // If its partner is outside the map, a value includes the partner's name.
          expect([formatFigure(fact, 'en'), `${partner.names.en} ${formatFigure(fact, 'en')}`], step.id).toContain(text);
        }
        if (!view.at && wanted.length <= 4) expect(labels.map(([id]) => id).sort(), `${step.id}: labels`).toEqual(wanted);
      }
    });

  for (const steps of [story.steps.slice(0, 4), story.steps])
    still(`has a row with a source behind every number of ${steps.length} steps, and opens it`, sweep(steps.length === 4), async ({ page }) => {
      await openStill(page, PATH);
      for (const step of steps) {
        const section = page.locator(`#${step.id}`);
        await expect(section.locator('[data-record]')).toHaveCount(references(step).length);
        for (const [i, { kind, id }] of references(step).entries()) {
          const reference = section.locator('[data-record]').nth(i);
          await expect(reference).toHaveAttribute('data-record', `${kind}:${id}`);
          await reference.click();
          await expect(details(page)).toHaveAttribute('data-select', `${kind}:${id}`);
          await expect(details(page).locator('[data-sources] li').first()).toBeVisible();
          await page.keyboard.press('Escape');
          await expect(details(page)).toBeHidden();
          await expect(reference).toBeFocused();
        }
      }
    });

  still('goes by keyboard from step to step', async ({ page }) => {
    await openStill(page, PATH);
    for (const [i, next] of story.steps.slice(1, 4).entries()) {
      const link = page.locator(`#${story.steps[i]!.id}`).getByRole('link', { name: words.next });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.step.current')).toHaveAttribute('id', next.id);
    }
  });

  still('keeps the map at the top on a phone, and nothing scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const step = story.steps[5]!;
    await openStill(page, `${PATH}#${step.id}`);
    await expect(page.locator('.step.current')).toHaveAttribute('id', step.id);
    const box = await page.locator('.sight').boundingBox();
    expect(box?.y).toBeLessThanOrEqual(1);
    expect(await sidewaysOverflow(page)).toBe(0);
  });

  for (const lang of LANGS) {
    still(`in ${lang} cuts off no step's headline on a phone, and keeps its map's size from step to step`, sweep(lang === 'ru'), async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await openStill(page, `${PATH}?lang=${lang}`);
      const heights = new Set<number>();
      for (const step of story.steps) {
        await page.locator(`#${step.id}`).evaluate((element) => element.scrollIntoView());
        await expect(page.locator('.step.current')).toHaveAttribute('id', step.id);
        const [inside, shown, bottom, end, map] = await page.evaluate(() => {
          const [caption, sight, box] = ['.caption', '.sight', '.box'].map((selector) => document.querySelector(selector)!);
          return [
            caption!.scrollHeight,
            caption!.clientHeight,
            caption!.getBoundingClientRect().bottom,
            sight!.getBoundingClientRect().bottom,
            box!.clientHeight
          ];
        });
        expect(inside, `${step.id}, px of the sentence`).toBeLessThanOrEqual(shown!);
        expect(bottom, `${step.id}, px of its box`).toBeLessThanOrEqual(end!);
        heights.add(map!);
      }
      expect(heights.size).toBe(1);
    });
  }

  test('has no problem that axe finds', async ({ page }) => {
    await openMap(page, PATH);
    expect(await objections(page)).toEqual([]);
  });

  fresh('without JavaScript has its own image at each step', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto(PATH);
    await expect(page.locator('.sight')).toBeHidden();
    for (const step of story.steps) {
      const picture = page.locator(`#${step.id} img`);
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), step.id).toBe(1200);
      const svg = await (
        await page.request.get((await picture.getAttribute('src')) ? new URL((await picture.getAttribute('src'))!, page.url()).href : '')
      ).text();
      // A step's own camera may show nothing of an arc; the next test checks the camera.
      for (const arc of selectionOf(step.view).arcs.filter((entry) => entry.fact.value > 0 && !step.view.includes('at=')))
        expect(svg, step.id).toContain(`data-fact="${arc.fact.id}"`);
    }
    await context.close();
  });

  still('without JavaScript shows each step with its camera, its place highlighted and named', async ({ page }) => {
    const steps = story.steps.flatMap((step) => {
      const { view } = selectionOf(step.view);
      return view.at && view.select ? [{ step, camera: view.at, select: view.select }] : [];
    });
    expect(steps.length).toBeGreaterThan(3);
    for (const { step, camera, select } of steps) {
      await page.goto(`${PATH}${step.id}.svg`);
      const place = recordsOf(atlas, select.kind as 'crossing').find(({ id }) => id === select.id)!;
      const words = await page.locator('svg').evaluate((svg) => (svg.textContent ?? '').replaceAll(/\s/g, ''));
      expect(words, step.id).toContain(place.names.en!.replaceAll(' ', ''));
      if (select.kind === 'zone') continue;
      // Web Mercator: the world is 512 px wide at zoom 0. The map in the file is 844 × 384 px around 730, 334.
      const mercator = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
      const world = 512 * 2 ** camera.zoom;
      const there = { x: 730 + ((place.position!.lon - camera.lon) / 360) * world, y: 334 - (mercator(place.position!.lat) - mercator(camera.lat)) * world };
      const ring = (await page.locator('circle[r="15"]').boundingBox())!;
      expect(Math.hypot(ring.x + ring.width / 2 - there.x, ring.y + ring.height / 2 - there.y), `${step.id}, px`).toBeLessThanOrEqual(2);
    }
  });

  fresh('embedded, starts on request and shows one step at a time, with its buttons in the same place', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/embed${PATH}`);
    await expect(page.locator('h1')).toHaveText(story.title);
    await expect(page.locator('[data-step]:visible')).toHaveCount(1);
    await page.getByRole('button', { name: words.begin }).press('Enter');
    await mapReady(page);
    const next = page.getByRole('button', { name: words.next });
    const place = () => next.evaluate((button) => button.getBoundingClientRect().top + scrollY);
    const before = await place();
    await expect(next).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(story.steps[1]!.title);
    await expect(page.locator('[data-step]:visible')).toHaveCount(1);
    expect(await place()).toBe(before);
    const wanted = selectionOf(story.steps[1]!.view)
      .arcs.map((arc) => arc.fact.id)
      .sort();
    await expect.poll(async () => (await drawnArcs(page)).map((arc) => arc.id).sort()).toEqual(wanted);
    expect(await page.evaluate(() => sessionStorage.length)).toBeFalsy();
    for (const { title } of story.steps.slice(2)) {
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2 })).toHaveText(title);
    }
    await expect(next).toBeDisabled();
    await expect(next).toBeFocused();
  });

  for (const lang of ['ko', 'zh', 'ru'] as const) {
    still(`in ${lang} has every step in that language, with a reference at every number`, sweep(lang === 'ko'), async ({ page }) => {
      const text = localizeStory(story, lang);
      await openStill(page, `${PATH}?lang=${lang}`);
      await expect(page.locator('h1')).toHaveText(text.title);
      for (const step of text.steps) {
        await expect(page.locator(`#${step.id} h2`)).toHaveText(step.title);
        await expect(page.locator(`#${step.id} [data-record]`)).toHaveCount(references(step).length);
      }
      const step = text.steps.find(({ id }) => id === 'peak')!;
      const reference = references(step)[0]!;
      await page.locator(`#peak [data-record="${reference.kind}:${reference.id}"]`).click();
      await expect(details(page).or(page.locator('.details'))).toHaveAttribute('data-select', `${reference.kind}:${reference.id}`);
      await page.goto(`/embed${PATH}?lang=${lang}`);
      await expect(page.locator('h1')).toHaveText(text.title);
      await expect(page.locator('[data-step]:visible h2')).toHaveText(text.steps[0]!.title);
    });
  }

  still('changes its language in place', async ({ page }) => {
    await openStill(page, PATH);
    await page.getByLabel(/^Language/).click();
    await page.getByRole('option', { name: terms.en.language.ko }).click();
    await expect(page.locator('h1')).toHaveText(localizeStory(story, 'ko').title);
    await expect(page.locator('#fall h2')).toHaveText(localizeStory(story, 'ko').steps.find(({ id }) => id === 'fall')!.title);
  });

  fresh('embedded, reports its height to the article', async ({ page, baseURL }) => {
    await page.goto('/sources/');
    const height = await page.evaluate(
      (src) =>
        new Promise<number>((done) => {
          addEventListener('message', (event) => {
            if (event.data?.type === 'trade-map:height') done(event.data.height as number);
          });
          const frame = document.createElement('iframe');
          frame.src = src;
          frame.width = '640';
          document.body.append(frame);
        }),
      `${baseURL}/embed${PATH}`
    );
    expect(height).toBeGreaterThan(400);
  });
});
