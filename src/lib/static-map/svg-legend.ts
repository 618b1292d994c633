// The legend of an SVG file, from the same entries as the legend on pages.
import type { Atlas } from '#lib/atlas/atlas.ts';
import type { Sample } from '#lib/layers/layer.ts';
import { legend, shortKey } from '#lib/selection/legend.ts';
import type { Selection } from '#lib/selection/selection.ts';
import type { Box } from '#lib/geo/box.ts';
import { ARROW_PATH } from '#lib/symbols/arrow.ts';
import { towardsInk, type Palette } from '#lib/symbols/palette.ts';
import { escape } from './escape.ts';
import { drawSvgGlyph } from './svg-glyph.ts';
import type { FileTheme } from './theme.ts';
import { num } from './path.ts';
import { wrap } from '#lib/labels/text.ts';

/** Font size, line height and space between entries in px, the usual ones first; samples of widths and sizes keep theirs. */
const SETTINGS = [
  { px: 14, line: 18, gap: 2 },
  { px: 12, line: 15, gap: 1 }
] as const;
/** Side of a glyph, px. */
const GLYPH_PX = 15;
/** Px from the left edge to the text, which follows the mark. */
const INDENT = 48;

/** The legend of a selection in a box: only what the map shows, with its widths, dashes and marks; closer together if the box is low. */
export function drawSvgLegend(atlas: Atlas, selection: Selection, { palette, page: { paper, rule } }: FileTheme, box: Box): string {
  const key = shortKey(legend(atlas, selection));
  const settings = SETTINGS.map((setting) => ({ ...setting, ...entriesOf(key, palette, box.width, setting) }));
  const { px, height, drawn } = settings.find((setting) => setting.height <= box.height) ?? settings[settings.length - 1]!;
  return [
    `<g transform="translate(${box.x} ${box.y})" font-size="${px}" fill="${palette.ink}">`,
    `<rect width="${box.width}" height="${num(height)}" rx="3" fill="${paper}" fill-opacity=".92" stroke="${rule}"/>${drawn.join('')}</g>`
  ].join('');
}

/** The entries of a legend `width` px wide, and the height that they need. */
function entriesOf(
  key: ReturnType<typeof shortKey>,
  palette: Palette,
  width: number,
  { px, line, gap }: (typeof SETTINGS)[number]
): { readonly drawn: readonly string[]; readonly height: number } {
  const drawn: string[] = [];
  let y = 10;
  for (const { sample, text } of key) {
    const { mark, height } = drawSample(sample, palette);
    const lines = wrap(text, width - INDENT - 14, px, 2);
    const tall = Math.max(line, height, lines.length * line);
    drawn.push(`<g transform="translate(26 ${num(y + tall / 2)})">${mark}</g>`);
    lines.forEach((part, i) =>
      drawn.push(`<text x="${INDENT}" y="${num(y + tall / 2 + (i - (lines.length - 1) / 2) * line + px * 0.35)}">${escape(part)}</text>`)
    );
    y += tall + gap;
  }
  return { drawn, height: y + 8 };
}

/** A sample around 0,0, the centre of a mark 36 px wide, and the height that it needs. */
function drawSample(sample: Sample, palette: Palette): { readonly mark: string; readonly height: number } {
  const colour = palette[sample.colour];
  const dash = (pattern: string | undefined): string => (pattern ? ` stroke-dasharray="${pattern}"` : '');
  switch (sample.shape) {
    case 'line': {
      const head = sample.arrow
        ? `<path d="${ARROW_PATH}" transform="rotate(90) scale(.67) translate(-12 -12)" fill="${towardsInk(colour, palette.ink)}" stroke="${palette.halo}" stroke-width="3" paint-order="stroke"/>`
        : '';
      return {
        mark: `<path d="M-18 0H18" stroke="${colour}" stroke-width="${num(sample.width)}"${dash(sample.dash?.join(' '))}/>${head}`,
        height: sample.exact ? sample.width + 2 : 0
      };
    }
    case 'glyph':
      return { mark: drawSvgGlyph(sample.glyph, 0, 0, GLYPH_PX, colour, palette.halo), height: 0 };
    case 'area': {
      const edge = `stroke="${colour}" stroke-width="1.2"${dash({ solid: undefined, dashed: '3 3', dotted: '1.4 2.8' }[sample.edge])}`;
      const fill = sample.filled ? `fill="${colour}" fill-opacity=".1"` : 'fill="none"';
      return {
        mark: sample.form === 'circle' ? `<circle r="7" ${fill} ${edge} stroke-linecap="round"/>` : `<path d="M-8-6H8V6H-8Z" ${fill} ${edge}/>`,
        height: 0
      };
    }
    case 'symbol':
      return { mark: `<path d="${sample.d}" fill="${colour}" fill-opacity=".14" stroke="${colour}" stroke-width="1.5"/>`, height: sample.px + 4 };
  }
}
