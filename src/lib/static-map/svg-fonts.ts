// Embeds the site's fonts into an SVG file. Needed before a browser draws the file as an image (client-export.ts).
import { FONT_FILES, type FontFile } from '../../fonts/files.ts';
import { escape } from './escape.ts';
import { FILE_SIZE } from './svg-frame.ts';

/**
 * The Noto fonts have the characters that the Source fonts lack. A file names only the latter, because its renderer searches all its fonts.
 */
const MORE = "'Noto Sans KR', 'Noto Sans SC'";
const FAMILIES = `svg{font-family:'Source Sans 3',${MORE},sans-serif}[font-family*=Serif]{font-family:'Source Serif 4',${MORE},serif}`;

/** Side in px of the font probes: cells below the file in which each font draws one of its characters. */
export const FONT_PROBE_PX = 24;

/** A file with its fonts, and its number of font probes. */
export interface SvgWithFonts {
  readonly svg: string;
  readonly cells: number;
}

/**
 * Adds the site's fonts for all characters of an SVG file, because an SVG drawn as an image may not fetch anything. Browsers draw such an
 * image before its fonts are ready, omit the text, and fire no event when they are. So each font also draws one character in a cell below
 * the file, where its presence can be checked. Throws if a font cannot be loaded.
 */
export async function embedFonts(file: string): Promise<SvgWithFonts> {
  const signs = [...new Set(file)];
  const used = FONT_FILES.flatMap((face) => {
    const held = signs.filter((sign) => holds(face.range, sign.codePointAt(0) ?? 0));
    return held.length > 0 ? [{ face, seen: held.find((sign) => /[\p{L}\p{N}\p{S}]/u.test(sign)) }] : [];
  });
  const faces = await Promise.all(used.map(({ face }) => css(face)));
  const cells = used
    .flatMap(({ face, seen }) => (seen === undefined ? [] : [{ face, seen }]))
    .map(
      ({ face, seen }, i) =>
        `<text x="${(i + 0.25) * FONT_PROBE_PX}" y="${FILE_SIZE.height + FONT_PROBE_PX * 0.75}" style="font:${face.weight.split(' ')[0]} ${FONT_PROBE_PX / 2}px '${face.family}'">${escape(seen)}</text>`
    );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${FILE_SIZE.width}" height="${FILE_SIZE.height + FONT_PROBE_PX}"><style>${faces.join('')}${FAMILIES}</style>${file}${cells.join('')}</svg>`,
    cells: cells.length
  };
}

/** Whether ranges such as U+20-FF or U+131 contain a code point. */
function holds(range: readonly string[], sign: number): boolean {
  return range.some((entry) => {
    const [from = '', to = from] = entry.slice(2).split('-');
    return sign >= Number.parseInt(from, 16) && sign <= Number.parseInt(to, 16);
  });
}

async function css({ family, weight, range, url }: FontFile): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`withFonts: ${url} answered ${answer.status}`);
  let bytes = '';
  for (const byte of new Uint8Array(await answer.arrayBuffer())) bytes += String.fromCharCode(byte);
  return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${btoa(bytes)}) format('woff2');unicode-range:${range.join()}}`;
}
