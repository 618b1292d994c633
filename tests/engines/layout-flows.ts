// What depends on an engine's own layout, fonts and scroll bars.
import { availableValues } from '#lib/atlas/lookup.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { mapWords } from '#lib/words/map.ts';
import { pageWords } from '#lib/words/page.ts';
import { yearsWords } from '#lib/words/years.ts';
import { article } from '../host-page.ts';
import { atlas } from './core-flows.ts';
import { gives, press, until, type Flow } from './driver.ts';

const json = JSON.stringify;

/** Texts and marks of a static map that cover each other, in an engine's own fonts. A text's letters are less tall than its line. */
const COVERED = `(() => {
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const texts = [...document.querySelectorAll('.picture span')].filter((text) => seen(text) && getComputedStyle(text).rotate === 'none').flatMap((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ of: text, what: text.textContent, left, right, top: top + 4, bottom: bottom - 4 }));
  });
  const marks = [...document.querySelectorAll('.picture [data-place]')].filter(seen).map((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return { of: mark, what: mark.dataset.place, left: left + 1, right: right - 1, top: top + 1, bottom: bottom - 1 };
  });
  const all = [...texts, ...marks];
  return all.flatMap((one, i) => all.slice(i + 1)
    .filter((other) => other.of !== one.of && one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
    .map((other) => one.what + ' and ' + other.what));
})()`;

export const LAYOUT_FLOWS: Readonly<Record<string, Flow>> = {
  'no label of a static map covers another, or lies under a mark': async (driver, site) => {
    for (const [width, height] of [
      [640, 800],
      [1280, 900]
    ] as const) {
      await driver.resize(width, height);
      for (const view of ['all/2025/', 'chn/2023/', 'rus/2023/', 'all/2016/', 'ko/chn-rus/2013/', 'zh/all/2001/', 'ru/all/2013/']) {
        await driver.goto(`${site}/embed/${view}`);
        await until(driver, `document.querySelectorAll('.picture span').length > 5`, 'labels');
        await gives(driver, COVERED, [], `labels of ${view} at ${width} px`);
      }
    }
  },
  'a neighbour without a figure is on the map, with the year of its last': async (driver, site) => {
    const values = availableValues(atlas);
    const views = values.years.map((year) => select(atlas, { ...defaultView(values), year })).filter(({ gaps }) => gaps.length > 0);
    const { view, gaps } = views.at(-1)!;
    await driver.resize(1280, 800);
    await driver.goto(`${site}/embed/all/${view.year}/`);
    for (const { partner, last } of gaps) {
      const label = mapWords.en.gap(partner.names.en, last);
      await until(
        driver,
        `[...document.querySelectorAll('.picture .partner')].some((label) => label.checkVisibility() && label.textContent === ${json(label)})`,
        label
      );
    }
  },
  'partner, direction and year are in the first view': async (driver, site) => {
    await driver.goto(`${site}/`);
    const names = json(Object.values(pageWords.en.flows));
    const controls = `[...document.querySelectorAll('main [role=radio], main button')].filter((control) => control.checkVisibility() && (${names}.includes(control.textContent.trim()) || control.ariaLabel === ${json(yearsWords.en.previous)}))`;
    const below = `${controls}.filter((control) => control.getBoundingClientRect().bottom + scrollY > innerHeight).map((control) => control.textContent)`;
    for (const [width, height] of [
      [1440, 900],
      [500, 844]
    ] as const) {
      await driver.resize(width, height);
      await until(driver, `${controls}.length > 0`, 'controls');
      await gives(driver, below, [], `controls below the first view at ${width} × ${height} px`);
    }
    await driver.resize(1280, 800);
  },
  'the list of partners stays open while one chooses, with the focus where it was': async (driver, site) => {
    await driver.goto(`${site}/all/2017/`);
    await press(driver, 'summary', pageWords.en.choose);
    for (const [name, path] of [
      ['India', '/ind/2017/'],
      ['China', '/all/2017/?only=chn,ind']
    ] as const) {
      await press(driver, `[role=group][aria-label=${json(pageWords.en.choose)}] label`, name);
      await gives(driver, 'location.pathname + location.search', path, 'the address');
      await until(driver, `document.activeElement.checkVisibility() && document.activeElement.closest('details[open]') !== null`, 'focus in the list');
    }
  },
  'an embed in an article is as tall as its content, without a scroll bar': async (driver, site) => {
    const host = await article(
      `<script async src="${site}/embed.js"></script><div style="width: 500px"><iframe data-trade-map src="${site}/embed/chn/2023/" width="100%" height="150" frameborder="0"></iframe></div>`,
      `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'unsafe-inline'`
    );
    try {
      await driver.goto(host.url);
      await until(driver, `document.querySelector('iframe').clientHeight > 400`, 'a height from the embed');
      const framed = await driver.value<number>(`document.querySelector('iframe').clientHeight`);
      await driver.resize(500, 900);
      await driver.goto(`${site}/embed/chn/2023/`);
      // At the same width: a bar inside would have made the text narrower and so taller.
      const natural = `(() => { document.documentElement.style.overflow = 'hidden'; return Math.ceil(document.querySelector('main').getBoundingClientRect().height); })()`;
      await until(driver, `Math.abs(${natural} - ${framed}) <= 1 || ${natural}`, `the natural height, ${framed} px in the article`);
    } finally {
      await driver.resize(1280, 800);
      await host.close();
    }
  },
  'no page scrolls sideways with text twice as large': async (driver, site) => {
    await driver.resize(500, 844);
    for (const path of ['chn/2023/', 'sources/', 'ru/data/', 'ko/compare/']) {
      await driver.goto(`${site}/${path}`);
      const excess = `(() => { const root = document.documentElement; root.style.fontSize = '200%'; return root.scrollWidth - root.clientWidth; })()`;
      await gives(driver, excess, 0, `px by which /${path} is too wide`);
    }
    await driver.resize(1280, 800);
  },
  'the first page of sources is short': async (driver, site) => {
    await driver.goto(`${site}/sources/`);
    await until(driver, `document.documentElement.scrollHeight < 4000 || document.documentElement.scrollHeight`, 'a page below 4,000 px');
  }
};
