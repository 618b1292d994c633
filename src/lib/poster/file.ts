import type { Atlas } from '#lib/atlas/atlas.ts';
import { description, headline } from '#lib/sentences/describe.ts';
import { doubted } from '#lib/sentences/doubt.ts';
import { periodName } from '#lib/format/day.ts';
import { periodOf } from '#lib/atlas/partial-dates.ts';
import { frame as frameOf } from '#lib/selection/extent.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { View } from '#lib/view/view.ts';
import { monthsWords } from '#lib/words/months.ts';
import { embedWords } from '#lib/words/embed.ts';
import { keyWords } from '#lib/words/key.ts';
import { panelWords } from '#lib/words/panels.ts';
import { terms } from '#lib/words/terms.ts';
import { drawFileMap } from './file-map.ts';
import { lookOf } from './look.ts';
import { BAND, drawPaper, FILE, KEY_WIDTH, MARGIN } from './paper.ts';
import { boxed, looking, type Sheet } from './sheet.ts';

/** Where in the band the frame goes, or what a camera sees: right of the key. */
const BOX = { left: MARGIN + KEY_WIDTH, top: BAND.top + 14, right: FILE.width - 48, bottom: BAND.bottom - 14 };

/**
 * A view as a picture to save, print or preview: title, year, unit, map, key, sources, disclaimer, credit. One SVG
 * without references to anything. `site` is the address printed at the foot.
 */
export function drawFile(atlas: Atlas, selection: Selection, site: string): string {
  const { lang, year, series } = selection.view;
  const months = periodOf(selection.view) === year ? null : monthsWords[lang];
  const look = lookOf(selection.view);
  const sheet = fileSheet(atlas, selection.view);
  const who = doubted(selection);
  return drawPaper(atlas, {
    lang,
    title: headline(atlas, selection),
    description: description(atlas, selection),
    meta: [...(months ? [months.badge, periodName(selection.view, lang), months.unit] : [terms[lang].year(year), embedWords[lang].unit]), panelWords[lang].seriesName[series], ...(who ? [keyWords[lang].doubted(who)] : [])].join(' · '),
    selection,
    maps: `<g transform="translate(${BOX.left} ${BOX.top})">${drawFileMap(atlas, selection, sheet, look.palette)}</g>`
  }, look, site);
}

/** The sheet of a view's file. */
export function fileSheet(atlas: Atlas, view: View): Sheet {
  const [width, height] = [BOX.right - BOX.left, BOX.bottom - BOX.top];
  const bleed = { left: -BOX.left, top: BAND.top - BOX.top, right: FILE.width - BOX.left, bottom: BAND.bottom - BOX.top };
  return view.at
    ? looking(view.at, { width, height }, bleed)
    : boxed(frameOf(atlas, view), { left: 0, top: 0, right: width, bottom: height }, bleed);
}
