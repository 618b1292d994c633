// Text measurement in the browser. Where there is none, text.ts estimates.
import { textWidth } from './text.ts';

/** Width in px of one line of bold text at a font size in px. */
export type Measure = (text: string, size: number) => number;

/** Measures with the font that the browser really uses; falls back to the estimate if it has no canvas. */
export function measureIn(family: string): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return textWidth;
  return (text, size) => {
    pen.font = `600 ${size}px ${family}`;
    return pen.measureText(text).width;
  };
}
