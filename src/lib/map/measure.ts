// Measures the labels of the live map.
import type { Size } from '#lib/geo/box.ts';

/** Font of the labels beside arcs, and its size in px. */
export const LABEL_SIZE = 13;
export const LABEL_FONT = `600 ${LABEL_SIZE}px 'Source Sans 3', 'Noto Sans KR', 'Noto Sans SC', sans-serif`;

/** Px around a label's text, and its least height: the minimum target size of WCAG 2.2. */
const PADDING = 6;
const HEIGHT = 24;

/** A function that measures labels in px. Widths are cached, because the same few texts are measured at every movement. */
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
