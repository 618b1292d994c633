/** The text below the map of an image file: what the map leaves out and draws by symbol, whole and without overlap. */
import { readdirSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import type { Lang } from '#lib/atlas/atlas.ts';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { crossingNote } from '#lib/sentences/crossing-note.ts';
import { testCountOfFile } from '#lib/sentences/test-count.ts';
import { select } from '#lib/selection/select.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { withCyrillic } from '#lib/server/png.ts';
import { drawSvgComparison } from '#lib/static-map/svg-compare.ts';
import { drawSvgFile } from '#lib/static-map/svg-file.ts';
import { FILE_SIZE, MARGIN } from '#lib/static-map/svg-frame.ts';
import { keyWords } from '#lib/words/key.ts';
import { DISCLAIMER } from '#lib/symbols/names.ts';
import { decode } from '#lib/view/address.ts';
import { decodeCompare } from '#lib/view/compare.ts';
import { LANGS } from '#lib/view/view.ts';

const values = availableValues(atlas);
const SITE = 'north-korea-trade.example.org';
const YEARS = [2006, 2017, 2022, 2025];
const shown = (year: number, query: string, lang: Lang): Selection => select(atlas, decode('all', String(year), query, values, lang));

interface Line {
  readonly text: string;
  readonly y: number;
  readonly element: string;
}

const TEXT = /<text x="\d+" y="(\d+)" font-size="13" fill="[^"]+">([^<]*)<\/text>/g;
const linesOf = (svg: string): Line[] => [...svg.matchAll(TEXT)].map(([element, y, text = '']) => ({ element, text, y: Number(y) }));

const fontFiles = readdirSync('geodata/fonts/ttf')
  .filter((file) => file.endsWith('.ttf'))
  .map((file) => `geodata/fonts/ttf/${file}`);

/** The right and lower edge of lines as the server's renderer draws them. */
function drawnEdges(lines: readonly Line[]): { readonly right: number; readonly bottom: number } {
  const texts = lines.map(({ element }) => element).join('');
  const svg = withCyrillic(`<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="700" font-family="Atlas Sans">${texts}</svg>`);
  const box = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Atlas Sans' } }).getBBox();
  return { right: (box?.x ?? 0) + (box?.width ?? 0), bottom: (box?.y ?? 0) + (box?.height ?? 0) };
}

