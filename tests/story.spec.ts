import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { known } from '#lib/atlas/lookup.ts';
import type { Story, StoryDoor } from '#lib/atlas/stories.ts';
import { goods } from '#lib/panels/goods/goods.ts';
import { headline } from '#lib/selection/describe.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { told } from '#lib/story/told.ts';
import { gatewayPath, gatewaySide } from '#lib/symbols/gateway-size.ts';
import { decode } from '#lib/view/address.ts';
import { LANGS } from '#lib/view/view.ts';
import { detailsWords } from '#lib/words/details.ts';
import { gatewayAmount, gatewayWords } from '#lib/words/gateways.ts';
import { goodsWords } from '#lib/words/goods.ts';
import { storyWords } from '#lib/words/story.ts';
import { terms } from '#lib/words/terms.ts';
import { atlas, details, drawnArcs, mapCorner, openMap, settled, test, withMap } from './site.ts';

const stories = JSON.parse(readFileSync(new URL('../src/lib/atlas/compiled/stories.json', import.meta.url), 'utf8')) as Story[];
const story = stories[0]!;
const PATH = `/story/${story.id}/`;
const words = storyWords.en;

function selectionOf(address: string): Selection {
  const url = new URL(address, 'http://localhost/');
  const [partners, year] = url.pathname.split('/').filter(Boolean);
  return select(atlas, decode(partners, year, url.search, known(atlas)));
}
const doors = (step: Story['steps'][number]): StoryDoor[] => step.paragraphs.flat().filter((piece): piece is StoryDoor => typeof piece !== 'string');

