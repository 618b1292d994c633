// The static map as SVG with fixed sizes, for image files. Used by svg-file.ts and svg-compare.ts.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { directionColour } from '#lib/selection/legend.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { ARROW_PATH, arrowSize } from '#lib/symbols/arrow.ts';
import { SIGN } from '#lib/labels/label-shapes.ts';
import type { Box } from '#lib/geo/box.ts';
import { towardsInk, type Palette } from '#lib/symbols/palette.ts';
import type { MapLabel } from '#lib/labels/arc-labels.ts';
import { escape } from './escape.ts';
import { drawSvgGlyph } from './svg-glyph.ts';
import { RING_PX, hasRing } from '#lib/labels/marks.ts';
import { paintedArrows, paintedEnds, paintedMap, paintedSymbols, type PaintedPath } from './painted.ts';
import { matrix, num } from './path.ts';
import type { NameBox } from '#lib/labels/name-box.ts';
import { LINE_EM } from '#lib/labels/place-names.ts';
import { zoomOf, type CanvasProjection } from '#lib/geo/canvas-projection.ts';
import { layoutMap, type MapLayout, type TypeSizes } from '#lib/labels/layout.ts';

/** Larger than on a page: previews are shown at half their size and less. */
const TYPE: TypeSizes = { label: 17, place: 15 };

/** Detail of the coastline, as if the file were shown at this multiple of its size. */
const DENSITY = 2;

/** The zoom that decides which coastlines the map of a file uses. */
export function coastZoom(canvas: CanvasProjection): number {
  return zoomOf(canvas, canvas.width * DENSITY);
}

/** Radius of the end points of arcs, px. */
const END_RADIUS = { home: 5, partner: 4, minor: 2, gap: 4 } as const;

/** Radius of a town's dot, px. */
const TOWN_RADIUS = 2.4;

/** Attributes of names that are not bold: those of water, lines and towns. */
const NAME_STYLE: Partial<Record<NameBox['kind'], string>> = {
  sea: ' font-style="italic"',
  river: ' font-style="italic"',
  mdl: '',
  railway: '',
  town: ''
};

/** The map of a selection in a file. */
interface SvgMap {
  readonly svg: string;
  /** Whether marks of places give way because they would cover others. */
  readonly hasCovered: boolean;
}

/** The map of a selection as SVG. Canvas units are px: every size is fixed. */
export function drawSvgMap(atlas: Atlas, selection: Selection, canvas: CanvasProjection, palette: Palette): SvgMap {
  const zoom = zoomOf(canvas, canvas.width);
  const layout = layoutMap(atlas, selection, canvas, canvas.width, { type: TYPE });
  const svg = [
    '<g fill="none" stroke-linejoin="round">',
    ...paintedMap(atlas, selection, canvas, { landPx: canvas.width * DENSITY, zoom, riverZoom: zoom, unit: 1 }).map(
      ({ arc, d, fill, stroke }) => `<path${arc === undefined ? '' : ` data-arc="${escape(arc)}"`} d="${d}" ${attributes(fill, stroke, palette)}/>`
    ),
    ...paintedArrows(selection, canvas).map(({ ink: { direction, width }, head }) => {
      const p = canvas.at(head.at);
      const scale = Math.round((arrowSize(width) / 24) * 1000) / 1000;
      const turn = canvas.cameraProjection ? ` ${matrix(canvas.cameraProjection.matrixAt(head.at))}` : '';
      return `<path d="${ARROW_PATH}" transform="translate(${num(p.x)} ${num(p.y)})${turn} rotate(${num(head.heading)}) scale(${scale}) translate(-12 -12)" fill="${towardsInk(palette[directionColour(direction)], palette.ink)}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke"/>`;
    }),
    ...paintedSymbols(atlas, selection, zoom).map(({ at, d, colour: name }) => {
      const { x, y } = canvas.at(at);
      return `<path d="${d}" transform="translate(${num(x)} ${num(y)})" fill="${palette[name]}" fill-opacity=".14" stroke="${palette[name]}" stroke-width="1.5"/>`;
    }),
    ...paintedEnds(selection).map(({ kind, at }) => {
      const { x, y } = canvas.at(at);
      const paint =
        kind === 'gap'
          ? `fill="${palette.halo}" stroke="${palette.ink}" stroke-width="2"`
          : `fill="${palette.ink}" stroke="${palette.halo}" stroke-width="${kind === 'minor' ? 0.75 : 1.5}"`;
      return `<circle cx="${num(x)}" cy="${num(y)}" r="${END_RADIUS[kind]}" ${paint}/>`;
    }),
    '</g>',
    words(layout, palette)
  ].join('');
  return { svg, hasCovered: layout.covered.size > 0 };
}

