// The Atlas in parts: together they equal the whole, each view has everything with its parts, and none is large.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '#lib/atlas/atlas.ts';
import { atlas as whole } from '#lib/atlas/load.ts';
import { availableValues, byId, sourceOf } from '#lib/atlas/lookup.ts';
import { filesOf, join, unpackCore, unpackPart, type CoreFile, type Needs, type Part, type PartFile, type StoryNeeds } from '#lib/atlas/parts.ts';
import { readAtlas } from '#lib/atlas/read.ts';
import { RECORD_KINDS, recordsOf, selectedAs } from '#lib/atlas/records.ts';
import { stories } from '#lib/atlas/stories.ts';
import { viewCsv } from '#lib/files/csv.ts';
import { rows } from '#lib/panels/table/rows.ts';
import { goodsGroups, goodsYears } from '#lib/panels/goods/goods-bars.ts';
import { monthSlots, yearBins } from '#lib/panels/years/year-bins.ts';
import { recordedAfterBan } from '#lib/selection/after-ban.ts';
import { competingCitations } from '#lib/selection/competing-citations.ts';
import { creditLine } from '#lib/selection/credits.ts';
import { partnersOfAllYears } from '#lib/selection/filtered-partners.ts';
import { figuresOf } from '#lib/selection/figures.ts';
import { findRecord } from '#lib/selection/find-record.ts';
import { shares } from '#lib/selection/goods.ts';
import { limits } from '#lib/selection/limits.ts';
import { needsAt, needsOf } from '#lib/selection/needs.ts';
import { overviewOf } from '#lib/selection/overview.ts';
import { periodSums } from '#lib/selection/period-sums.ts';
import { allStatements, preferredFigures } from '#lib/selection/preferred-figures.ts';
import { select } from '#lib/selection/select.ts';
import { sourcesOfUnplaced } from '#lib/selection/unplaced.ts';
import { description, headline } from '#lib/sentences/describe.ts';
import { referenceText } from '#lib/sentences/reference-text.ts';
import { smallMaps } from '#lib/static-map/small-maps.ts';
import { encode } from '#lib/view/address.ts';
import { encodeCompare } from '#lib/view/compare.ts';
import { stepView } from '#lib/view/step-view.ts';
import { defaultView, FLOWS, LAYERS, SERIES, type Selected, type View } from '#lib/view/view.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';

const FOLDER = new URL('../../src/lib/atlas/compiled/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(`${name}.json`, FOLDER), 'utf8');
const {
  atlas,
  storyNeeds,
  years: withPart
} = JSON.parse(text('core')) as {
  atlas: CoreFile;
  storyNeeds: Record<string, StoryNeeds>;
  years: number[];
};
const core = readAtlas(unpackCore(atlas));
const names = ['years', 'partners', 'goods'].flatMap((folder) => readdirSync(new URL(folder, FOLDER)).map((file) => `${folder}/${file.replace('.json', '')}`));

const kept = new Map<string, Part>();
function part(name: string): Part {
  const found = kept.get(name) ?? unpackPart(JSON.parse(text(name)) as PartFile, core.partners);
  kept.set(name, found);
  return found;
}
/** The Atlas that a browser has for some needs. */
const withParts = (needs: Needs): Atlas => join(core, filesOf(needs, withPart).map(part));

const { overview: compiled, ...tables } = whole;
const known = availableValues(whole);
const base = defaultView(known);

test('the core with the parts of all years and of the records is the whole, row by row', () => {
  const { overview: _, ...joined } = withParts({ years: 'all', partners: [], goods: [], records: true });
  expect(joined).toEqual(tables);
  // Each partner's part also has its figures.
  const { trade } = join(core, names.filter((name) => name.startsWith('partners/')).map(part));
  expect(trade).toEqual(whole.trade);
  // Each part of goods has the figures of its code, and the core those recorded after a ban.
  const { commodities } = join({ ...core, commodities: [] }, names.filter((name) => name.startsWith('goods/')).map(part));
  expect(commodities).toEqual(whole.commodities.filter(({ hs }) => hs !== undefined));
  expect(recordedAfterBan(core)).toEqual(recordedAfterBan(whole));
});

test('the overview in the core is that of the whole', () => {
  expect(core.overview).toEqual(overviewOf(tables));
  expect(compiled).toEqual(core.overview);
  expect(availableValues(core)).toEqual(availableValues(tables));
});

/** Everything that a page of the site says about a view, and the sources that it cites. */
function shown(atlas: Atlas, view: View): object {
  const selection = select(atlas, view);
  const ofAllGoods = select(atlas, { ...view, goods: null });
  return {
    selection,
    rows: rows(atlas, selection),
    csv: viewCsv(atlas, selection),
    limits: limits(atlas, selection).map(({ id }) => id),
    sources: [...selection.sources, ...sourcesOfUnplaced(selection)].map((id) => sourceOf(atlas, id)),
    credits: creditLine(atlas, selection, { publications: 'P', sources: 'S', more: String }),
    said: [headline(atlas, selection), description(atlas, selection)],
    ofYear: select(atlas, { ...view, month: null }),
    chart: yearBins(atlas, view).map(({ events: _, ...bin }) => bin),
    readout: periodSums(atlas, selection.partners, view.year, view, view.flow),
    months: monthSlots(atlas, selection.partners, view.year, view, view.flow),
    goods: goodsGroups(atlas, ofAllGoods),
    shares: shares(atlas, selection),
    chooser: known.partners.map((id) => figuresOf(atlas, id, periodOf(view), view))
  };
}

/** Views of every kind, the same in each run; with each partner and each year often enough. */
const views = fc
  .sample(
    fc.record({
      only: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        fc.constant(['chn', 'rus']),
        fc.constantFrom(...known.partners).map((id) => [id]),
        fc.subarray([...known.partners], { minLength: 2, maxLength: 5 })
      ),
      flow: fc.constantFrom(...FLOWS),
      goods: fc.option(fc.constantFrom(...known.goods), { freq: 3 }),
      series: fc.constantFrom(...SERIES),
      layers: fc.subarray([...LAYERS])
    }),
    { numRuns: 2 * known.years.length, seed: 20261128 }
  )
  .map((patch, i): View => {
    const year = known.years[i % known.years.length] ?? base.year;
    const ofYear = known.months.filter((month) => month.startsWith(`${year}-`));
    return { ...base, ...patch, year, month: i % 2 === 0 ? (ofYear[(i * 5) % 12] ?? null) : null };
  });

