// The SVG file of a comparison: two maps side by side. Used by poster.svg, poster.png and client-export.ts.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { compareHeading, comparison, sideName } from '#lib/sentences/compare-sentence.ts';
import { doubtedPartners } from '#lib/sentences/doubted-partners.ts';
import { boundsOf as frameOf } from '#lib/selection/map-bounds.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { mergeSelections } from '#lib/selection/merge-selections.ts';
import { sharedCamera, type Compare } from '#lib/view/compare.ts';
import { compareWords } from '#lib/words/compare.ts';
import { embedWords } from '#lib/words/embed.ts';
import { keyWords } from '#lib/words/key.ts';
import { escape } from './escape.ts';
import { drawSvgMap } from './svg-map.ts';
import { fileThemeOf } from './theme.ts';
import { BAND, drawSvgFrame, FILE_SIZE, KEY_WIDTH, MARGIN } from './svg-frame.ts';
import { fitToBox, fromCamera, type CanvasProjection } from '#lib/geo/canvas-projection.ts';

/** Px between the two maps, and from the edges of a map to its frame; the name of the side is above it. */
const GAP = 10;
const INSET = { left: 16, top: 44, right: 16, bottom: 14 };

const LEFT = MARGIN - 16 + KEY_WIDTH + GAP;
const WIDTH = (FILE_SIZE.width - LEFT - GAP) / 2;
const HEIGHT = BAND.bottom - BAND.top;

/** A comparison as an SVG file: both maps at one scale and with one frame, each under its name. `site` as in drawSvgFile. */
export function drawSvgComparison(atlas: Atlas, a: Selection, b: Selection, site: string): string {
  const { lang } = b.view;
  const theme = fileThemeOf(b.view);
  const { palette } = theme;
  const canvas = svgComparisonProjection(atlas, { a: a.view, b: b.view });
  const words = compareWords[lang];
  const sides = [a, b].map((selection) => ({ selection, map: drawSvgMap(atlas, selection, canvas, palette) }));
  const maps = sides.map(({ selection, map }, i) =>
    [
      `<clipPath id="side-${i}"><rect width="${WIDTH}" height="${HEIGHT}"/></clipPath>`,
      `<g transform="translate(${LEFT + i * (WIDTH + GAP)} ${BAND.top})"><g clip-path="url(#side-${i})"><rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.water}"/><g transform="translate(${INSET.left} ${INSET.top})">${map.svg}</g></g>`,
      `<text x="14" y="27" font-size="19" font-weight="600" fill="${palette.ink}" stroke="${palette.halo}" stroke-width="4" stroke-linejoin="round" paint-order="stroke">${escape(sideName(atlas, selection.view, lang))}</text></g>`
    ].join('')
  );
  const paper = `<rect y="${BAND.top}" width="${FILE_SIZE.width}" height="${HEIGHT}" fill="${theme.page.paper}"/>`;
  const both = mergeSelections(a, b);
  const who = doubtedPartners(both);
  return drawSvgFrame(
    atlas,
    {
      lang,
      title: compareHeading(atlas, { a: a.view, b: b.view }, lang),
      description: comparison(atlas, a, b, lang),
      meta: [embedWords[lang].unit, words.scale, ...(who ? [keyWords[lang].doubted(who)] : [])].join(' · '),
      selection: both,
      maps: paper + maps.join(''),
      hasCovered: sides.some(({ map }) => map.hasCovered)
    },
    theme,
    site
  );
}

/** The canvas of either map in the file of a comparison; both show the same area. */
export function svgComparisonProjection(atlas: Atlas, { a, b }: Compare): CanvasProjection {
  const [width, height] = [WIDTH - INSET.left - INSET.right, HEIGHT - INSET.top - INSET.bottom];
  const bleed = { left: -INSET.left, top: -INSET.top, right: WIDTH - INSET.left, bottom: HEIGHT - INSET.top };
  return b.at
    ? fromCamera(b.at, { width, height }, bleed)
    : fitToBox(frameOf(atlas, { ...b, ...sharedCamera({ a, b }) }), { left: 0, top: 0, right: width, bottom: height }, bleed);
}
