// Where the texts of a layout are, for tests of whole maps.
import type { Box, PxPoint } from '#lib/geo/box.ts';
import type { MapLabel } from '#lib/labels/arc-labels.ts';
import { SIGN } from '#lib/labels/label-shapes.ts';
import { PAGE_TYPE, textAnchor, type Laid } from '#lib/labels/layout.ts';
import { textWidth } from '#lib/labels/text.ts';

/** Where a text is on a larger map: it keeps its size and its distance in px from its point. */
export const grown = <T extends Box & { readonly at: PxPoint }>(text: T, factor: number): T => ({
  ...text,
  x: text.x + text.at.x * (factor - 1),
  y: text.y + text.at.y * (factor - 1)
});

/** The text of a label in a font by some factor wider than estimated: it grows from the side that is held, or from its middle. */
export function widened(label: Laid<MapLabel>, factor: number): Box {
  const width = textWidth(label.text, PAGE_TYPE.label) * factor + (label.turn === null ? 0 : SIGN.room);
  const { x } = textAnchor(label);
  return { x: label.hold === 'left' ? x : label.hold === 'right' ? x - width : x - width / 2, y: label.y + 4, width, height: label.height - 8 };
}
