// SVG and PNG files of any view, drawn in the browser. Used by the share dialog for views without a file on the server.
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { svgComparisonProjection, drawSvgComparison } from './svg-compare.ts';
import { drawSvgFile, svgFileProjection } from './svg-file.ts';
import { FONT_PROBE_PX, embedFonts } from './svg-fonts.ts';
import { coastZoom } from './svg-map.ts';
import { FILE_SIZE } from './svg-frame.ts';
import { fetchShapes } from '#lib/base-map/load-shapes.ts';
import { shapeFiles } from '#lib/base-map/shapes.ts';

/** What a file shows: a view, or two side by side. */
export type ShownSelections = readonly [Selection] | readonly [a: Selection, b: Selection];

/** Draws the SVG file of a view or a comparison. `site` as in drawSvgFile. Throws if the coastlines cannot be loaded. */
export async function exportSvg(atlas: Atlas, [a, b]: ShownSelections, site: string): Promise<string> {
  const canvas = b ? svgComparisonProjection(atlas, { a: a.view, b: b.view }) : svgFileProjection(atlas, a.view);
  await Promise.all(shapeFiles(coastZoom(canvas)).map(fetchShapes));
  return b ? drawSvgComparison(atlas, a, b, site) : drawSvgFile(atlas, a, site);
}

/**
 * Ms between two checks whether the fonts are drawn, and the limit after which the export fails, since a browser would draw with another
 * font.
 */
const LOOK_MS = 30;
const LIMIT_MS = 2500;

/** A PNG of such a file, at its own size. Throws if its fonts cannot be loaded or drawn, or if the browser has no canvas. */
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

/** Whether every font probe below the file is drawn. */
function lettered(canvas: CanvasRenderingContext2D, cells: number): boolean {
  return Array.from({ length: cells }, (_, i) => canvas.getImageData(i * FONT_PROBE_PX, FILE_SIZE.height, FONT_PROBE_PX, FONT_PROBE_PX).data).every((data) =>
    data.some((value, i) => i % 4 === 3 && value > 0)
  );
}

/** The file without its font probes. */
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