test.describe('the story', () => {
  test.setTimeout(240_000);

  test('shows at each step its own arcs, sentence and place', async ({ page }) => {
    await openMap(page, PATH);
    for (const step of story.steps) {
      const selection = selectionOf(step.view);
      await page.locator(`#${step.id}`).evaluate((element) => element.scrollIntoView());
      await expect(page.locator('.step.current'), step.id).toHaveAttribute('id', step.id);
      await expect(page.locator('.caption')).toHaveText(headline(atlas, selection));
      await settled(page);
      const wanted = selection.arcs.filter((arc) => arc.fact.value > 0).map((arc) => arc.fact.id).sort();
      await expect.poll(async () => (await drawnArcs(page)).map((arc) => arc.id).sort(), step.id).toEqual(wanted);
    }
  });

  test('has a row with a source behind every number, and opens it', async ({ page }) => {
    await openMap(page, PATH);
    for (const step of story.steps) {
      const section = page.locator(`#${step.id}`);
      await expect(section.locator('[data-door]')).toHaveCount(doors(step).length);
      const first = doors(step)[0]!;
      await section.locator(`[data-door="${first.kind}:${first.id}"]`).first().click();
      await expect(details(page)).toHaveAttribute('data-select', `${first.kind}:${first.id}`);
      await expect(details(page).locator('[data-source]').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(details(page)).toBeHidden();
      await expect(section.locator(`[data-door="${first.kind}:${first.id}"]`).first()).toBeFocused();
    }
  });

  test('goes by keyboard from step to step', async ({ page }) => {
    await openMap(page, PATH);
    for (const [i, next] of story.steps.slice(1, 4).entries()) {
      const link = page.locator(`#${story.steps[i]!.id}`).getByRole('link', { name: words.next });
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.step.current')).toHaveAttribute('id', next.id);
    }
  });

  test('keeps the map on top of a phone, and nothing scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openMap(page, PATH);
    const step = story.steps[5]!;
    await page.goto(`${PATH}#${step.id}`);
    await expect(page.locator('.step.current')).toHaveAttribute('id', step.id);
    const box = await page.locator('.sight').boundingBox();
    expect(box?.y).toBeLessThanOrEqual(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });

  for (const lang of LANGS) {
    test(`in ${lang} cuts no step's sentence on a phone, and keeps its map's size from step to step`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${PATH}?lang=${lang}`);
      const heights = new Set<number>();
      for (const step of story.steps) {
        await page.locator(`#${step.id}`).evaluate((element) => element.scrollIntoView());
        await expect(page.locator('.step.current')).toHaveAttribute('id', step.id);
        const [inside, shown, bottom, end, map] = await page.evaluate(() => {
          const [caption, sight, box] = ['.caption', '.sight', '.box'].map((selector) => document.querySelector(selector)!);
          return [caption!.scrollHeight, caption!.clientHeight, caption!.getBoundingClientRect().bottom, sight!.getBoundingClientRect().bottom, box!.clientHeight];
        });
        expect(inside, `${step.id}, px of the sentence`).toBeLessThanOrEqual(shown!);
        expect(bottom, `${step.id}, px of its box`).toBeLessThanOrEqual(end!);
        heights.add(map!);
      }
      expect(heights.size).toBe(1);
    });
  }

  test('is one axe finds nothing wrong with', async ({ page }) => {
    await openMap(page, PATH);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((entry) => `${entry.id}: ${entry.nodes[0]?.target.join(' ')} ${entry.nodes[0]?.failureSummary}`)).toEqual([]);
  });

  test('without scripts has a picture of its own at each step', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await page.goto(PATH);
    await expect(page.locator('.sight')).toBeHidden();
    for (const step of story.steps) {
      const picture = page.locator(`#${step.id} img`);
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), step.id).toBe(1200);
      const svg = await (await page.request.get((await picture.getAttribute('src')) ? new URL((await picture.getAttribute('src'))!, page.url()).href : '')).text();
      // A camera of the step's own may see nothing of an arc; the next test says where it looks.
      for (const arc of selectionOf(step.view).arcs.filter((entry) => entry.fact.value > 0 && !step.view.includes('at='))) expect(svg, step.id).toContain(`data-fact="${arc.fact.id}"`);
    }
    await context.close();
  });

  test('without scripts shows each step where its camera looks, with the place it is about set off and named', async ({ page }) => {
    const steps = story.steps.flatMap((step) => {
      const { view } = selectionOf(step.view);
      return view.at && view.select ? [{ step, camera: view.at, select: view.select }] : [];
    });
    expect(steps.length).toBeGreaterThan(3);
    for (const { step, camera, select } of steps) {
      await page.goto(`${PATH}${step.id}.svg`);
      const list = { crossing: atlas.crossings, port: atlas.ports, zone: atlas.zones, site: atlas.launchSites }[select.kind as 'crossing'];
      const place = list.find(({ id }) => id === select.id)!;
      const words = await page.locator('svg').evaluate((svg) => (svg.textContent ?? '').replaceAll(/\s/g, ''));
      expect(words, step.id).toContain(place.names.en!.replaceAll(' ', ''));
      if (select.kind === 'zone') continue;
      // Web Mercator: 512 px hold the world at zoom 0. The map's box in the file is 844 × 384 px about 730, 334.
      const mercator = (lat: number): number => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
      const world = 512 * 2 ** camera.zoom;
      const there = { x: 730 + ((place.position!.lon - camera.lon) / 360) * world, y: 334 - (mercator(place.position!.lat) - mercator(camera.lat)) * world };
      const ring = (await page.locator('circle[r="15"]').boundingBox())!;
      expect(Math.hypot(ring.x + ring.width / 2 - there.x, ring.y + ring.height / 2 - there.y), `${step.id}, px`).toBeLessThanOrEqual(2);
    }
  });

  test('embedded, starts on request and shows one step at a time', async ({ page }) => {
    await page.goto(`/embed${PATH}`);
    await expect(page.locator('h1')).toHaveText(story.title);
    await expect(page.locator('[data-step]:visible')).toHaveCount(1);
    await page.getByRole('button', { name: words.begin }).click();
    await settled(page);
    await page.getByRole('button', { name: words.next }).click();
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(story.steps[1]!.title);
    await expect(page.locator('[data-step]:visible')).toHaveCount(1);
    const wanted = selectionOf(story.steps[1]!.view).arcs.map((arc) => arc.fact.id).sort();
    await expect.poll(async () => (await drawnArcs(page)).map((arc) => arc.id).sort()).toEqual(wanted);
    expect(await page.evaluate(() => sessionStorage.length)).toBeFalsy();
  });

  for (const lang of ['ko', 'zh', 'ru'] as const) {
    test(`in ${lang} tells every step in that language, with a door at every number`, async ({ page }) => {
      const text = told(story, lang);
      await openMap(page, `${PATH}?lang=${lang}`);
      await expect(page.locator('h1')).toHaveText(text.title);
      for (const step of text.steps) {
        await expect(page.locator(`#${step.id} h2`)).toHaveText(step.title);
        await expect(page.locator(`#${step.id} [data-door]`)).toHaveCount(doors(step).length);
      }
      const step = text.steps.find(({ id }) => id === 'peak')!;
      const door = doors(step)[0]!;
      await page.locator(`#peak [data-door="${door.kind}:${door.id}"]`).click();
      await expect(details(page).or(page.locator('.details'))).toHaveAttribute('data-select', `${door.kind}:${door.id}`);
      await page.goto(`/embed${PATH}?lang=${lang}`);
      await expect(page.locator('h1')).toHaveText(text.title);
      await expect(page.locator('[data-step]:visible h2')).toHaveText(text.steps[0]!.title);
    });
  }

  test('changes its language where it is read', async ({ page }) => {
    await openMap(page, PATH);
    await page.getByLabel(/^Language/).click();
    await page.getByRole('option', { name: terms.en.language.ko }).click();
    await expect(page.locator('h1')).toHaveText(told(story, 'ko').title);
    await expect(page.locator('#fall h2')).toHaveText(told(story, 'ko').steps.find(({ id }) => id === 'fall')!.title);
  });

  test('embedded, tells the article its height', async ({ page, baseURL }) => {
    await page.goto('/sources/');
    const height = await page.evaluate((src) => new Promise<number>((done) => {
      addEventListener('message', (event) => { if (event.data?.type === 'trade-map:height') done(event.data.height as number); });
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.width = '640';
      document.body.append(frame);
    }), `${baseURL}/embed${PATH}`);
    expect(height).toBeGreaterThan(400);
  });
});

