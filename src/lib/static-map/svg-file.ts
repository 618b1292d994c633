// The SVG file of a view. Used by poster.svg, poster.png and client-export.ts.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { description, headline } from '#lib/sentences/describe.ts';
import { doubtedPartners } from '#lib/sentences/doubted-partners.ts';
import { periodName } from '#lib/format/date.ts';
import { periodOf } from '#lib/dates/partial-dates.ts';
import { boundsOf as frameOf } from '#lib/selection/map-bounds.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { View } from '#lib/view/view.ts';
import { monthsWords } from '#lib/words/months.ts';
import { embedWords } from '#lib/words/embed.ts';
import { keyWords } from '#lib/words/key.ts';
import { pageWords } from '#lib/words/page.ts';
import { terms } from '#lib/words/vocabulary.ts';
import { drawSvgMap } from './svg-map.ts';
import { fileThemeOf } from './theme.ts';
import { BAND, drawSvgFrame, FILE_SIZE, KEY_WIDTH, MARGIN } from './svg-frame.ts';
import { fitToBox, fromCamera, type CanvasProjection } from '#lib/geo/canvas-projection.ts';

/** Where the map is placed: right of the legend. */
const BOX = { left: MARGIN + KEY_WIDTH, top: BAND.top + 14, right: FILE_SIZE.width - 48, bottom: BAND.bottom - 14 };

/**
 * A view as an image to save, print or preview: title, year, unit, map, legend, sources, disclaimer, credit. One SVG without external
 * references. `site` is the address printed at the bottom.
 */
export function drawSvgFile(atlas: Atlas, selection: Selection, site: string): string {
  const { lang, year, series } = selection.view;
  const months = periodOf(selection.view) === year ? null : monthsWords[lang];
  const theme = fileThemeOf(selection.view);
  const canvas = svgFileProjection(atlas, selection.view);
  const who = doubtedPartners(selection);
  const map = drawSvgMap(atlas, selection, canvas, theme.palette);
  return drawSvgFrame(
    atlas,
    {
      lang,
      title: headline(atlas, selection),
      description: description(atlas, selection),
      meta: [
        ...(months ? [months.badge, periodName(selection.view, lang), months.unit] : [terms[lang].year(year), embedWords[lang].unit]),
        pageWords[lang].seriesName[series],
        ...(who ? [keyWords[lang].doubted(who)] : [])
      ].join(' · '),
      selection,
      maps: `<g transform="translate(${BOX.left} ${BOX.top})">${map.svg}</g>`,
      hasCovered: map.hasCovered
    },
    theme,
    site
  );
}

/** The canvas of a view's file. */
export function svgFileProjection(atlas: Atlas, view: View): CanvasProjection {
  const [width, height] = [BOX.right - BOX.left, BOX.bottom - BOX.top];
  const bleed = { left: -BOX.left, top: BAND.top - BOX.top, right: FILE_SIZE.width - BOX.left, bottom: BAND.bottom - BOX.top };
  return view.at ? fromCamera(view.at, { width, height }, bleed) : fitToBox(frameOf(atlas, view), { left: 0, top: 0, right: width, bottom: height }, bleed);
}
