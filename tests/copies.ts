import { readFileSync } from 'node:fs';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { png } from '#lib/poster/png.server.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { decodePng, distance, rgb, type Picture } from './pixels.ts';

/** The file that a button of the share dialog gives. */
export async function saved(page: Page, button: 'PNG' | 'SVG'): Promise<{ readonly name: string; readonly content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
}

/** What an SVG file says and draws, by the browser's own parser of XML. */
export function told(page: Page, svg: string): Promise<{ readonly broken: boolean; readonly title: string; readonly lang: string; readonly text: string; readonly arcs: string[]; readonly figures: string[]; readonly refers: number }> {
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

/** How many pixels of a picture's map have a direction's colour, as an arc has it on any ground. */
export function coloured(picture: Picture, direction: 'export' | 'import'): number {
  const colour = rgb(palettes.light[direction]);
  let count = 0;
  // Right of the key, whose samples have the colours too.
  for (let x = 300; x < picture.width; x++) for (let y = 128; y < 540; y++) if (distance(picture.at(x, y), colour) < 60) count++;
  return count;
}

/** That a PNG of the browser is what the site's own renderer makes of the same SVG in the same fonts, glyph by glyph. */
export async function expectSamePicture(context: BrowserContext, browsers: Picture, svg: string): Promise<void> {
  const sites = await decodePng(context, Buffer.from(await png(svg)));
  expect([browsers.width, browsers.height]).toEqual([sites.width, sites.height]);
  let different = 0;
  for (let x = 0; x < sites.width; x++) for (let y = 0; y < sites.height; y++) if (distance(browsers.at(x, y), sites.at(x, y)) > 120) different++;
  // Two renderers smooth edges otherwise; a line of text in another face, or none, is far more.
  expect(different / (sites.width * sites.height), 'share of differing pixels').toBeLessThan(0.004);
}
