// Fallback fonts with the metrics of the site's fonts, so that the layout does not move when those load.
import type { Font } from 'fontkitten';

/**
 * Advance widths, per 1000 em, of a…z and the space: Helvetica and Times, whose metrics Arial and Times New Roman share (Adobe Font Metrics
 * of the base fonts).
 */
const LOCAL_WIDTHS = {
  sans: [556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 278],
  'sans-bold': [556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 278],
  'serif-bold': [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 250]
} as const;

/** Frequency of each of them per 1000 letters of English text, with a space after every fifth. */
const FREQUENCY = [82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 1, 60, 63, 91, 28, 10, 24, 2, 20, 1, 200];

interface Fallback {
  readonly family: string;
  readonly weight: string;
  readonly local: readonly string[];
  readonly widths: keyof typeof LOCAL_WIDTHS;
}

/**
 * Fonts of the device used until ours have loaded, stretched to the same width. Android has none of Arial's metrics, but Roboto, whose mean
 * width is within a hundredth of Arial's (911 and 904 of 2,048 units: Capsize, @capsizecss/metrics).
 */
export const FALLBACKS: readonly (Fallback & { readonly like: string })[] = [
  {
    family: 'Source Sans 3 Fallback',
    weight: '400',
    like: 'source-sans-3-latin-400',
    widths: 'sans',
    local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica', 'Roboto', 'Roboto-Regular']
  },
  {
    family: 'Source Sans 3 Fallback',
    weight: '600',
    like: 'source-sans-3-latin-600',
    widths: 'sans-bold',
    local: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Helvetica Bold', 'Roboto Bold', 'Roboto-Bold']
  },
  {
    family: 'Source Serif 4 Fallback',
    weight: '600',
    like: 'source-serif-4-latin-600',
    widths: 'serif-bold',
    local: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold', 'Times Bold']
  }
];

/** The CSS of a fallback font, adjusted to the font that it replaces. */
export function fallbackCss({ family, weight, local, widths }: Fallback, font: Font): string {
  const own = mean([...'abcdefghijklmnopqrstuvwxyz '].map((c) => (font.glyphForCodePoint(c.codePointAt(0)!).advanceWidth / font.unitsPerEm) * 1000));
  const size = own / mean(LOCAL_WIDTHS[widths]);
  const share = (units: number): string => `${((Math.abs(units) / font.unitsPerEm / size) * 100).toFixed(2)}%`;
  return `@font-face {
  font-family: '${family}'; font-weight: ${weight}; src: ${local.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${(size * 100).toFixed(2)}%; ascent-override: ${share(font.ascent)}; descent-override: ${share(font.descent)}; line-gap-override: ${share(font.lineGap)};
  unicode-range: U+20-24F, U+400-45F, U+2010-2027;
}
`;
}

function mean(widths: readonly number[]): number {
  return widths.reduce((sum, width, i) => sum + width * FREQUENCY[i]!, 0) / FREQUENCY.reduce((a, b) => a + b);
}
