// The arrowheads as an image for deck.gl.
import { ARROW_PATH } from '#lib/symbols/arrow.ts';

/** Side of one arrowhead in the image, px: four times the smallest one drawn, so that large ones stay sharp. */
const CELL = 96;

/** Position of each direction's arrowhead in the image. */
export const ARROW_CELLS = {
  export: { x: 0, y: 0, width: CELL, height: CELL },
  import: { x: CELL, y: 0, width: CELL, height: CELL }
} as const;

/** Draws both arrowheads pointing up, with an outline in the background colour that separates them from their line. */
export function arrowAtlas(colours: { readonly export: string; readonly import: string; readonly paper: string }): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = CELL * 2;
  canvas.height = CELL;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('arrowAtlas: this browser gives no 2D canvas');
  const path = new Path2D(ARROW_PATH);
  for (const direction of ['export', 'import'] as const) {
    pen.setTransform(CELL / 24, 0, 0, CELL / 24, ARROW_CELLS[direction].x, 0);
    pen.lineJoin = 'round';
    pen.lineWidth = 3;
    pen.strokeStyle = colours.paper;
    pen.stroke(path);
    pen.fillStyle = colours[direction];
    pen.fill(path);
  }
  return canvas;
}