test.describe('goods, gateways and events', () => {
  test('goods are ranked, open their records, and say what part of the figure they explain', async ({ page }) => {
    await openMap(page, '/chn/2016/?flow=export');
    const group = goods(atlas, selectionOf('chn/2016/?flow=export'))[0]!;
    const box = page.locator('[data-goods="chn-export"]');
    await expect(box.locator('li')).toHaveCount(group.bars.length);
    expect(await box.locator('li [data-fact]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['fact']))).toEqual(group.bars.map((bar) => bar.id));
    const widths = await box.locator('.bar').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    expect(widths[1]! / widths[0]!).toBeCloseTo(group.bars[1]!.value / group.bars[0]!.value, 1);
    await expect(box).toContainText(goodsWords.en.coverage(`${Math.round(group.percent ?? 0)} %`, 'export', 'China', 2016));
    await box.locator('li [data-fact]').first().click();
    await expect(details(page)).toHaveAttribute('data-select', `fact:${group.bars[0]!.id}`);
  });

  test('a year without rows for goods shows none', async ({ page }) => {
    await page.goto('/rus/2021/');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.goods')).toHaveCount(0);
  });

  test('a value and a tonnage cited for a crossing are symbols with a key of their own, only in their year', async ({ page }) => {
    await openMap(page, '/chn/2007/?at=124.39,40.12,8');
    await expect(page.locator('[data-gateway-sample]')).toHaveCount(2);
    expect(selectionOf('chn/2007/').gateways.map(({ fact }) => fact.id)).toEqual(['dandong-sinuiju-friendship-2007-trade', 'dandong-sinuiju-friendship-2007-weight']);
    await expect(page.locator('[data-thing="fact:dandong-sinuiju-friendship-2007-trade"]')).toHaveCount(1);
    await openMap(page, '/chn/2008/?at=124.39,40.12,8');
    await expect(page.locator('[data-gateway-sample]')).toHaveCount(0);
    await expect(page.locator('[data-thing^="fact:dandong"]')).toHaveCount(0);
  });

  test('a province has a symbol in the years with a cited value, a key of its own, and a card that says what it is', async ({ page }) => {
    const liaoning = atlas.areas.find(({ id }) => id === 'liaoning')!;
    const figures = atlas.gateways.filter((fact) => fact.placeKind === 'province' && fact.place === liaoning.id);
    await openMap(page, '/chn/2020/?at=120,38,4.5');
    await expect(page.locator('[data-thing="area:liaoning"]')).toHaveCount(1);
    const provinces = selectionOf('chn/2020/').gateways.flatMap(({ area }) => area?.id ?? []);
    expect(provinces).toEqual(['fujian', 'guangdong', 'jilin', 'liaoning', 'shandong']);
    const drawn = await withMap(page, (handle) => handle.map.getStyle().sources['gateways']!.data!.features.map(({ properties }) => properties.id).sort(), null);
    expect(drawn).toEqual(provinces);
    await expect(page.locator('[data-gateway-sample="area-USD"]')).toHaveCount(1);
    // Pressed in the middle of its symbol, it opens its card.
    const at = await withMap(page, (handle, place) => handle.map.project(place), [liaoning.lon!, liaoning.lat!] as [number, number]);
    const corner = await mapCorner(page);
    await page.mouse.click(corner.x + at.x, corner.y + at.y);
    await expect(page).toHaveURL(/select=area:liaoning/);
    const card = details(page);
    await expect(card.locator('[data-province]')).toHaveText(gatewayWords.en.provinceNote);
    expect(await card.locator('[data-fact]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['fact']))).toEqual(figures.map(({ id }) => id));
    for (const id of new Set(figures.flatMap(({ sources }) => sources))) await expect(card.locator(`[data-source="${id}"]`)).toBeVisible();
    // A figure leads back to the card.
    await card.locator(`[data-fact="${figures[0]!.id}"]`).click();
    await details(page).locator('[data-place]').click();
    await expect(page).toHaveURL(/select=area:liaoning/);
    await openMap(page, '/chn/2021/?select=area:liaoning');
    await expect(page.locator('[data-gateway-sample]')).toHaveCount(0);
    await expect(details(page).locator('[data-province]')).toBeVisible();
    await openMap(page, '/all/2024/?select=area:dprk-russia');
    await expect(details(page)).toContainText(detailsWords.en.noPosition);
    await expect(details(page).locator('[data-province]')).toHaveCount(0);
  });

  test('a picture draws a province as the live map does', async ({ page }) => {
    const svg = await (await page.request.get('/chn/2020/poster.svg')).text();
    expect(svg).toContain(gatewayWords.en.province(gatewayAmount(100e6, 'USD', 'en')));
    const { fact } = selectionOf('chn/2020/').gateways.find(({ area }) => area?.id === 'liaoning')!;
    expect(svg).toContain(`<path d="${gatewayPath(gatewaySide(fact.value, 'USD'), 'USD', true)}"`);
    await page.goto('/chn/2020/');
    await expect(page.locator('.picture .gateway.area')).toHaveCount(selectionOf('chn/2020/').gateways.filter(({ area }) => area).length);
  });
});
