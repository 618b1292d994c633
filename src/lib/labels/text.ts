// Widths and line breaks of text without a browser, for the layout of maps and the titles of image files.

/** Characters of the site's sans-serif font by width in em, rounded up: boxes that are slightly too wide never overlap. */
const NARROW = /[ ,.:;'’|il!·()[\]]/;
const WIDE = /[A-ZА-ЯЁmw%≈–—]/;
// Hangul, kana, ideographs and their punctuation are one em wide.
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/** Widths in em of the characters measured so far, because maps measure the same few thousand again and again. */
const widths = new Map<string, number>();

/** Estimated width in px of one line of text at a font size in px, for the server, which cannot measure. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const sign of text) {
    let width = widths.get(sign);
    if (width === undefined) widths.set(sign, (width = SQUARE.test(sign) ? 1 : NARROW.test(sign) ? 0.28 : WIDE.test(sign) ? 0.68 : 0.53));
    em += width;
  }
  return em * size;
}

/** Breaks text into lines of at most `width` px and at most `most` lines; the last one ends in an ellipsis if text is left over. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  let cut = [...last];
  while (cut.length > 1 && textWidth(`${cut.join('')}…`, size) > width) cut = cut.slice(0, -1);
  return [...lines.slice(0, most - 1), `${cut.join('').trimEnd()}…`];
}

/** Splits text where a line may break: after an ordinary space, and around every ideograph, but not before closing punctuation. */
function pieces(text: string): string[] {
  return text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef][、。，：；！？）」』》]*|[^ \u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+ *| +/g) ?? [];
}
