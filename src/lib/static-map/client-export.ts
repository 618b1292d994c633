import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { svgComparisonProjection, drawSvgComparison } from './svg-compare.ts';
import { drawSvgFile, svgFileProjection } from './svg-file.ts';
import { FONT_PROBE_PX, embedFonts } from './svg-fonts.ts';
import { coastZoom } from './svg-map.ts';
import { FILE_SIZE } from './svg-frame.ts';
import { fetchShapes } from './shapes.ts';

/** What a file shows: a view, or two side by side. */
export type ShownSelections = readonly [Selection] | readonly [a: Selection, b: Selection];

/** Draws in the browser the file that the site has ready of some views only. `site` as in drawFile; throws where the coasts do not arrive. */
export async function exportSvg(atlas: Atlas, [a, b]: ShownSelections, site: string): Promise<string> {
  await fetchShapes(coastZoom(b ? svgComparisonProjection(atlas, { a: a.view, b: b.view }) : svgFileProjection(atlas, a.view)));
  return b ? drawSvgComparison(atlas, a, b, site) : drawSvgFile(atlas, a, site);
}

/** Ms between two looks whether the faces are read, and after which none will be: browsers then draw with another, which must not pass for ours. */
const LOOK_MS = 30;
const LIMIT_MS = 2500;

/** A PNG of such a file, at its own size; throws where its fonts do not arrive or the browser gives no canvas. */
export async function exportPng(file: string): Promise<Blob> {
  const { svg, cells } = await embedFonts(file);
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = canvasOf(FILE_SIZE.width, FILE_SIZE.height + FONT_PROBE_PX);
    const started = performance.now();
    while (performance.now() - started < LIMIT_MS) {
      canvas.drawImage(image, 0, 0);
      if (lettered(canvas, cells)) return await png(canvas);
      await new Promise((done) => {
        setTimeout(done, LOOK_MS);
      });
    }
    throw new Error('exportPng: the fonts are not read');
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Whether something stands in every cell below the file. */
function lettered(canvas: CanvasRenderingContext2D, cells: number): boolean {
  return Array.from({ length: cells }, (_, i) => canvas.getImageData(i * FONT_PROBE_PX, FILE_SIZE.height, FONT_PROBE_PX, FONT_PROBE_PX).data).every((data) =>
    data.some((value, i) => i % 4 === 3 && value > 0)
  );
}

/** The file without what stands below it. */
function png({ canvas }: CanvasRenderingContext2D): Promise<Blob> {
  const cut = canvasOf(FILE_SIZE.width, FILE_SIZE.height);
  cut.drawImage(canvas, 0, 0);
  return new Promise((done, fail) => {
    cut.canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('exportPng: the canvas gives no picture'))), 'image/png');
  });
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('exportPng: this browser gives no canvas');
  return context;
}
