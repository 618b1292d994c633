// The bibliography: its order, its sections and its search.
import { expect, test } from 'vitest';
import type { Source } from '#lib/atlas/atlas.ts';
import { atlas } from '#lib/atlas/load.ts';
import { finder } from './source-filter.ts';
import { ALL, BY_TABLE, byLetter, letterId, letterName, pageOfSource, pagesWithoutView } from './publishers.ts';

const source = (publisher: string, title = 'A title', id = `${publisher} ${title}`): Source => ({
  id,
  publisher,
  title,
  url: 'https://example.org/',
  read: '2026-11-25',
  licence: 'facts-only'
});

test('publishers are under the first letter of their names, without article; digits first, other scripts last', () => {
  const names = ['노동신문', 'The Dong-A Ilbo', '38 North', 'Élysée', 'bb.lv', 'Dong-A Ilbo', 'Daily NK', 'Коммерсантъ', '«Vesti»'];
  expect(byLetter(names.map((name) => source(name))).map(({ initial, publishers }) => [initial, publishers.map(({ name }) => name)])).toEqual([
    ['0–9', ['38 North']],
    ['B', ['bb.lv']],
    ['D', ['Daily NK', 'Dong-A Ilbo', 'The Dong-A Ilbo']],
    ['E', ['Élysée']],
    ['V', ['«Vesti»']],
    [null, expect.arrayContaining(['노동신문', 'Коммерсантъ'])]
  ]);
});

test('every source is under one letter, which counts it, and no section has the id of a source', () => {
  const letters = byLetter(atlas.sources);
  const listed = letters.map(({ publishers }) => publishers.flatMap(({ sources }) => sources.map(({ id }) => id)));
  expect(letters.map(({ count }) => count)).toEqual(listed.map((ids) => ids.length));
  expect(listed.flat().sort()).toEqual(atlas.sources.map(({ id }) => id).sort());
  const places = letters.map(({ initial }) => letterId(initial));
  expect(new Set(places).size).toBe(places.length);
  expect(atlas.sources.filter(({ id }) => places.includes(id))).toEqual([]);
});

test('a search finds every word in publisher or title, ignoring case, accents and apostrophes', () => {
  const find = finder([source('People’s Daily', 'Rason Port reopens'), source('Élysée', 'On sanctions'), source('ProKorea', 'Расон')]);
  const found = (text: string): string[] => find(text).map(({ publisher }) => publisher);
  expect([found("people's RASON"), found('elysee'), found('расон'), found('rason sanctions'), found('  ')]).toEqual([
    ['People’s Daily'],
    ['Élysée'],
    ['ProKorea'],
    [],
    ['People’s Daily', 'Élysée', 'ProKorea']
  ]);
});

test('each letter has a page, which is that of its sources, and no two pages share an address', () => {
  const pages = pagesWithoutView(atlas.sources);
  expect(new Set(pages).size).toBe(pages.length);
  for (const { initial, publishers } of byLetter(atlas.sources)) {
    const page = `sources/${letterName(initial)}`;
    expect(pages).toContain(page);
    expect(new Set(publishers.flatMap(({ sources }) => sources.map(pageOfSource)))).toEqual(new Set([`${page}/`]));
  }
  expect(pages).toEqual(expect.arrayContaining(['sources', 'data', 'changes', `sources/${BY_TABLE}`, `sources/${ALL}`]));
  expect(pagesWithoutView([source('노동신문'), source('38 North')]).filter((page) => /digits|other|\/a$/.test(page))).toEqual([
    'sources/other',
    'sources/digits'
  ]);
});