describe('a view with the parts that it needs', () => {
  // For all partners they show China and Russia.
  test('has the small maps of all years with those of the states that its partners were part of', () => {
    for (const view of [{ ...base, only: ['chn', 'rus'] }, { ...base, only: ['mne', 'svk'] }, ...views.filter(({ only }) => only.length > 0).slice(0, 20)]) {
      const only = partnersOfAllYears(core, view).map(({ id }) => id);
      const drawn = (atlas: Atlas): object => smallMaps(atlas, view, known.years, { width: 100, height: 80 }).maps;
      expect(drawn(withParts(needsOf(core, { ...view, only }, true))), encode(view, known)).toEqual(drawn(whole));
    }
  });

  test.each(known.years)('of %i shows what it shows with the whole', (year) => {
    for (const view of views.filter((one) => one.year === year)) {
      const address = encode(view, known);
      expect(shown(withParts(needsOf(core, view, true)), view), address).toEqual(shown(whole, view));
    }
  });

  test('links to the years with goods', () => {
    // Cached, because each search selects every year.
    for (const view of views.filter((_, i) => i % 12 === 0)) {
      const atlas = withParts(needsOf(core, view, true));
      const found = known.years.filter((year) => goodsGroups(whole, select(whole, { ...view, year, month: null, goods: null })).length > 0);
      expect(goodsYears(atlas, view), encode(view, known)).toEqual(found);
    }
  });

  test('has its open record, with sources and competing figures', () => {
    for (const kind of RECORD_KINDS) {
      const records = recordsOf(whole, kind);
      for (const { id } of records.filter((_, i) => i % Math.ceil(records.length / 12) === 0)) {
        const chosen: Selected = { kind: selectedAs(kind), id };
        const atlas = withParts(needsOf(core, { ...base, select: chosen }, true));
        const found = findRecord(atlas, chosen);
        expect(found, `${kind}:${id}`).toEqual(findRecord(whole, chosen));
        const sources: string[] = [];
        JSON.stringify(found, (name, value: unknown) => {
          if (/[sS]ources$/.test(name) && Array.isArray(value)) sources.push(...(value as string[]));
          return value;
        });
        if (found?.kind === 'fact' || found?.kind === 'month') {
          expect(allStatements(atlas, found.record, 'customs')).toEqual(allStatements(whole, found.record, 'customs'));
          sources.push(...allStatements(whole, found.record, 'customs').flatMap((fact) => fact.sources));
        }
        if (found?.kind === 'commodity' || found?.kind === 'gateway') sources.push(...competingCitations(whole, found.record).flatMap((fact) => fact.sources));
        if (found?.kind === 'partner')
          for (const year of known.years) expect(preferredFigures(atlas, id, year, 'customs')).toEqual(preferredFigures(whole, id, year, 'customs'));
        for (const source of sources) expect(byId(atlas.sources, source), `${kind}:${id}`).toEqual(byId(whole.sources, source));
      }
    }
  });
});

