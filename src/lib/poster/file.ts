import type { Atlas } from '#lib/atlas/atlas.ts';
import { description, headline } from '#lib/selection/describe.ts';
import { doubted } from '#lib/selection/doubt.ts';
import { frame as frameOf } from '#lib/selection/extent.ts';
import { creditLine } from '#lib/selection/publishers.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { BASE_MAP_CREDIT, DISCLAIMER } from '#lib/symbols/names.ts';
import { palettes } from '#lib/symbols/palette.ts';
import { embedWords } from '#lib/words/embed.ts';
import { keyWords } from '#lib/words/key.ts';
import { panelWords } from '#lib/words/panels.ts';
import { terms } from '#lib/words/terms.ts';
import { escape } from './escape.ts';
import { drawKey } from './file-key.ts';
import { drawFileMap } from './file-map.ts';
import { boxed, looking } from './sheet.ts';
import { wrap } from './text.ts';

/** Size of the file in px, as link previews want it. */
export const FILE = { width: 1200, height: 630 } as const;

// The first of each is the name in the picture renderer's files (src/fonts/README.md says why): it misses a second quoted name.
const SANS = "Atlas Sans, 'Source Sans 3', sans-serif";
const SERIF = "Atlas Serif, 'Source Serif 4', serif";

const MARGIN = 32;
const TITLE_PX = 31;
const SMALL_PX = 13;

/** The map's band across the file, and where in it the frame goes: right of the key. */
const BAND = { top: 128, bottom: 540 };
const KEY_WIDTH = 276;
const BOX = { left: MARGIN + KEY_WIDTH, top: BAND.top + 14, right: FILE.width - 48, bottom: BAND.bottom - 14 };

/**
 * A view as a picture to save, print or preview: title, year, unit, map, key, sources, disclaimer, credit. One SVG
 * without references to anything. `site` is the address printed at the foot.
 */
export function drawFile(atlas: Atlas, selection: Selection, site: string): string {
  const { lang, year, series, at } = selection.view;
  const palette = palettes.light;
  const [width, height] = [BOX.right - BOX.left, BOX.bottom - BOX.top];
  const bleed = { left: -BOX.left, top: BAND.top - BOX.top, right: FILE.width - BOX.left, bottom: BAND.bottom - BOX.top };
  const sheet = at
    ? looking(at, { width, height }, bleed)
    : boxed(frameOf(atlas, selection.view), { left: 0, top: 0, right: width, bottom: height }, bleed);
  const title = wrap(headline(atlas, selection), FILE.width - 2 * MARGIN, TITLE_PX, 2);
  const who = doubted(selection);
  const meta = [terms[lang].year(year), embedWords[lang].unit, panelWords[lang].seriesName[series], ...(who ? [keyWords[lang].doubted(who)] : [])].join(' · ');
  const small = (text: string, most: number): string[] => wrap(text, FILE.width - 2 * MARGIN, SMALL_PX, most);
  const foot = [
    ...small(creditLine(atlas, selection, { ...embedWords[lang], publications: panelWords[lang].publications }), 1),
    ...small(`${keyWords[lang].linesNote} ${DISCLAIMER[lang]}`, 2),
    ...small(`${BASE_MAP_CREDIT[lang]} · ${panelWords[lang].dataOf} ${atlas.version} · ${site}`, 1)
  ];
  const band = `y="${BAND.top}" width="${FILE.width}" height="${BAND.bottom - BAND.top}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${FILE.width}" height="${FILE.height}" viewBox="0 0 ${FILE.width} ${FILE.height}" role="img" lang="${lang}" font-family="${SANS}">`,
    `<title>${escape(headline(atlas, selection))}</title><desc>${escape(description(atlas, selection))}</desc>`,
    `<rect width="${FILE.width}" height="${FILE.height}" fill="#fdfdfb"/><clipPath id="band"><rect ${band}/></clipPath>`,
    `<g clip-path="url(#band)"><rect ${band} fill="${palette.water}"/>`,
    `<g transform="translate(${BOX.left} ${BOX.top})">${drawFileMap(atlas, selection, sheet, palette)}</g></g>`,
    drawKey(selection, palette, { x: MARGIN - 16, y: BAND.top + 12, width: KEY_WIDTH }),
    title.map((line, i) => `<text x="${MARGIN}" y="${(title.length === 1 ? 64 : 44) + i * 37}" font-family="${SERIF}" font-weight="600" font-size="${TITLE_PX}" fill="${palette.ink}">${escape(line)}</text>`).join(''),
    `<text x="${MARGIN}" y="113" font-size="17" fill="#555d65">${escape(meta)}</text>`,
    foot.map((line, i) => `<text x="${MARGIN}" y="${BAND.bottom + 22 + i * 18}" font-size="${SMALL_PX}" fill="#555d65">${escape(line)}</text>`).join(''),
    '</svg>'
  ].join('');
}
