import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const FONTS = resolve('geodata/fonts/ttf');

/**
 * The committed fonts, Latin first: the parts of one family share its name, the renderer takes the first that has it,
 * and looks in the others only for signs that it misses.
 */
function fonts(): string[] {
  const latin = (file: string): number => (/-latin-\d/.test(file) ? 0 : 1);
  return readdirSync(FONTS).filter((file) => file.endsWith('.ttf')).sort((a, b) => latin(a) - latin(b) || (a < b ? -1 : 1)).map((file) => resolve(FONTS, file));
}

/** A PNG of an SVG at its own size, set in the committed fonts: the same on every machine. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, { font: { fontFiles: fonts(), loadSystemFonts: false, defaultFontFamily: SANS } });
  return new Uint8Array(image.asPng());
}

/** The sans face's name inside its file, which the renderer goes by. */
const SANS = 'Source Sans 3 ExtraLight';
