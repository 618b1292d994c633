import { FONT_FILES, type FontFile } from '../../fonts/files.ts';
import { escape } from './escape.ts';
import { FILE_SIZE } from './svg-frame.ts';

/** The Noto faces have what the Source ones lack; a file names only the latter, since its renderer looks in all it has. */
const MORE = "'Noto Sans KR', 'Noto Sans SC'";
const FAMILIES = `svg{font-family:'Source Sans 3',${MORE},sans-serif}[font-family*=Serif]{font-family:'Source Serif 4',${MORE},serif}`;

/** Side in px of the cells below the file in which each face draws one of its characters. */
export const FONT_PROBE_PX = 24;

/** A file with its faces, and how many cells stand below it. */
export interface SvgWithFonts {
  readonly svg: string;
  readonly cells: number;
}

/**
 * An SVG file together with the site's faces for all its characters: one that is drawn as an image may fetch nothing. A
 * browser draws such an image before it has read the faces, and leaves out the text; nothing tells when it has. So each
 * face draws one character in a cell of its own below the file, where it is seen. Throws where a face does not arrive.
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

/** Whether ranges such as U+20-FF or U+131 hold a character. */
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
