import { ARROW_PATH } from '#lib/symbols/arrow.ts';
import { DASH } from '#lib/symbols/evidence.ts';
import { crossingGlyph, GLYPHS, type Glyph } from '#lib/symbols/glyphs.ts';
import { gatewayKey, gatewayPath } from '#lib/symbols/gateway-size.ts';
import { legend } from '#lib/symbols/legend.ts';
import { money } from '#lib/format/money.ts';
import { inked, type Palette } from '#lib/symbols/palette.ts';
import type { Selection } from '#lib/selection/selection.ts';
import { gatewayWords } from '#lib/words/gateways.ts';
import { quantity } from '#lib/words/units.ts';
import { keyWords } from '#lib/words/key.ts';
import { terms } from '#lib/words/terms.ts';
import { escape } from './escape.ts';
import { drawGlyph } from './file-glyph.ts';
import type { Look } from './look.ts';
import { num } from './path.ts';
import { wrap } from './text.ts';

const TEXT_PX = 14;
const LINE = 18;
/** Where words begin, after the mark. */
const INDENT = 48;

interface Entry {
  /** SVG around 0,0, the middle of a mark 36 px wide. */
  readonly mark: string;
  readonly text: string;
  readonly height: number;
}

/** The key of a selection in a box: only what the picture shows, in its widths, dashes and marks. */
export function drawKey(selection: Selection, { palette, sheet, rule }: Look, box: { readonly x: number; readonly y: number; readonly width: number }): string {
  const entries = entriesOf(selection, palette);
  const drawn: string[] = [];
  let y = 10;
  for (const { mark, text, height } of entries) {
    const lines = wrap(text, box.width - INDENT - 14, TEXT_PX, 2);
    const tall = Math.max(height, lines.length * LINE);
    drawn.push(`<g transform="translate(26 ${num(y + tall / 2)})">${mark}</g>`);
    lines.forEach((line, i) => drawn.push(`<text x="${INDENT}" y="${num(y + tall / 2 + (i - (lines.length - 1) / 2) * LINE + TEXT_PX * 0.35)}">${escape(line)}</text>`));
    y += tall + 2;
  }
  return [
    `<g transform="translate(${box.x} ${box.y})" font-size="${TEXT_PX}" fill="${palette.ink}">`,
    `<rect width="${box.width}" height="${num(y + 8)}" rx="3" fill="${sheet}" fill-opacity=".92" stroke="${rule}"/>${drawn.join('')}</g>`
  ].join('');
}

function entriesOf(selection: Selection, palette: Palette): Entry[] {
  const { lang } = selection.view;
  const words = keyWords[lang];
  const vocabulary = terms[lang];
  const key = legend(selection);
  const line = (width: number, colour: string, dash = ''): string => `<path d="M-18 0H18" stroke="${colour}" stroke-width="${num(width)}"${dash}/>`;
  const place = (glyph: Glyph, colour: string): string => drawGlyph(glyph, 0, 0, colour, palette.halo);
  const ring = (dash: string): string => `<circle r="7" fill="${palette.missile}" fill-opacity=".1" stroke="${palette.missile}" stroke-width="1.2"${dash}/>`;
  const entry = (mark: string, text: string, height = LINE): Entry => ({ mark, text, height });
  const kinds = { port: palette.place, zone: palette.zone, site: palette.missile, nuclear: palette.missile };
  return [
    ...key.directions.map((direction) => {
      const colour = direction === 'total' ? palette.undirected : palette[direction];
      const head = direction === 'total' ? '' : `<path d="${ARROW_PATH}" transform="rotate(90) scale(.67) translate(-12 -12)" fill="${inked(colour, palette.ink)}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke"/>`;
      return entry(line(5, colour) + head, vocabulary.direction[direction]);
    }),
    ...key.evidence.flatMap((evidence) => {
      const dash = DASH[evidence];
      return dash ? entry(line(4, palette.undirected, ` stroke-dasharray="${dash.join(' ')}"`), vocabulary.evidence[evidence]) : [];
    }),
    ...key.widths.map((sample) => entry(line(sample.px, palette.undirected), money(sample.value, lang), Math.max(LINE, sample.px + 2))),
    ...(key.crossingKinds.length > 0 ? [entry(place(crossingGlyph('rail-road', 'open'), palette.place), vocabulary.kind.crossing)] : []),
    ...key.crossingStates.filter((state) => state !== 'open').map((state) => entry(place(crossingGlyph('rail-road', state), palette.place), vocabulary.crossingState[state])),
    ...key.places.map((kind) => entry(place(GLYPHS[kind], kinds[kind]), vocabulary.kind[kind])),
    ...gatewayKey(selection).map(({ unit, value, px, ofArea }) =>
      entry(`<path d="${gatewayPath(px, unit, ofArea)}" fill="${palette.place}" fill-opacity=".14" stroke="${palette.place}" stroke-width="1.5"/>`, ofArea ? gatewayWords[lang].province(quantity(value, unit, lang)) : quantity(value, unit, lang), Math.max(LINE, px + 4))),
    ...key.impacts.map((basis) => entry(ring(basis === 'computed' ? ' stroke-dasharray="3 3"' : ''), words[basis])),
    ...(key.dangerAreas ? [entry(`<path d="M-8-6H8V6H-8Z" fill="none" stroke="${palette.missile}" stroke-dasharray="2 3"/>`, words.dangerArea)] : []),
    ...(key.ranges ? [entry(`<circle r="7" fill="none" stroke="${palette.missile}" stroke-width="1.4" stroke-dasharray="1.4 2.8" stroke-linecap="round"/>`, vocabulary.layer.ranges)] : []),
    ...(key.railways ? [entry(line(1.5, palette.place, ' stroke-dasharray="6 4"'), words.schematic)] : [])
  ];
}
