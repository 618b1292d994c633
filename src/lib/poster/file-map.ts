import type { Atlas } from '#lib/atlas/atlas.ts';
import { HOME } from '#lib/atlas/home.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { ARROW_PATH, arrowSize } from '#lib/symbols/arrow.ts';
import { project } from '#lib/geo/curve.ts';
import { riverWidth } from '#lib/symbols/river-width.ts';
import { drawnArcs, headOf } from '#lib/symbols/drawn-arcs.ts';
import { arcInk } from '#lib/symbols/ink.ts';
import { SIGN } from '#lib/labels/label-shapes.ts';
import type { Box } from '#lib/geo/box.ts';
import { inked, type Palette } from '#lib/symbols/palette.ts';
import type { MapLabel } from '#lib/labels/stage-labels.ts';
import { escape } from './escape.ts';
import { drawGlyph } from './file-glyph.ts';
import { RING_PX, ringed } from './marks.ts';
import { paintedPaths, paintedSymbols, type PaintedPath } from './painted.ts';
import { curvePath, matrix, num } from './path.ts';
import { LINE_EM, type NameBox } from './place-names.ts';
import { zoomOf, type Sheet } from './sheet.ts';
import { landOn } from './shapes.ts';
import { stage, type Stage, type Type } from './stages.ts';

/** Larger than on a page: previews are shown at half their size and less. */
const TYPE: Type = { label: 17, place: 15 };

/** Detail of the coast, as if the file were shown at this many times its size. */
const DENSITY = 2;

/** The zoom whose coasts the map of a file on a sheet is drawn with. */
export function groundZoom(sheet: Sheet): number {
  return zoomOf(sheet, sheet.width * DENSITY);
}

/** The map of a selection as SVG in the sheet's units, which are px: every size is fixed. */
export function drawFileMap(atlas: Atlas, selection: Selection, sheet: Sheet, palette: Palette): string {
  const arcs = selection.arcs.filter((arc) => arc.fact.value > 0).map(arcInk).map((ink) => ({ ink, d: curvePath(ink.curve, sheet) })).filter(({ d }) => d !== '');
  const colour = (direction: 'export' | 'import' | 'total'): string => (direction === 'total' ? palette.undirected : palette[direction]);
  return [
    `<g fill="none" stroke-linejoin="round">${ground(atlas, selection, sheet, palette)}`,
    arcs.map(({ ink, d }) => `<path d="${d}" stroke="${palette.halo}" stroke-opacity=".75" stroke-width="${num(ink.width + 2)}"/>`).join(''),
    arcs.map(({ ink, d }) => `<path data-arc="${escape(ink.id)}" d="${d}" stroke="${colour(ink.direction)}" stroke-opacity=".88" stroke-width="${num(ink.width)}"${ink.dash ? ` stroke-dasharray="${ink.dash.join(' ')}"` : ''}/>`).join(''),
    [...drawnArcs(selection.arcs, sheet.at, sheet).values()].map((drawn) => {
      const head = headOf(drawn);
      if (!head) return '';
      const p = sheet.at(head.at);
      const scale = Math.round((arrowSize(drawn.ink.width) / 24) * 1000) / 1000;
      const turn = sheet.lens ? ` ${matrix(sheet.lens.matrixAt(head.at))}` : '';
      return `<path d="${ARROW_PATH}" transform="translate(${num(p.x)} ${num(p.y)})${turn} rotate(${num(head.heading)}) scale(${scale}) translate(-12 -12)" fill="${inked(colour(drawn.ink.direction), palette.ink)}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke"/>`;
    }).join(''),
    paintedSymbols(atlas, selection).map(({ at, d, colour: name }) => {
      const { x, y } = sheet.at(at);
      return `<path d="${d}" transform="translate(${num(x)} ${num(y)})" fill="${palette[name]}" fill-opacity=".14" stroke="${palette[name]}" stroke-width="1.5"/>`;
    }).join(''),
    ends(selection, sheet, palette),
    '</g>',
    words(stage(atlas, selection, sheet, sheet.width, { type: TYPE }), palette)
  ].join('');
}

function ground(atlas: Atlas, selection: Selection, sheet: Sheet, palette: Palette): string {
  const fill = { sea: palette.water, land: palette.land, dprk: palette.dprk, water: palette.water };
  const line = { river: `${palette.river}" stroke-width="${num(riverWidth(zoomOf(sheet, sheet.width)))}`, border: palette.border, mdl: `${palette.mdl}" stroke-dasharray="5 3` };
  const path = (d: string, paint: string): string => (d ? `<path d="${d}" ${paint}/>` : '');
  return [
    ...landOn(sheet, sheet.width * DENSITY).map(({ ground: kind, d }) =>
      kind in fill
        ? path(d, `fill="${fill[kind as keyof typeof fill]}" stroke="${fill[kind as keyof typeof fill]}" fill-rule="evenodd"`)
        : path(d, `stroke="${line[kind as keyof typeof line]}"`)),
    ...paintedPaths(atlas, selection, sheet, zoomOf(sheet, sheet.width), 1).map(({ d, fill, stroke }) => path(d, attributes(fill, stroke, palette)))
  ].join('');
}

