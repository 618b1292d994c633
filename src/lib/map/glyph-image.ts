// Images of marks, symbols and hatching for MapLibre, drawn on a canvas when the style first needs them.
import type { Glyph } from '#lib/symbols/glyphs.ts';
import { markImage } from '#lib/symbols/images.ts';
import { palettes, type Palette } from '#lib/symbols/palette.ts';

/** Device px per px of the images. */
export const RATIO = 2;

/** Side of a mark in px at icon-size 1: its 24 × 24 box plus space for the halo. */
const BOX = 24;
const ROOM = 2;

/** The image for an id of the style (`crossing:rail:open@dark`, `port@light`, `hatch@dark`), or null. */
export function glyphImage(id: string): ImageData | null {
  const [what = '', theme] = id.split('@');
  if (theme !== 'light' && theme !== 'dark') return null;
  const palette = palettes[theme];
  if (what === 'hatch') return hatch(palette.missile);
  const mark = markImage(what);
  if (!mark) return null;
  return mark.what === 'glyph' ? draw(mark.glyph, palette[mark.colour], palette) : symbol(mark.d, mark.box, palette[mark.colour]);
}

/** The symbol of a value or tonnage at its final size, because a scaled image would be blurred. */
function symbol(d: string, box: number, colour: string): ImageData {
  const pen = canvas((box + 2 * ROOM) * RATIO);
  pen.scale(RATIO, RATIO);
  pen.translate(box / 2 + ROOM, box / 2 + ROOM);
  const outline = new Path2D(d);
  pen.fillStyle = colour;
  pen.globalAlpha = 0.14;
  pen.fill(outline);
  pen.globalAlpha = 1;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.stroke(outline);
  return pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
}

function draw(glyph: Glyph, colour: string, palette: Palette): ImageData {
  const pen = canvas((BOX + 2 * ROOM) * RATIO);
  pen.scale(RATIO, RATIO);
  pen.translate(ROOM, ROOM);
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  const outline = new Path2D(glyph.outline);
  pen.strokeStyle = palette.halo;
  pen.lineWidth = 5.5;
  pen.stroke(outline);
  pen.fillStyle = palette.halo;
  pen.fill(outline);
  pen.fillStyle = colour;
  if (glyph.fill) pen.fill(new Path2D(glyph.fill));
  pen.strokeStyle = colour;
  pen.lineWidth = 2.2;
  if (glyph.dashed) pen.setLineDash([3.5, 3.5]);
  pen.stroke(outline);
  pen.setLineDash([]);
  if (glyph.mark) {
    // On a filled shape the mark has the background colour, on an open one its own.
    pen.strokeStyle = glyph.fill === glyph.outline ? palette.halo : colour;
    pen.stroke(new Path2D(glyph.mark));
  }
  return pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
}

/** Diagonal hatching that tiles: one line per 10 px. */
function hatch(colour: string): ImageData {
  const side = 10 * RATIO;
  const pen = canvas(side);
  pen.strokeStyle = colour;
  pen.lineWidth = RATIO;
  for (const shift of [-side, 0, side]) {
    pen.beginPath();
    pen.moveTo(shift, side);
    pen.lineTo(shift + side, 0);
    pen.stroke();
  }
  return pen.getImageData(0, 0, side, side);
}

function canvas(side: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas');
  element.width = side;
  element.height = side;
  // The canvas is read immediately. `willReadFrequently` keeps it in main memory, which avoids waiting for the GPU.
  const pen = element.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('glyphImage: this browser gives no 2D canvas');
  return pen;
}
