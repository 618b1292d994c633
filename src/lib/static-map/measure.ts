import { textWidth } from './text.ts';

/** Width in px of one line of bold text of a size in px. */
export type Measure = (text: string, size: number) => number;

/** Measures in the face that a browser really has; as the build estimates where it gives no canvas. */
export function measureIn(family: string): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return textWidth;
  return (text, size) => {
    pen.font = `600 ${size}px ${family}`;
    return pen.measureText(text).width;
  };
}
