// The mark of a place as SVG. Used by svg-map.ts and svg-legend.ts.
import type { Glyph } from '#lib/symbols/glyphs.ts';
import { num } from './path.ts';

/** A mark of a place, centred on x, y, with a side of `px`. */
export function drawSvgGlyph({ outline, fill, mark, dashed }: Glyph, x: number, y: number, px: number, colour: string, paper: string): string {
  const scale = px / 24;
  const line = `fill="none" stroke-width="2.4"`;
  return [
    `<g transform="translate(${num(x - px / 2)} ${num(y - px / 2)}) scale(${scale})" stroke-linejoin="round">`,
    `<path d="${outline}" fill="${paper}" stroke="${paper}" stroke-width="6"/>`,
    fill ? `<path d="${fill}" fill="${colour}"/>` : '',
    `<path d="${outline}" ${line} stroke="${colour}"${dashed ? ' stroke-dasharray="4 3"' : ''}/>`,
    mark ? `<path d="${mark}" ${line} stroke="${fill === outline ? paper : colour}"/>` : '',
    '</g>'
  ].join('');
}