test('the record of a partner has the sources of its figures', () => {
  for (const { id } of whole.partners) {
    const atlas = withParts(needsOf(core, { ...base, select: { kind: 'partner', id } }, true));
    const sources = known.years.flatMap((year) => Object.values(preferredFigures(atlas, id, year, 'customs')).flatMap((fact) => fact?.sources ?? []));
    for (const source of new Set(sources)) expect(byId(atlas.sources, source), `${id}: ${source}`).toEqual(byId(whole.sources, source));
  }
});

describe('an address', () => {
  const at = (address: string): Needs => {
    const { pathname, search } = new URL(address, 'https://example.org/');
    return needsAt(core, storyNeeds, { pathname: pathname.slice(1), search });
  };
  const NOTHING = { years: [], partners: [], goods: [], records: false };

  test('needs what its view needs, in every language; an embed has no chart of years', () => {
    for (const view of views.filter((_, i) => i % 9 === 0)) {
      for (const lang of ['', 'ko/']) {
        const address = encode({ ...view, lang: lang === '' ? 'en' : 'ko' }, known);
        expect(at(address)).toEqual(needsOf(core, view, true));
        expect(at(`embed/${address}`)).toEqual(needsOf(core, view, false));
      }
    }
    expect(at('')).toEqual({ ...NOTHING, years: [base.year] });
    expect(at('ko/?select=port:rajin')).toEqual({ ...NOTHING, years: [base.year], records: true });
    // Old addresses, before they are redirected.
    expect(at('ko/chn/2016/?lang=zh')).toEqual({ ...NOTHING, years: [2016], partners: ['chn'] });
    const newest = known.years.findLast((year) => whole.trade.some((fact) => fact.partner === 'rus' && fact.year === year));
    expect(at('rus/')).toEqual({ ...NOTHING, years: [newest], partners: ['rus', 'sun'] });
  });

  test('of a comparison needs the years of both sides', () => {
    const side = (year: number): View => ({ ...base, partners: ['chn'], year });
    expect(at(encodeCompare({ a: side(2012), b: side(2016) }, known))).toEqual({ ...NOTHING, years: [2012, 2016] });
  });

  test('of a page about all rows needs all of it, and of one without rows nothing', () => {
    for (const path of ['sources/', 'zh/data/']) expect(at(path)).toEqual({ years: 'all', partners: [], goods: [], records: true });
    // The link preview of the changes describes the newest year.
    expect(at('changes/')).toEqual({ years: known.years.slice(-1), partners: [], goods: [], records: false });
    for (const path of ['chn/1900/', 'nowhere/', 'xyz/2016/']) expect(at(path)).toEqual(NOTHING);
  });

  test.each(stories.map((story) => story.id))('of the story %s needs the figures of its steps and its text', (id) => {
    const story = stories.find((one) => one.id === id);
    const atlas = withParts(at(`story/${id}/`));
    for (const { view, paragraphs, sources } of story?.steps ?? []) {
      const of = stepView({ view }, known);
      expect(select(atlas, of)).toEqual(select(whole, of));
      // What the store asks for at this step is among what the page has loaded.
      expect(filesOf(at(`story/${id}/`), withPart)).toEqual(
        expect.arrayContaining(filesOf(needsOf(core, of, false), withPart).filter((name) => name !== 'records'))
      );
      for (const span of paragraphs.flat()) if (typeof span !== 'string') expect(referenceText(atlas, span, 'en')).toBe(referenceText(whole, span, 'en'));
      for (const source of sources) expect(sourceOf(atlas, source)).toEqual(sourceOf(whole, source));
    }
  });
});

describe('on the way to a reader', () => {
  /** Bytes of a file, with brotli's effort from 0 to 11. */
  const size = (name: string, effort: number): number => {
    const bytes = Buffer.from(text(name));
    return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: effort, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
  };
  /** Compressed as the server does (server/static-files.ts), at least. */
  const sent = (name: string): number => size(name, 9);

  test('a step of the year is at most 12 kB', () => {
    expect(names.filter((name) => name.startsWith('years/') && sent(name) > 12_000)).toEqual([]);
  });

  test('the core is at most 90 kB, the partners of a letter 15, and the records 30', () => {
    expect(sent('core')).toBeLessThanOrEqual(90_000);
    expect(names.filter((name) => name.startsWith('partners/') && sent(name) > 15_000)).toEqual([]);
    expect(sent('records')).toBeLessThanOrEqual(30_000);
  });

  test('all of it is at most 400 kB on disk, as the export compresses it', () => {
    expect([...names, 'core', 'records', 'limits'].reduce((sum, name) => sum + size(name, 11), 0)).toBeLessThanOrEqual(400_000);
  });
});
