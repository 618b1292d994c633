import { FONT_FILES, type FontFile } from '../../fonts/files.ts';

/** The Noto faces have what the Source ones lack; a file names only the latter, since its renderer looks in all it has. */
const MORE = "'Noto Sans KR', 'Noto Sans SC'";
const FAMILIES = `svg{font-family:'Source Sans 3',${MORE},sans-serif}[font-family*=Serif]{font-family:'Source Serif 4',${MORE},serif}`;

/**
 * An SVG file that holds the site's faces for all its characters: one that is drawn as an image may fetch nothing. Throws
 * where a face does not arrive.
 */
export async function withFonts(svg: string): Promise<string> {
  const signs = [...new Set(svg)].map((sign) => sign.codePointAt(0) ?? 0);
  const faces = await Promise.all(FONT_FILES.filter(({ range }) => signs.some((sign) => holds(range, sign))).map(css));
  return svg.replace('</svg>', `<style>${faces.join('')}${FAMILIES}</style></svg>`);
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
