// Colours and line widths in screenshots.
import type { BrowserContext } from '@playwright/test';

export type Rgb = readonly [red: number, green: number, blue: number];

/** A decoded image: colours at points in CSS px (device scale 1). */
export interface Picture {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): Rgb;
}

/** Decodes a PNG in a blank page of the browser, so that no decoder needs to be installed. */
export async function decodePng(context: BrowserContext, png: Buffer): Promise<Picture> {
  const blank = await context.newPage();
  const { width, height, data } = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('no 2d canvas in this browser');
    brush.drawImage(bitmap, 0, 0);
    const pixels = brush.getImageData(0, 0, bitmap.width, bitmap.height).data;
    let text = '';
    for (let i = 0; i < pixels.length; i += 0x8000) text += String.fromCharCode(...pixels.subarray(i, i + 0x8000));
    return { width: bitmap.width, height: bitmap.height, data: btoa(text) };
  }, png.toString('base64'));
  await blank.close();
  const pixels = Buffer.from(data, 'base64');
  return {
    width,
    height,
    at: (x, y) => {
      const i = 4 * (Math.min(height - 1, Math.max(0, Math.round(y))) * width + Math.min(width - 1, Math.max(0, Math.round(x))));
      return [pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0];
    }
  };
}

/** Distance of two colours, 0…442. */
export function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** "#d55e00" as numbers. */
export function rgb(hex: string): Rgb {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/**
 * Width in px of a line of one colour, cut at right angles: the part of the cut, in steps of a quarter of a pixel, that is nearer to the
 * colour than to the background. Antialiasing accounts for half a pixel either way.
 */
export function widthAcross(picture: Picture, point: { x: number; y: number }, along: { x: number; y: number }, colour: Rgb, reach = 40): number {
  const length = Math.hypot(along.x, along.y);
  const normal = { x: -along.y / length, y: along.x / length };
  const inside = (step: number): boolean => distance(picture.at(point.x + normal.x * step, point.y + normal.y * step), colour) < 90;
  let width = 0;
  for (const side of [1, -1]) {
    for (let step = side === 1 ? 0 : 0.25; step < reach && inside(side * step); step += 0.25) width += 0.25;
  }
  return width;
}
