// Views from the server, without JavaScript, have exactly their figures.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues, byId, localName, publicationName } from '#lib/atlas/lookup.ts';
import { description, headline } from '#lib/sentences/describe.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { drawHtmlMap } from '#lib/static-map/html-map.ts';
import { beside, encode } from '#lib/view/address.ts';
import { FLOWS, FRAMES, LANGS, LAYERS, SERIES, THEMES, type View } from '#lib/view/view.ts';
import { pageWords } from '#lib/words/page.ts';
import { figuresOf } from '../crawl.ts';
import { startServer } from '../started.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => {
  server.child.kill();
});

const { partners, years, months, goods } = availableValues(atlas);

/** Views of every kind, the same in each run. */
const VIEWS = fc
  .sample(
    fc.record<View>({
      partners: fc.oneof(
        fc.constant('all' as const),
        fc.constant(['chn', 'rus']),
        fc.constantFrom(...partners).map((id) => [id])
      ),
      year: fc.constantFrom(...years),
      month: fc.constant(null),
      only: fc.constant([]),
      flow: fc.constantFrom(...FLOWS),
      goods: fc.option(fc.constantFrom(...goods), { freq: 4 }),
      series: fc.constantFrom(...SERIES),
      layers: fc.subarray([...LAYERS]),
      frame: fc.constantFrom(...FRAMES),
      at: fc.constant(null),
      select: fc.constant(null),
      lang: fc.constantFrom(...LANGS),
      theme: fc.constantFrom(...THEMES),
      ui: fc.constant('compact' as const)
    }),
    { numRuns: 200, seed: 20261128 }
  )
  // Some of them are of a month, which sets their year.
  .flatMap((view, i) => {
    const month = i % 8 === 0 ? months[(i * 7) % months.length] : undefined;
    return month === undefined ? [view] : [view, { ...view, year: Number(month.slice(0, 4)), month, partners: i % 16 === 0 ? ['chn'] : view.partners }];
  });

const ask = async (path: string): Promise<string> => {
  const answer = await fetch(`${server.address}/${path}`, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
  expect(answer.status, path).toBe(200);
  return answer.text();
};
const plain = (html: string): string => html.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&lt;', '<');
const meta = (html: string, name: string): string | undefined => plain(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
const between = (html: string, from: string, to: string): string => html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));
/** Ids of the figures that a view shows: its arcs, the world's totals, and competing figures. */
const factsOf = ({ arcs, world }: Selection): string[] => [...arcs.map(({ fact }) => fact.id), ...world.map(({ id }) => id)];

describe('the server, without JavaScript', () => {
  test('renders 200 views of every kind with exactly their figures, headline, preview and files', { timeout: 300_000 }, async () => {
    for (const view of VIEWS) {
      const selection = select(atlas, view);
      const address = encode(view, availableValues(atlas));
      const html = await ask(address);
      const expectedHeading = headline(atlas, selection);
      expect(/<html[^>]*>/.exec(html)?.[0], address).toContain(`lang="${view.lang}"`);
      expect(plain(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''), address).toBe(`${expectedHeading} · ${pageWords[view.lang].site}`);
      expect(meta(html, 'description'), address).toBe(description(atlas, selection));
      expect(meta(html, 'og:title'), address).toBe(expectedHeading);
      expect(meta(html, 'og:image'), address).toBe(`http://localhost:4173/${beside(address, 'poster.png')}`);

      // The table, with the rows in its fold, has every figure of the selection on the page, and no other.
      const tables = between(html, '<section id="table"', '</section>').match(/<table aria-labelledby="(?:table|minor)-title".*?<\/table>/gs) ?? [];
      const shown = figuresOf(tables.join('')).ids.toSorted();
      const due = new Set(factsOf(selection));
      expect(
        shown.filter((id) => !due.has(id)),
        address
      ).toEqual([]);
      expect(
        selection.arcs.map(({ fact }) => fact.id).filter((id) => !shown.includes(id)),
        address
      ).toEqual([]);

      // Publications have their names in the page's language: in the table, in their list, and in the headline's totals.
      const page = plain(html);
      const published = new Set([...selection.arcs.map(({ fact }) => fact), ...selection.world].map(({ publication }) => publication));
      const misnamed = [...published]
        .flatMap((id) => byId(atlas.publications, id ?? '') ?? [])
        .filter(({ names }) => !page.includes(`>${localName(names, view.lang)} <`) || (view.lang !== 'en' && page.includes(`>${names.en} <`)));
      expect(misnamed, address).toEqual([]);
      const [total] = selection.world;
      if (total) expect(between(page, '<h1', '</header>'), address).toContain(publicationName(atlas, total, view.lang));

      // The static map is exactly that of this selection.
      expect(html.includes(drawHtmlMap(atlas, selection, { hasOverflowList: true })), address).toBe(true);

      const csv = (await ask(beside(address, 'table.csv'))).trim().split('\n').slice(1);
      expect(
        csv.map((row) => row.split(',').slice(0, 4).join()),
        address
      ).toEqual(selection.arcs.map(({ fact }) => [fact.partner, fact.year, fact.direction, fact.value].join()));
      const document = JSON.parse(await ask(beside(address, 'view.json'))) as { figures: { id: string }[]; sources: string[]; title: string };
      expect(
        document.figures.map(({ id }) => id),
        address
      ).toEqual(selection.arcs.map(({ fact }) => fact.id));
      expect(document.sources, address).toEqual(selection.sources);
      expect(document.title, address).toBe(expectedHeading);
    }
  });

  test('links every view to the neighbouring years and to all partners, both neighbours and each of them', { timeout: 60_000 }, async () => {
    for (const view of VIEWS.slice(0, 40)) {
      const address = encode(view, availableValues(atlas));
      const bar = between(await ask(address), '<nav class="links"', '</nav>');
      const leads = [...plain(bar).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) =>
        new URL(href, `${server.address}/${address}`).href.slice(server.address.length + 1)
      );
      const at = years.indexOf(view.year);
      const wanted = [
        ...(['all', ['chn', 'rus'], ['chn'], ['rus']] as const).map((group) => ({ ...view, partners: group })),
        ...years
          .slice(Math.max(0, at - 1), at + 2)
          .filter((year) => year !== view.year)
          .map((year) => ({ ...view, year }))
      ];
      expect(leads, address).toEqual(wanted.map((one) => encode(one, availableValues(atlas))));
    }
  });

  test('renders embeds for their whole query: text, map, and no note that it is the default view', { timeout: 300_000 }, async () => {
    for (const view of VIEWS.slice(0, 60)) {
      const selection = select(atlas, view);
      const address = `embed/${encode(view, availableValues(atlas))}`;
      const html = await ask(address);
      expect(html.includes(drawHtmlMap(atlas, selection, { hasOverflowList: true, flows: true })), address).toBe(true);
      expect(/<noscript data-static(?:="")?>(?!<\/noscript>)/.test(html), address).toBe(false);
      expect(figuresOf(html).ids.filter((id) => id.startsWith('chn-') || id.startsWith('rus-')).length, address).toBeGreaterThanOrEqual(
        selection.arcs.filter(({ partner }) => ['chn', 'rus'].includes(partner.id)).length
      );
    }
  });
});
