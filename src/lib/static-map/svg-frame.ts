// The parts of an SVG file around its map: title, text, legend, sources, disclaimer. Used by svg-file.ts and svg-compare.ts.
import type { Atlas, Lang } from '#lib/atlas/atlas.ts';
import { creditLine } from '#lib/selection/credits.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { BASE_MAP_CREDIT, DISCLAIMER, LICENCE_NAME } from '#lib/symbols/names.ts';
import { embedWords } from '#lib/words/embed.ts';
import { keyWords } from '#lib/words/key.ts';
import { pageWords } from '#lib/words/page.ts';
import { escape } from './escape.ts';
import { drawSvgLegend } from './svg-legend.ts';
import type { FileTheme } from './theme.ts';
import { crossingNote } from '#lib/sentences/crossing-note.ts';
import { testCountOfFile } from '#lib/sentences/test-count.ts';
import { textWidth, wrap } from '#lib/labels/text.ts';

/** Size of the file in px, as link previews expect it. */
export const FILE_SIZE = { width: 1200, height: 630 } as const;

// The first name of each is that in the image renderer's font files (src/fonts/README.md says why): the renderer ignores a second quoted
// name.
const SANS = "Atlas Sans, 'Source Sans 3', sans-serif";
const SERIF = "Atlas Serif, 'Source Serif 4', serif";

export const MARGIN = 32;
/** Title layouts; the first in which the whole title fits is used: font size in px, baseline of the first line, most lines, line height. */
const TITLES = [
  { px: 31, first: 64, most: 1, leading: 37 },
  { px: 31, first: 44, most: 2, leading: 37 },
  { px: 23, first: 33, most: 3, leading: 28 },
  { px: 18, first: 27, most: 4, leading: 22 }
] as const;
const SMALL_PX = 13;

/** Font sizes in px of the line below the title, the usual one first. */
const META_PX = [17, 15, 14, 12] as const;

/** Factor by which the titles' bold serif font is wider than the sans-serif one whose widths are estimated; Cyrillic by most. */
const SERIF_WIDTH = 1.1;

/** The vertical extent of the maps, and the width of the legend left of them. */
export const BAND = { top: 128, bottom: 540 };
export const KEY_WIDTH = 276;

/** The text below the maps: baseline of the first line, line height. More lines are closer together, and begin in the margin of the maps. */
const USUAL_FOOT = { lines: 4, first: BAND.bottom + 22, leading: 18 } as const;
const LAST_LINE = FILE_SIZE.height - 8;

/** The contents of a file. */
export interface Content {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Year, unit, series. */
  readonly meta: string;
  /** The selection whose sources are credited and whose symbols the legend explains. */
  readonly selection: Selection;
  /** SVG of the maps, in px of the file. */
  readonly maps: string;
  /** Whether the maps leave out places for lack of space. */
  readonly hasCovered: boolean;
}

/** The file around its maps: title, description, legend, sources, disclaimer, credit. `site` is the address at the bottom. */
export function drawSvgFrame(atlas: Atlas, { lang, title, description, meta, selection, maps, hasCovered }: Content, theme: FileTheme, site: string): string {
  const {
    palette,
    page: { paper, ink2 }
  } = theme;
  const small = (text: string, most: number): string[] => wrap(text, FILE_SIZE.width - 2 * MARGIN, SMALL_PX, most);
  // What the map leaves out and draws by symbol, before what is true of every map.
  const notes = [
    testCountOfFile(atlas, selection),
    crossingNote(atlas, selection),
    hasCovered ? keyWords[lang].placesOfFile : null,
    keyWords[lang].linesNote,
    DISCLAIMER[lang]
  ];
  const foot = [
    ...small(creditLine(atlas, selection, { ...embedWords[lang], publications: pageWords[lang].publications }), 1),
    ...small(notes.filter((note) => note !== null).join(' '), 4),
    ...small(`${BASE_MAP_CREDIT[lang]} · ${pageWords[lang].dataOf} ${atlas.version}, ${LICENCE_NAME} · ${site}`, 1)
  ];
  const { first, leading } = foot.length > USUAL_FOOT.lines ? { first: LAST_LINE - (foot.length - 1) * 16, leading: 16 } : USUAL_FOOT;
  const bottom = Math.min(BAND.bottom, first - 16);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${FILE_SIZE.width}" height="${FILE_SIZE.height}" viewBox="0 0 ${FILE_SIZE.width} ${FILE_SIZE.height}" role="img" lang="${lang}" font-family="${SANS}">`,
    `<title>${escape(title)}</title><desc>${escape(description)}</desc>`,
    `<rect width="${FILE_SIZE.width}" height="${FILE_SIZE.height}" fill="${palette.water}"/>${maps}`,
    // Covers what extends beyond the maps' area: clipping it (clip-path) takes the renderer four times as long.
    `<path fill="${paper}" d="M0 0H${FILE_SIZE.width}V${BAND.top}H0ZM0 ${bottom}H${FILE_SIZE.width}V${FILE_SIZE.height}H0Z"/>`,
    drawSvgLegend(atlas, selection, theme, { x: MARGIN - 16, y: BAND.top + 12, width: KEY_WIDTH, height: bottom - BAND.top - 24 }),
    drawTitle(title, palette.ink),
    drawMeta(meta, ink2),
    foot.map((line, i) => `<text x="${MARGIN}" y="${first + i * leading}" font-size="${SMALL_PX}" fill="${ink2}">${escape(line)}</text>`).join(''),
    '</svg>'
  ].join('');
}

/** The line below the title, in the largest size in which it fits. */
function drawMeta(meta: string, colour: string): string {
  const width = FILE_SIZE.width - 2 * MARGIN;
  const px = META_PX.find((size) => textWidth(meta, size) <= width) ?? META_PX[3];
  return `<text x="${MARGIN}" y="113" font-size="${px}" fill="${colour}">${escape(wrap(meta, width, px, 1).join(''))}</text>`;
}

/** A title as large as its length allows, cut with an ellipsis if it does not fit even in the smallest size. */
function drawTitle(title: string, colour: string): string {
  const width = (FILE_SIZE.width - 2 * MARGIN) / SERIF_WIDTH;
  const settings = TITLES.map((setting) => ({ ...setting, lines: wrap(title, width, setting.px, setting.most) }));
  const { lines, px, first, leading } = settings.find(({ lines }) => !lines.at(-1)?.endsWith('…')) ?? settings[settings.length - 1]!;
  return lines
    .map(
      (line, i) =>
        `<text x="${MARGIN}" y="${first + i * leading}" font-family="${SERIF}" font-weight="600" font-size="${px}" fill="${colour}">${escape(line)}</text>`
    )
    .join('');
}
