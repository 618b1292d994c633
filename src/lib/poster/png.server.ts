import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const FONTS = resolve('geodata/fonts/ttf');

function fonts(): string[] {
  return readdirSync(FONTS).filter((file) => file.endsWith('.ttf')).sort().map((file) => resolve(FONTS, file));
}

/** A PNG of an SVG at its own size, set in the committed fonts: the same on every machine. */
export async function png(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(svg, { font: { fontFiles: fonts(), loadSystemFonts: false, defaultFontFamily: 'Atlas Sans' } });
  return new Uint8Array(image.asPng());
}
