import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { compareSheet, drawCompareFile } from './compare-file.ts';
import { drawFile, fileSheet } from './file.ts';
import { withFonts } from './file-fonts.ts';
import { groundZoom } from './file-map.ts';
import { FILE } from './paper.ts';
import { fetchShapes } from './shapes.ts';

/** What a file shows: a view, or two side by side. */
export type Shown = readonly [Selection] | readonly [a: Selection, b: Selection];

/** Draws in the browser the file that the site has ready of some views only. `site` as in drawFile; throws where the coasts do not arrive. */
export async function svgCopy(atlas: Atlas, [a, b]: Shown, site: string): Promise<string> {
  await fetchShapes(groundZoom(b ? compareSheet(atlas, { a: a.view, b: b.view }) : fileSheet(atlas, a.view)));
  return b ? drawCompareFile(atlas, a, b, site) : drawFile(atlas, a, site);
}

/** A PNG of such a file, at its own size; throws where its fonts do not arrive or the browser gives no canvas. */
export async function pngCopy(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([await withFonts(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(FILE.width, FILE.height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [FILE.width, FILE.height];
    const brush = canvas.getContext('2d');
    if (!brush) throw new Error('pngCopy: this browser gives no canvas');
    brush.drawImage(image, 0, 0, FILE.width, FILE.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('pngCopy: the canvas gives no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