/** A paint of the layers, in the colours of a palette. */
function attributes(fill: PaintedPath['fill'], stroke: PaintedPath['stroke'], palette: Palette): string {
  return [
    fill && `fill="${palette[fill.colour]}" fill-opacity="${fill.opacity}"`,
    stroke && `stroke="${palette[stroke.colour]}" stroke-width="${num(stroke.width)}"`,
    stroke?.dash && `stroke-dasharray="${stroke.dash.join(' ')}"`, stroke?.opacity !== undefined && `stroke-opacity="${stroke.opacity}"`, stroke?.cap && `stroke-linecap="${stroke.cap}"`
  ].filter(Boolean).join(' ');
}

function ends(selection: Selection, sheet: Sheet, palette: Palette): string {
  const partners = new Map(selection.arcs.map((arc) => [arc.partner.id, arc.partner]));
  const end = ({ lon, lat }: { readonly lon: number; readonly lat: number }, radius: number, paint: string): string => {
    const p = sheet.at(project(lon, lat));
    return `<circle cx="${num(p.x)}" cy="${num(p.y)}" r="${radius}" ${paint}/>`;
  };
  const filled = `fill="${palette.ink}" stroke="${palette.halo}" stroke-width="1.5"`;
  return [
    end(HOME, 5, filled), ...[...partners.values()].map((partner) => end(partner, 4, filled)),
    ...selection.gaps.map(({ partner }) => end(partner, 4, `fill="${palette.halo}" stroke="${palette.ink}" stroke-width="2"`))
  ].join('');
}

function words(placed: Stage, palette: Palette): string {
  const text = (box: Box, lines: readonly string[], size: number, colour: string, more = '', align: NameBox['align'] = 'middle'): string => {
    const x = num(align === 'middle' ? box.x + box.width / 2 : align === 'start' ? box.x + 3 : box.x + box.width - 3);
    const first = box.y + box.height / 2 + size * (0.35 - ((lines.length - 1) * LINE_EM) / 2);
    const spans = lines.map((line, i) => (i === 0 ? escape(line) : `<tspan x="${x}" dy="${num(size * LINE_EM)}">${escape(line)}</tspan>`)).join('');
    return `<text x="${x}" y="${num(first)}" text-anchor="${align}" font-size="${size}" fill="${colour}" stroke="${palette.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${more}>${spans}</text>`;
  };
  const ink = (direction: string | null): string =>
    direction === 'export' ? inked(palette.export, palette.ink) : direction === 'import' ? inked(palette.import, palette.ink) : palette.ink;
  return [
    ...placed.marks.flatMap(({ mark, at }) => (ringed(mark) ? `<circle cx="${num(at.x)}" cy="${num(at.y)}" r="${RING_PX / 2}" fill="none" stroke="${palette.accent}" stroke-width="3"/>` : [])),
    ...placed.marks.flatMap(({ mark, at }) => (mark.glyph ? drawGlyph(mark.glyph, at.x, at.y, palette[mark.colour], palette.halo) : [])),
    ...placed.names.map((box) => text(box, box.lines, TYPE.place, palette[box.colour], box.kind === 'sea' ? ' font-style="italic"' : ' font-weight="600"', box.align)),
    ...placed.labels.flatMap(({ leader: to, at: from, direction }) => {
      if (!to) return [];
      const d = `d="M${num(from.x)} ${num(from.y)}L${num(to.x)} ${num(to.y)}"`;
      return `<path ${d} stroke="${palette.halo}" stroke-opacity=".75" stroke-width="3.5"/><path ${d} stroke="${ink(direction)}" stroke-width="1.2"/>`;
    }),
    ...placed.labels.map((label) =>
      sign(label, palette, ink(label.direction)) + text(label.turn === null ? label : { ...label, x: label.x + SIGN.room / 2 }, [label.text], TYPE.label, ink(label.direction), ` font-weight="600"${label.kind === 'fact' ? ` data-fact="${escape(label.id)}"` : ''}`))
  ].join('');
}

/** The arrowhead before a figure whose label stands apart from its arc. */
function sign({ turn, x, y, height }: MapLabel, palette: Palette, colour: string): string {
  if (turn === null) return '';
  return `<path d="${ARROW_PATH}" transform="translate(${num(x + 3 + SIGN.side / 2)} ${num(y + height / 2)}) rotate(${turn}) scale(${SIGN.side / 24}) translate(-12 -12)" fill="${colour}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke"/>`;
}
