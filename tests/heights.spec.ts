// The heights in oEmbed responses and embed codes, compared with those in a browser.
import { expect, type Page } from '@playwright/test';
import { availableValues } from '#lib/atlas/lookup.ts';
import { embeddable } from '#lib/server/embeddable.ts';
import { heightAnywhere } from '#lib/share/embed-height.ts';
import { answerOembed, type Oembed } from '#lib/server/oembed.ts';
import { pages } from '#lib/view/pages.ts';
import { LANGS } from '#lib/view/view.ts';
import { frame, test as articles } from './article.ts';
import { atlas, stories, test } from './site.ts';
import { sweep } from './sweep.ts';

const SITE = 'https://maps.example/';
/** Px, on both sides of the widths at which the layout changes. */
const WIDTHS = [1600, 1024, 768, 704, 703, 640, 600, 480, 479, 390, 320, 280] as const;

/** Px by which a stated height may exceed the natural one: two or three lines, which a wider font would need; more in a narrow frame. */
const over = (width: number): number => (width < 360 ? 100 : 60);

/** Random numbers from 0 to 1, the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Addresses below embed/: one of each kind, in different languages. */
const FEW = ['all/2016/', 'zh/all/2016/', 'ko/chn/2023/?flow=export', `zh/story/${stories[0]?.id}/`, 'ru/compare/?a=chn/2016&b=rus/2023'];

/** The same in all languages, with random views. */
function many(): string[] {
  const next = seeded(20261123);
  const all = pages(availableValues(atlas));
  const drawn = (): string => {
    const page = all[Math.floor(next() * all.length)]!;
    return `${page.partners}/${page.year}/${next() < 0.4 ? `?flow=${next() < 0.5 ? 'export' : 'import'}` : ''}`;
  };
  return [
    ...LANGS.flatMap((lang) => [drawn(), 'all/2016/', `story/${stories[0]?.id}/`].map((path) => `${lang === 'en' ? '' : `${lang}/`}${path}`)),
    'compare/?a=all/2016&b=chn/2023',
    'ru/compare/?a=chn/2016&b=rus/2023'
  ];
}

const stated = (path: string, maxwidth: number): number =>
  (JSON.parse(answerOembed(new URLSearchParams({ url: `${SITE}embed/${path}`, maxwidth: String(maxwidth) }), SITE, atlas, stories).body) as Oembed).height;

/** Waits until the content of the address is shown. */
async function shown(page: Page, path: string): Promise<void> {
  await page.goto(`/embed/${path}`);
  await expect(page.locator('html[data-page-state]:is(:not([data-redraw]), [data-page-state="resting"], [data-page-state="live"])')).toBeAttached();
  // On a slow machine a notice is shown for a while.
  await expect(page.locator('[data-note]')).toBeHidden();
}

/** Heights from oEmbed that cut the content or leave too much space. */
async function wrongly(page: Page, paths: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of paths) {
    await shown(page, path);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      // At once: the height must not change during the frames after a resize, with reduced motion, too.
      const natural = await page.locator('main').evaluate(async (main, px) => {
        await document.fonts.ready;
        while (document.documentElement.clientWidth !== px) await new Promise(requestAnimationFrame);
        return Math.ceil(main.getBoundingClientRect().height);
      }, width);
      const height = stated(path, width);
      if (height < natural || height > natural + over(width)) wrong.push(`${path} at ${width} px: stated ${height}, natural ${natural}`);
    }
  }
  return wrong;
}

test('oEmbed states heights that cut nothing off and leave little space, in every language and at every width', async ({ page }) => {
  expect(await wrongly(page, FEW)).toEqual([]);
});

test('oEmbed states heights that cut nothing off and leave little space, for random views @full', async ({ page }) => {
  test.setTimeout(300_000);
  expect(await wrongly(page, many())).toEqual([]);
});

for (const path of ['chn/2023/', 'compare/', 'ru/all/2016/ @full', `story/${stories[0]?.id}/ @full`].map((name) => name.split(' '))) {
  articles(`a frame with the height of Share’s code for ${path.join(' ')} and no script scrolls at no width, and leaves no blank`, async ({ open, site }) => {
    const [address = ''] = path;
    const height = heightAnywhere(embeddable(`${SITE}embed/${address}`, new URL(SITE), atlas, stories)!.heights);
    const page = await open(`<div>${frame(site, address).replace(/height="\d+"/, `height="${height}"`)}</div>`, {
      policy: `frame-src ${site}; style-src 'unsafe-inline'`,
      width: 1680
    });
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('html[data-page-state]')).toBeAttached();
    for (const width of WIDTHS) {
      await page.locator('body > div').evaluate((slot, px) => {
        slot.style.width = `${px}px`;
      }, width);
      const room = (): Promise<{ width: number; scrolls: number; bar: number; blank: boolean }> =>
        inside.locator('main').evaluate((main) => {
          const root = document.documentElement;
          const end = Math.max(...[...main.querySelectorAll('p, ul')].map((part) => part.getBoundingClientRect().bottom));
          return { width: innerWidth, scrolls: root.scrollHeight - root.clientHeight, bar: innerWidth - root.clientWidth, blank: innerHeight - end > 100 };
        });
      await expect.poll(room, { message: `${width} px` }).toEqual({ width, scrolls: 0, bar: 0, blank: false });
    }
  });
}

for (const path of FEW.concat('compare/?a=all/2016&b=chn/2023')) {
  articles(`a frame with the height of oEmbed for ${path} shows all of it`, sweep(!/^(zh|ru)/.test(path)), async ({ open, site }) => {
    const page = await open(`<div>${frame(site, path)}</div>`, { policy: `frame-src ${site}; style-src 'unsafe-inline'`, width: 1680 });
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('html[data-page-state]')).toBeAttached();
    for (const width of [360, 680, 768]) {
      const height = stated(path, width);
      await page.locator('iframe').evaluate((element, size) => Object.assign(element.style, { width: `${size.width}px`, height: `${size.height}px` }), {
        width,
        height
      });
      const room = (): Promise<object> => inside.locator('main').evaluate(() => ({ width: innerWidth, content: document.documentElement.scrollHeight }));
      await expect.poll(room, { message: `${width} px` }).toEqual({ width, content: height });
    }
  });
}
