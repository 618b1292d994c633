// The shipped fonts have every character in use, and are small.
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { create, type Font } from 'fontkitten';
import { describe, expect, it } from 'vitest';
import { BASE_MAP_CREDIT, COUNTRIES, DEMARCATION, DISCLAIMER, RIVERS, SEAS } from '../../src/lib/symbols/names.ts';
import { charactersInUse } from './characters.ts';
import { FACES, covers } from './faces.ts';

const fonts = new Map(FACES.map(({ file }) => [file, create(readFileSync(`src/fonts/${file}.woff2`)) as Font]));

/** Whether a font that may be loaded for the character has its glyph. */
function covered(sign: string): boolean {
  return FACES.some((face) => covers(face.range, sign) && fonts.get(face.file)?.hasGlyphForCodePoint(sign.codePointAt(0)!));
}

/** Control and format characters are not drawn. */
const missing = (text: string): string[] => [...new Set(text.normalize('NFC'))].filter((sign) => !/[\p{C}\p{Z}]/u.test(sign) && !covered(sign));

describe('the shipped fonts', () => {
  it('have a glyph for every character of the tables, the stories, the towns, and of what the runtime writes', () => {
    const bare = [...charactersInUse('')].flatMap(([sign, files]) => {
      const shown = files.filter((file) => /^(geodata\/|Intl\.)/.test(file));
      return shown.length > 0 && missing(sign).length > 0 ? [`${sign} (${shown.join(', ')}): run npm run fonts`] : [];
    });
    expect(bare).toEqual([]);
  });

  it('have a glyph for every character of the names and words', () => {
    const words = [SEAS, COUNTRIES, RIVERS, DEMARCATION, DISCLAIMER, BASE_MAP_CREDIT].map((value) => JSON.stringify(value)).join('');
    expect(missing(words)).toEqual([]);
    const files = [...charactersInUse('')].filter(
      ([sign, where]) => where.some((file) => /^src\/lib\/(words|layers)\//.test(file)) && missing(sign).length > 0
    );
    expect(files.map(([sign, where]) => `${sign} (${where.join(', ')}): run npm run fonts`)).toEqual([]);
  });

  it('take at most 60 KB for a first view in English', () => {
    const first = ['source-sans-3-latin-400', 'source-sans-3-latin-600', 'source-serif-4-latin-600'];
    expect(first.reduce((sum, file) => sum + readFileSync(`src/fonts/${file}.woff2`).length, 0)).toBeLessThanOrEqual(60 * 1024);
  });

  it('never offer one character twice within a family and weight', () => {
    for (const sign of charactersInUse('').keys()) {
      const offers = FACES.filter((face) => covers(face.range, sign)).map(({ family, weight }) => `${family} ${weight}`);
      expect(new Set(offers).size, sign).toBe(offers.length);
    }
  });

  it('have one family name and weight each for the image renderer', () => {
    const names = FACES.map(({ file }) => create(readFileSync(`geodata/fonts/ttf/${file}.ttf`)) as Font).map(
      (font) => `${font.familyName} ${font['OS/2'].usWeightClass}`
    );
    expect(names.filter((name) => !name.includes('More'))).toEqual(
      ['Sans 400', 'Sans Cyrillic 400', 'Sans 600', 'Sans Cyrillic 600', 'Serif 600', 'Serif Cyrillic 600'].map((name) => `Atlas ${name}`)
    );
  });
  it('draw a foreign word beside Latin ones with ligatures, in images', () => {
    const fontFiles = FACES.map(({ file }) => `geodata/fonts/ttf/${file}.ttf`);
    const drawn = (text: string): Buffer => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" font-family="Atlas Sans"><text x="2" y="20" font-size="16">${text}</text></svg>`;
      return new Resvg(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Atlas Sans' } }).render().pixels;
    };
    const far = '\u00a0'.repeat(20);
    for (const word of ['Япония', '출처', '来源'])
      for (const latin of ['ff', 'ft', 'ffi', 'fi', 'tt']) expect(drawn(`${word}${far}${latin}`).equals(drawn(word)), `${word} ${latin}`).toBe(true);
    expect(drawn('Япония').equals(drawn('ЯпонияЯ'))).toBe(false);
  });
});