/** What must hold of the notes of any file. */
function check(svg: string, notes: readonly (string | null)[], where: string): void {
  const lines = linesOf(svg);
  const letters = (text: string): string => text.replace(/&#?\w+;|[\s'"&<>]/g, '');
  const drawn = letters(lines.map(({ text }) => text).join(''));
  for (const note of notes) if (note !== null) expect(drawn, where).toContain(letters(note));
  lines.forEach(({ y }, i) => i > 0 && expect(y - (lines[i - 1]?.y ?? 0), where).toBeGreaterThanOrEqual(16));
  expect(lines.at(-1)?.y, where).toBeLessThan(FILE_SIZE.height - 4);
  // The area of the notes is covered down from above their first line.
  const covered = Number(/ZM0 (\d+)H1200V630H0Z/.exec(svg)?.[1]);
  expect((lines[0]?.y ?? 0) - covered, where).toBeGreaterThanOrEqual(16);
}

it('draws Cyrillic letters in the weight and the family of their text', () => {
  const widthOf = (attributes: string): number =>
    drawnEdges([{ text: '', y: 0, element: `<text x="0" y="20" font-size="40" ${attributes}>КНДР продала товаров</text>` }]).right;
  const widths = [widthOf(''), widthOf('font-weight="600"'), widthOf(`font-weight="600" font-family="Atlas Serif, 'Source Serif 4', serif"`)];
  expect(new Set(widths.map(Math.round)).size, widths.join()).toBe(3);
});

describe.each(LANGS)('an image file in %s', (lang) => {
  it('has its count of tests and what its map leaves out', () => {
    for (const year of YEARS) {
      const selection = shown(year, '', lang);
      check(drawSvgFile(atlas, selection, SITE), [testCountOfFile(atlas, selection), DISCLAIMER[lang]], `${lang} ${year}`);
    }
    expect(testCountOfFile(atlas, shown(2022, '', lang))).toMatch(/\d.*\d/);
    expect(testCountOfFile(atlas, shown(2022, '?layers=crossings', lang))).toBeNull();
  });

  it('has its title in its own font, within its edges', () => {
    const edges: number[] = [];
    for (const year of values.years) {
      const lines = [...drawSvgFile(atlas, shown(year, '', lang), SITE).matchAll(/<text x="\d+" y="\d+" font-family="Atlas Serif[^>]*>[^<]*<\/text>/g)];
      expect(lines.length).toBeGreaterThan(0);
      edges.push(drawnEdges(lines.map(([element]) => ({ element, text: '', y: 0 }))).right);
    }
    expect(Math.max(...edges)).toBeLessThanOrEqual(FILE_SIZE.width - MARGIN);
  });

  it('says that marks of places give way, if some do', () => {
    const [some, none] = [shown(2023, '', lang), shown(2023, '?layers=nuclear', lang)];
    check(drawSvgFile(atlas, some, SITE), [keyWords[lang].placesOfFile, DISCLAIMER[lang]], lang);
    const text = (selection: Selection): string =>
      linesOf(drawSvgFile(atlas, selection, SITE))
        .map((line) => line.text)
        .join(' ');
    expect(text(none)).not.toContain(keyWords[lang].placesOfFile);
  });

  it('has the longest note on a crossing from close by, within its edges', () => {
    const near = atlas.crossings.flatMap(({ position }) => (position ? [shown(2022, `?at=${position.lon},${position.lat},12`, lang)] : []));
    const noteLength = (selection: Selection): number => crossingNote(atlas, selection)?.length ?? 0;
    const selection = near.reduce((a, b) => (noteLength(b) > noteLength(a) ? b : a));
    const svg = drawSvgFile(atlas, selection, SITE);
    check(svg, [testCountOfFile(atlas, selection), crossingNote(atlas, selection), DISCLAIMER[lang]], lang);
    const { right, bottom } = drawnEdges(linesOf(svg));
    expect(right).toBeLessThanOrEqual(FILE_SIZE.width - MARGIN);
    expect(right, 'lines are drawn').toBeGreaterThan(FILE_SIZE.width / 2);
    expect(bottom).toBeLessThanOrEqual(FILE_SIZE.height);
  });
});

it.each(LANGS)('a crowded comparison has its legend above its notes, and the line below its title within its edges, in %s', (lang) => {
  const { a, b } = decodeCompare('a=all/2013&b=chn/2023', values);
  const svg = drawSvgComparison(atlas, select(atlas, { ...a, lang }), select(atlas, { ...b, lang }), SITE);
  const height = /<g transform="translate\(16 140\)"[^>]*><rect width="276" height="([\d.]+)"/.exec(svg)?.[1];
  expect(140 + Number(height)).toBeLessThan(Math.min(...linesOf(svg).map(({ y }) => y)) - 13);
  const meta = /<text x="32" y="113"[^>]*>[^<]*<\/text>/.exec(svg)?.[0] ?? '';
  expect(meta).toContain(' · ');
  expect(drawnEdges([{ element: meta, text: '', y: 113 }]).right).toBeLessThanOrEqual(FILE_SIZE.width - MARGIN);
});

it('a comparison has them for both sides', () => {
  const { a, b } = decodeCompare('a=chn-rus/2017&b=chn-rus/2022&at=124.39,40.11,12', values);
  const sides = [select(atlas, a), select(atlas, b)] as const;
  const text = linesOf(drawSvgComparison(atlas, ...sides, SITE))
    .map((line) => line.text)
    .join(' ');
  expect(text).toContain(`${sides[0].tests.length + sides[1].tests.length} missile tests; not drawn: `);
  expect(text).toContain('Drawn by symbol: ');
});
