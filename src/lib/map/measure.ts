import type { Size } from '#lib/geo/box.ts';

/** Font of the labels beside arcs, and its size in px. */
export const LABEL_SIZE = 13;
export const LABEL_FONT = `600 ${LABEL_SIZE}px 'Source Sans 3', 'Noto Sans KR', 'Noto Sans SC', sans-serif`;

/** Px around a label's text, and its least height: the size of a target that a finger can hit. */
const PADDING = 6;
const HEIGHT = 24;

/** A measure of labels in px; widths are kept, since the same few texts are asked for at every move. */
export function labelMeasure(): (text: string) => Size {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, Size>();
  return (text) => {
    let size = known.get(text);
    if (!size) {
      if (pen) pen.font = LABEL_FONT;
      size = { width: Math.ceil(pen?.measureText(text).width ?? text.length * 8) + 2 * PADDING, height: HEIGHT };
      known.set(text, size);
    }
    return size;
  };
}
