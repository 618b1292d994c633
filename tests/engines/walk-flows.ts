// What a reader meets on a walk through the site: names from near, embeds and stories that keep their size, the world, other languages.
import { availableValues, localName, partnerOf, publicationName } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { decode } from '#lib/view/address.ts';
import { mapStatusWords } from '#lib/words/map-status.ts';
import { mapWords } from '#lib/words/map.ts';
import { missilesWords } from '#lib/words/missiles.ts';
import { storyWords } from '#lib/words/story.ts';
import { atlas, live, says, story } from './core-flows.ts';
import { gives, press, until, type Flow } from './driver.ts';

const json = JSON.stringify;

/** Texts of the static map that are visible within it. */
const NAMES = `(() => {
  const frame = document.querySelector('.picture').getBoundingClientRect();
  return [...document.querySelectorAll('.picture span')].filter((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    return text.checkVisibility() && left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  }).map((text) => text.textContent.trim());
})()`;

/** Height in px of what an embed shows. */
const HEIGHT = `Math.ceil(document.querySelector('main').getBoundingClientRect().height)`;

export const WALK_FLOWS: Readonly<Record<string, Flow>> = {
  'at a bridge both banks have a name': async (driver, site) => {
    const bridge = atlas.crossings.find(({ id }) => id === 'dandong-sinuiju-friendship');
    for (const [width, height] of [
      [500, 844],
      [1280, 800]
    ] as const) {
      await driver.resize(width, height);
      for (const lang of ['en', 'ko', 'ru'] as const) {
        await driver.goto(`${site}/embed/${lang === 'en' ? '' : `${lang}/`}chn/2023/?at=${bridge?.position?.lon},${bridge?.position?.lat},12`);
        for (const name of [mapWords[lang].home, localName(partnerOf(atlas, 'chn').names, lang)])
          await until(driver, `${NAMES}.includes(${json(name)}) || ${NAMES}`, `${name} at ${width} px`);
      }
    }
  },
  'an embed keeps its height when its live map starts': async (driver, site) => {
    for (const width of [500, 720]) {
      await driver.resize(width, 900);
      await driver.goto(`${site}/embed/rus/2023/`);
      const still = await driver.value<number>(HEIGHT);
      await press(driver, 'button', mapStatusWords.en.wake);
      await until(driver, live, 'the live map');
      await gives(driver, HEIGHT, still, `the height of the static map’s page at ${width} px`);
    }
    await driver.resize(1280, 800);
  },
  'an embed is no taller than oEmbed states': async (driver, site) => {
    for (const width of [500, 720, 1000]) {
      await driver.resize(width, 900);
      for (const path of ['all/2016/', 'ko/chn/2023/?flow=export', 'zh/all/2016/', 'ru/chn-rus/2013/']) {
        await driver.goto(`${site}/embed/${path}`);
        const stated = `fetch('/oembed?format=json&maxwidth=${width}&url=' + encodeURIComponent(new URL(document.querySelector('link[rel=canonical]').href).origin + location.pathname + location.search)).then((answer) => answer.json()).then(({ height }) => height)`;
        await until(driver, `${stated}.then((height) => ${HEIGHT} <= height || [${HEIGHT}, height])`, `/${path} within its height at ${width} px`);
      }
    }
    await driver.resize(1280, 800);
  },
  'on a phone the button of a story stays where it is from step to step': async (driver, site) => {
    await driver.resize(500, 844);
    await driver.goto(`${site}/embed/story/${story.id}/`);
    await press(driver, 'button', storyWords.en.begin);
    await until(driver, live, 'the live map');
    const top = `Math.round([...document.querySelectorAll('button')].find((button) => button.checkVisibility() && button.textContent.trim().startsWith(${json(storyWords.en.next)})).getBoundingClientRect().top + scrollY)`;
    const first = await driver.value<number>(top);
    for (const { title } of story.steps.slice(1, 3)) {
      await press(driver, 'button', storyWords.en.next);
      await until(driver, says('h2', title), title);
      await gives(driver, top, first, `the place of the button at “${title}”`);
    }
    await driver.resize(1280, 800);
  },
  'the count of missile tests opens their areas': async (driver, site) => {
    await driver.goto(`${site}/embed/chn-rus/2022/`);
    await until(driver, `document.querySelector('[data-entry="impact computed"]') === null`, 'no calculated area');
    const areas = atlas.missileTests.filter(({ date, impact }) => impact && date.startsWith('2022')).length;
    await press(driver, '[data-test-count] a', missilesWords.en.showAreas(areas));
    await until(
      driver,
      `location.search.includes('missiles') && document.querySelector('[data-entry="impact computed"]')?.checkVisibility() === true`,
      'all areas'
    );
  },
  'a button shows the whole world': async (driver, site) => {
    await driver.goto(`${site}/all/2016/`);
    await until(driver, live, 'the live map');
    await driver.click(`button[aria-label=${json(mapWords.en.world)}]`);
    await until(driver, `location.search === '?frame=world'`, 'the world in the address');
    await until(driver, live, 'the live map');
  },
  'the headline names publications in the language of the page': async (driver, site) => {
    for (const lang of ['ko', 'zh', 'ru'] as const) {
      const [total] = select(atlas, decode('all', '2022', '', availableValues(atlas), lang)).world;
      await driver.goto(`${site}/${lang}/all/2022/`);
      const name = total && publicationName(atlas, total, lang);
      await until(driver, `document.querySelector('.headline').textContent.includes(${json(name)})`, name ?? 'a total');
    }
  }
};
