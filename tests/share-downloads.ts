// Files from the share dialog, and their comparison with the server's.
import { readFileSync } from 'node:fs';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { png } from '#lib/server/png.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { decodePng, distance, rgb, type Picture, type Rgb } from './pixels.ts';

/** The file that a button of the share dialog downloads. */
export async function download(page: Page, button: 'PNG' | 'SVG'): Promise<{ readonly name: string; readonly content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** The texts and drawings of an SVG file, read by the browser's XML parser. */
export function shareWords(
  page: Page,
  svg: string
): Promise<{
  readonly broken: boolean;
  readonly title: string;
  readonly lang: string;
  readonly text: string;
  readonly arcs: string[];
  readonly figures: string[];
  readonly refers: number;
}> {
  return page.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const values = (name: string): string[] => [...file.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? '').sort();
    return {
      broken: file.querySelector('parsererror') !== null,
      title: file.querySelector('title')?.textContent ?? '',
      lang: file.documentElement.getAttribute('lang') ?? '',
      text: [...file.querySelectorAll('text')].map((element) => element.textContent).join('\n'),
      arcs: values('data-arc'),
      figures: values('data-fact'),
      refers: file.querySelectorAll('image, use, script, style, foreignObject').length
    };
  }, svg);
}

/** Number of pixels of an image's map with a direction's colour. */
export function arcPixels(picture: Picture, direction: 'export' | 'import'): number {
  const colour = rgb(palettes.light[direction]);
  let count = 0;
  // Right of the legend, whose samples have these colours, too.
  for (let x = 300; x < picture.width; x++) for (let y = 128; y < 540; y++) if (distance(picture.at(x, y), colour) < 60) count++;
  return count;
}

/** Px of the blocks whose colours are compared: two renderers place and smooth glyphs slightly differently. */
const BLOCK = 30;

/** Measured: 5 for the same image, 32 and more for a title in another font, 90 and more without text. */
const UNLIKE = 12;

/** Expects that the browser's PNG equals what the server's renderer makes of the same SVG, with the same fonts. */
export async function expectSamePicture(context: BrowserContext, browsers: Picture, svg: string): Promise<void> {
  const sites = await decodePng(context, Buffer.from(await png(() => svg)));
  expect([browsers.width, browsers.height]).toEqual([sites.width, sites.height]);
  const unlike: string[] = [];
  for (let x = 0; x < sites.width; x += BLOCK) {
    for (let y = 0; y < sites.height; y += BLOCK) if (distance(mean(browsers, x, y), mean(sites, x, y)) > UNLIKE) unlike.push(`${x},${y}`);
  }
  expect(unlike, 'blocks of another colour').toEqual([]);
}

/** The mean colour of a block. */
function mean(picture: Picture, left: number, top: number): Rgb {
  const sum = [0, 0, 0];
  for (let x = left; x < left + BLOCK; x++)
    for (let y = top; y < top + BLOCK; y++)
      picture.at(x, y).forEach((value, i) => {
        sum[i] = (sum[i] ?? 0) + value;
      });
  const [red = 0, green = 0, blue = 0] = sum.map((value) => value / BLOCK ** 2);
  return [red, green, blue];
}