/** Fill and stroke of a paint, as SVG attributes in the colours of a palette. */
function attributes(fill: PaintedPath['fill'], stroke: PaintedPath['stroke'], palette: Palette): string {
  return [
    fill && `fill="${palette[fill.colour]}" fill-rule="evenodd"`,
    fill?.opacity !== undefined && `fill-opacity="${fill.opacity}"`,
    stroke && `stroke="${palette[stroke.colour]}" stroke-width="${num(stroke.width)}"`,
    stroke?.dash && `stroke-dasharray="${stroke.dash.join(' ')}"`,
    stroke?.opacity !== undefined && `stroke-opacity="${stroke.opacity}"`,
    stroke?.cap && `stroke-linecap="${stroke.cap}"`
  ]
    .filter(Boolean)
    .join(' ');
}

function words(placed: MapLayout, palette: Palette): string {
  const text = (box: Box, lines: readonly string[], size: number, colour: string, more = '', align: NameBox['align'] = 'middle'): string => {
    const x = num(align === 'middle' ? box.x + box.width / 2 : align === 'start' ? box.x + 3 : box.x + box.width - 3);
    const first = box.y + box.height / 2 + size * (0.35 - ((lines.length - 1) * LINE_EM) / 2);
    const spans = lines.map((line, i) => (i === 0 ? escape(line) : `<tspan x="${x}" dy="${num(size * LINE_EM)}">${escape(line)}</tspan>`)).join('');
    return `<text x="${x}" y="${num(first)}" text-anchor="${align}" font-size="${size}" fill="${colour}" stroke="${palette.halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"${more}>${spans}</text>`;
  };
  const ink = (direction: string | null): string =>
    direction === 'export' ? towardsInk(palette.export, palette.ink) : direction === 'import' ? towardsInk(palette.import, palette.ink) : palette.ink;
  return [
    ...placed.marks.flatMap(({ mark, at }) =>
      hasRing(mark) ? `<circle cx="${num(at.x)}" cy="${num(at.y)}" r="${RING_PX / 2}" fill="none" stroke="${palette.accent}" stroke-width="3"/>` : []
    ),
    ...placed.marks.flatMap(({ mark, at }) => (mark.glyph ? drawSvgGlyph(mark.glyph, at.x, at.y, mark.px, palette[mark.colour], palette.halo) : [])),
    ...placed.names.flatMap(({ kind, at }) =>
      kind === 'town'
        ? `<circle cx="${num(at.x)}" cy="${num(at.y)}" r="${TOWN_RADIUS}" fill="${palette.halo}" stroke="${palette.town}" stroke-width="1.2"/>`
        : []
    ),
    ...placed.names.map((box) => {
      const turn = box.turn === 0 ? '' : ` transform="rotate(${num(box.turn)} ${num(box.x + box.width / 2)} ${num(box.y + box.height / 2)})"`;
      return text(box, box.lines, TYPE.place, palette[box.colour], `${NAME_STYLE[box.kind] ?? ' font-weight="600"'}${turn}`, box.align);
    }),
    ...placed.labels.flatMap(({ leader: to, at: from, direction }) => {
      if (!to) return [];
      const d = `d="M${num(from.x)} ${num(from.y)}L${num(to.x)} ${num(to.y)}"`;
      return `<path ${d} stroke="${palette.halo}" stroke-opacity=".75" stroke-width="3.5"/><path ${d} stroke="${ink(direction)}" stroke-width="1.2"/>`;
    }),
    ...placed.labels.map(
      (label) =>
        sign(label, palette, ink(label.direction)) +
        text(
          label.turn === null ? label : { ...label, x: label.x + SIGN.room / 2 },
          [label.text],
          TYPE.label,
          ink(label.direction),
          ` font-weight="600"${label.kind === 'fact' ? ` data-fact="${escape(label.id)}"` : ''}`
        )
    )
  ].join('');
}

/** The arrowhead before a figure whose label is not next to its arc. */
function sign({ turn, x, y, height }: MapLabel, palette: Palette, colour: string): string {
  if (turn === null) return '';
  return `<path d="${ARROW_PATH}" transform="translate(${num(x + 3 + SIGN.side / 2)} ${num(y + height / 2)}) rotate(${turn}) scale(${SIGN.side / 24}) translate(-12 -12)" fill="${colour}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke"/>`;
}
