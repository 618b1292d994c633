// Estimates the size of text without a browser, for the heights of embeds. Widths are those of the site's faces and of the device's fonts that
// are stretched to them (geodata/fonts/fallback.ts), on average. A device with none of these has wider letters; maps then give way.

/** Advance widths of the regular font in em; characters not listed have the width MIDDLE. */
const CLASSES: readonly (readonly [em: number, signs: string])[] = [
  [0.23, "ijl|'’‘ \u00a0"],
  [0.26, 'I.,·:;'],
  [0.3, 'tf!/()‹›-'],
  [0.34, 'r'],
  [0.38, '"“”г'],
  [0.44, 'szзт«»'],
  [0.46, 'cvxyксухэ'],
  [0.48, 'kJ?'],
  [0.5, 'L–вчьГ'],
  [0.52, '0123456789aeg$€+×≈аеёя'],
  [0.54, 'bdhnopquFбдийлнопрц'],
  [0.57, 'TYZAESVXЗКТУАЕЁХ'],
  [0.61, 'BKPCR&ъБВРЬЛСЧЭ'],
  [0.65, 'DмДЯHNUжИЙНП'],
  [0.69, 'GыЦwOQО'],
  [0.74, '©юФЪMфшщМ'],
  [0.81, 'mЫ'],
  [0.86, 'W%Ж'],
  [0.94, '—ШЩ…Ю№'],
  [1, '→']
];
const MIDDLE = 0.58;
const EM = new Map(CLASSES.flatMap(([em, signs]) => [...signs].map((sign): [string, number] => [sign, em])));

// Kana, ideographs and their punctuation are one em wide, Hangul slightly less. Both are rounded up, and need no factor.
const SQUARE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;
const HANGUL = /[\u1100-\u11ff\uac00-\ud7af]/;
const [SQUARE_EM, HANGUL_EM] = [1.005, 0.935];

/** Factor on the width of a letter, since its class is an average. */
const SLACK = 1.015;

/** Widths of other fonts as factors on that of the regular one: bold, and the bold serif of headings. */
const FACES = { regular: 1, bold: 1.035, heading: 1.18 } as const;

/** Font size and font of a text. */
export interface TextStyle {
  /** Px. */
  readonly size: number;
  readonly face?: keyof typeof FACES;
}

// Private-use characters occur in no language. These two enclose the text of a button.
const [BUTTON, END] = ['\ue000', '\ue001'] as const;

/** Marks text as a button in a sentence, such as a figure: bold, and never broken across lines. */
export function asButton(text: string): string {
  return `${BUTTON}${text.replaceAll(' ', '\u00a0')}${END}`;
}

/** Widths of the reader's possible fonts as factors on those estimated here: where a line ends depends on the font. */
const FONTS = [1, 0.95, 0.9, 0.85];

/** The greatest number of lines with buttons, in any usual font, of text in a column of `width` px. */
export function buttonLineCount(text: string, width: number, setting: TextStyle): number {
  return Math.max(...FONTS.map((factor) => linesOf(text, width / factor, setting).filter((line) => line.includes(BUTTON)).length));
}

/** Width in px of one line of text. */
export function pageTextWidth(text: string, { size, face = 'regular' }: TextStyle): number {
  let em = 0;
  let factor: number = FACES[face];
  for (const sign of text) {
    if (sign === BUTTON) factor = Math.max(factor, FACES.bold);
    else if (sign === END) factor = FACES[face];
    else em += (SQUARE.test(sign) ? SQUARE_EM : HANGUL.test(sign) ? HANGUL_EM : (EM.get(sign) ?? MIDDLE) * SLACK) * factor;
  }
  return em * size;
}

/** Number of lines of text in a column of `width` px, broken as a browser does. */
export function lineCount(text: string, width: number, setting: TextStyle): number {
  return linesOf(text, width, setting).length;
}

/** The lines of text in a column of `width` px. The further lines of a word longer than the column are empty. */
function linesOf(text: string, width: number, setting: TextStyle): string[] {
  const lines = [''];
  let used = 0;
  for (const piece of pieces(text)) {
    const bare = pageTextWidth(piece.trimEnd(), setting);
    if (used > 0 && used + bare > width) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += piece;
    // A word longer than the column is broken anywhere.
    for (let more = Math.ceil(bare / width) - 1; more > 0; more--) lines.push('');
    used += pageTextWidth(piece, setting);
  }
  return lines;
}

/**
 * A part of a text after which a line may end: an ideograph, or what is up to a space, a hyphen or a dash; with the opening brackets before it
 * and the closing punctuation after it.
 */
const PIECE =
  /[（「『《]*(?:[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][、。，：；！？）」』》]*|[^ \u2e80-\u9fff\uf900-\ufaff\uff00-\uffef–—-]*[–—-]?[、。，：；！？）」』》]*[ ]*)/g;

/** Splits text where a line may end. */
function pieces(text: string): string[] {
  return text.match(PIECE)?.filter(Boolean) ?? [];
}

/** An item in a row that wraps. */
export interface FlexItem {
  readonly width: number;
  readonly height: number;
}

/** Height in px of items in rows of a width, as flexbox wraps them; `across` and `along` are the gaps. */
export function wrappedHeight(items: readonly FlexItem[], width: number, across: number, along: number): number {
  let total = 0;
  let used = 0;
  let tallest = 0;
  for (const item of items) {
    if (used > 0 && used + across + item.width > width) {
      total += tallest + along;
      used = tallest = 0;
    }
    used += (used > 0 ? across : 0) + item.width;
    tallest = Math.max(tallest, item.height);
  }
  return total + tallest;
}
