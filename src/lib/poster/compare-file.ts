import type { Atlas } from '#lib/atlas/atlas.ts';
import { compareHeading, comparison, sideName } from '#lib/sentences/compare-sentence.ts';
import { doubted } from '#lib/sentences/doubt.ts';
import { frame as frameOf } from '#lib/selection/extent.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { together } from '#lib/selection/together.ts';
import { frameBoth, type Compare } from '#lib/view/compare.ts';
import { compareWords } from '#lib/words/compare.ts';
import { embedWords } from '#lib/words/embed.ts';
import { keyWords } from '#lib/words/key.ts';
import { escape } from './escape.ts';
import { drawFileMap } from './file-map.ts';
import { lookOf } from './look.ts';
import { BAND, drawPaper, FILE, KEY_WIDTH, MARGIN } from './paper.ts';
import { boxed, looking, type Sheet } from './sheet.ts';

/** Px between the two maps, and from a map's edges to what it frames: above is its name. */
const GAP = 10;
const INSET = { left: 16, top: 44, right: 16, bottom: 14 };

const LEFT = MARGIN - 16 + KEY_WIDTH + GAP;
const WIDTH = (FILE.width - LEFT - GAP) / 2;
const HEIGHT = BAND.bottom - BAND.top;

/** A comparison as a picture to preview: both maps on one scale and in one frame, each under its name. `site` as in drawFile. */
export function drawCompareFile(atlas: Atlas, a: Selection, b: Selection, site: string): string {
  const { lang } = b.view;
  const look = lookOf(b.view);
  const { palette } = look;
  const sheet = compareSheet(atlas, { a: a.view, b: b.view });
  const words = compareWords[lang];
  const maps = [a, b].map((selection, i) =>
    [
      `<clipPath id="side-${i}"><rect width="${WIDTH}" height="${HEIGHT}"/></clipPath>`,
      `<g transform="translate(${LEFT + i * (WIDTH + GAP)} ${BAND.top})"><g clip-path="url(#side-${i})"><rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.water}"/><g transform="translate(${INSET.left} ${INSET.top})">${drawFileMap(atlas, selection, sheet, palette)}</g></g>`,
      `<text x="14" y="27" font-size="19" font-weight="600" fill="${palette.ink}" stroke="${palette.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escape(sideName(atlas, selection.view, lang))}</text></g>`
    ].join('')
  );
  const paper = `<rect y="${BAND.top}" width="${FILE.width}" height="${HEIGHT}" fill="${look.page.paper}"/>`;
  const both = together(a, b);
  const who = doubted(both);
  return drawPaper(atlas, {
    lang,
    title: compareHeading(atlas, { a: a.view, b: b.view }, lang),
    description: comparison(atlas, a, b, lang),
    meta: [embedWords[lang].unit, words.scale, ...(who ? [keyWords[lang].doubted(who)] : [])].join(' · '),
    selection: both,
    maps: paper + maps.join('')
  }, look, site);
}

/** The sheet of either map of a comparison's file: they look at the same place. */
export function compareSheet(atlas: Atlas, { a, b }: Compare): Sheet {
  const [width, height] = [WIDTH - INSET.left - INSET.right, HEIGHT - INSET.top - INSET.bottom];
  const bleed = { left: -INSET.left, top: -INSET.top, right: WIDTH - INSET.left, bottom: HEIGHT - INSET.top };
  return b.at
    ? looking(b.at, { width, height }, bleed)
    : boxed(frameOf(atlas, { ...b, ...frameBoth({ a, b }) }), { left: 0, top: 0, right: width, bottom: height }, bleed);
}
