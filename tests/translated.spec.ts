// Pages whose texts the browser has translated: it replaces text nodes, which the application goes on changing.
import { expect, type Page } from '@playwright/test';
import { compareHeading, comparison } from '#lib/sentences/compare-sentence.ts';
import { headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { formatDollars } from '#lib/format/money.ts';
import { decode } from '#lib/view/address.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { compareWords } from '#lib/words/compare.ts';
import { sourceWords } from '#lib/words/sources.ts';
import { storyWords } from '#lib/words/story.ts';
import { yearsWords } from '#lib/words/years.ts';
import { atlas, drawnArcs, mapCorner, openMap, still as test, stories, test as fresh } from './site.ts';
import { sweep } from './sweep.ts';

const expectedHeading = (partners: string, year: number): string =>
  headline(atlas, select(atlas, decode(partners, String(year), '', availableValues(atlas)))).replaceAll('\u00a0', ' ');

/** Waits until the application runs. */
const started = (page: Page): Promise<void> => expect(page.locator('html')).toHaveAttribute('data-page-state', /^(live|resting)$/);

/** Replaces the page’s texts, as Chrome’s translation does. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_TEXT,
      (node) =>
        (node.parentElement?.closest('script, style, svg, font') || !node.textContent?.trim() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT) as never
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = text.data;
      text.replaceWith(font);
    }
  });
}

test('a page that the browser has translated before its application starts keeps all its content', async ({ page, watch }) => {
  watch.expect(/hydration_mismatch/);
  let start = (): void => undefined;
  const translated = new Promise<void>((done) => {
    start = done;
  });
  await page.route(/\/_app\/immutable\/.*\.js$/, async (route) => {
    await translated;
    await route.continue();
  });
  await page.goto('/chn/2013/');
  const content = (): Promise<{ texts: number; facts: string[] }> =>
    page.locator('main').evaluate((main) => ({
      texts: main.textContent.length,
      facts: [...main.querySelectorAll<HTMLElement>('.figures [data-fact]')].map((figure) => figure.dataset['fact'] ?? '')
    }));
  const sent = await content();
  await translate(page);
  start();
  await started(page);
  await expect.poll(async () => (await content()).facts).toEqual(sent.facts);
  expect((await content()).texts).toBeGreaterThan(sent.texts * 0.9);
  await expect(page.locator('h1')).toHaveText(expectedHeading('chn', 2013));
});

test('a page that the browser has translated shows one year only, however the reader navigates', async ({ page }) => {
  await page.goto('/chn/2023/');
  await started(page);
  const tells = async (year: number): Promise<void> => {
    await expect(page).toHaveURL(new RegExp(`/chn/${year}/`));
    await expect(page.locator('h1')).toHaveText(expectedHeading('chn', year));
    const facts = await page.locator('main table [data-fact]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['fact'] ?? ''));
    expect(facts.filter((id) => !id.includes(String(year)))).toEqual([]);
    await expect(page.getByRole('spinbutton', { name: yearsWords.en.year })).toHaveValue(String(year));
  };
  await translate(page);
  await page.getByRole('button', { name: yearsWords.en.previous }).click();
  await tells(2022);
  await started(page);
  await translate(page);
  await page.goBack();
  await tells(2023);
  await page.goto('/embed/chn/2023/?live=1');
  await started(page);
  await translate(page);
  await page.getByRole('link', { name: /2022/ }).click();
  await expect(page).toHaveURL(/embed\/chn\/2022/);
  await expect(page.locator('h1')).toHaveText(expectedHeading('chn', 2022));
});

test('texts of a translated page that change without a page load replace their translations', async ({ page }) => {
  await page.goto('/sources/');
  const search = page.getByRole('searchbox', { name: sourceWords.en.sources.filter });
  const status = page.locator('main [role="status"]:not([data-note])');
  for (const [wanted, said] of [
    ['kotra', /^\d+ of \d+ sources$/],
    ['no such source', new RegExp(`^${sourceWords.en.sources.none}$`)],
    ['', /^\d+ sources from \d+ publishers$/]
  ] as const) {
    await translate(page);
    // The first time this starts the application, which renders the page anew, with the text in the field.
    await search.fill(wanted);
    await expect(status).toHaveText(said);
    await expect(search).toHaveValue(wanted);
    await expect(search).toBeFocused();
  }
});

test('a comparison that the browser has translated shows one pair only: in address, heading, sentence, fields and figures', async ({ page }) => {
  const tells = async (query: string): Promise<void> => {
    const pair = decodeCompare(query, availableValues(atlas));
    const [a, b] = [select(atlas, pair.a), select(atlas, pair.b)];
    const sides = [...new URLSearchParams(query)];
    await expect(page).toHaveURL(({ searchParams }) => sides.every(([which, side]) => searchParams.get(which) === side));
    // Spelled as links spell it, because the server redirects any other spelling.
    expect(page.url()).toContain(query);
    await expect(page.locator('h1')).toHaveText(compareHeading(atlas, pair, 'en'));
    await expect(page.locator('[data-difference]')).toHaveText(comparison(atlas, a, b, 'en'));
    for (const [which, { view, arcs }] of [['a', a] as const, ['b', b] as const]) {
      const side = page.locator(`[data-side="${which}"]`);
      await expect(side.getByLabel(compareWords.en.year)).toHaveValue(String(view.year));
      const drawn = async (): Promise<string[]> =>
        (await side.locator('.picture [data-arc]').evaluateAll((paths) => paths.map((path) => path.getAttribute('data-arc') ?? ''))).sort();
      await expect.poll(drawn, which).toEqual(arcs.flatMap(({ fact }) => (fact.value > 0 ? fact.id : [])).sort());
    }
  };
  for (const path of ['/compare/', '/embed/compare/']) {
    await page.goto(`${path}?a=chn/2014&b=rus/2013${path.includes('embed') ? '&live=1' : ''}`);
    await started(page);
    await translate(page);
    await page.locator('[data-side="b"]').getByLabel(compareWords.en.year).selectOption('2020');
    await tells('a=chn/2014&b=rus/2020');
    await started(page);
    await translate(page);
    await page.getByRole('button', { name: compareWords.en.swap }).click();
    await tells('a=rus/2020&b=chn/2014');
    await started(page);
  }
  await page.goto('/compare/?a=chn/2014&b=rus/2013');
  await started(page);
  await page.getByRole('button', { name: compareWords.en.swap }).click();
  await tells('a=rus/2013&b=chn/2014');
  await translate(page);
  await page.goBack();
  await tells('a=chn/2014&b=rus/2013');
});

for (const path of ['story', 'embed/story'])
  test(`a step of a translated ${path} shows its own title, caption and arcs, once each`, sweep(path === 'embed/story'), async ({ page }) => {
    const story = stories[0]!;
    await page.goto(`/${path}/${story.id}/?live=1`);
    await started(page);
    const embed = path.startsWith('embed');
    for (const index of embed ? [1, 2, 1] : [2, 4, 2]) {
      await translate(page);
      const step = story.steps[index]!;
      if (embed) {
        const shown = Number(await page.locator('.steps .current').getAttribute('data-step'));
        await page.getByRole('button', { name: index > shown ? storyWords.en.next : storyWords.en.previous }).click();
      } else await page.locator(`#${step.id}`).evaluate((element) => element.scrollIntoView());
      await expect(page.locator('.steps .current, .step.current').getByRole('heading', { level: 2 })).toHaveText(step.title);
      const url = new URL(step.view, 'http://localhost/');
      const [partners, year] = url.pathname.split('/').filter(Boolean);
      await expect(page.locator('.caption')).toHaveText(headline(atlas, select(atlas, decode(partners, year, url.search, availableValues(atlas)))));
    }
  });

fresh('a live map names what is at the pointer, also on a page that the browser has translated', async ({ page }) => {
  await openMap(page, '/chn-rus/2013/');
  const tip = page.locator('.map').getByRole('tooltip');
  const corner = await mapCorner(page);
  const arcs = await drawnArcs(page);
  expect(arcs.length).toBeGreaterThan(1);
  for (const { id, points } of arcs) {
    const at = points[Math.floor(points.length / 2)]!;
    await page.mouse.move(at.x + corner.x, at.y + corner.y, { steps: 3 });
    await expect(tip).toHaveAttribute('data-fact', id);
    await expect(tip).toContainText(formatDollars(atlas.trade.find((fact) => fact.id === id)!.value));
    await translate(page);
  }
});
