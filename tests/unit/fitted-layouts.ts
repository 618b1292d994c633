// Layouts of fitted maps, for the tests of whole maps, of which several look at the same ones.
import { atlas } from '#lib/atlas/load.ts';
import '#lib/base-map/load-shapes.ts';
import type { Size } from '#lib/geo/box.ts';
import { fittedCanvas, frameWidthIn, layoutInBox, type MapLayout } from '#lib/labels/layout.ts';
import type { Selection } from '#lib/selection/selection.ts';

const kept = new Map<string, MapLayout>();

/** The layout of a fitted map in a box. Boxes in which its frame has the same width have the same layout, as layout.long.test.ts makes sure. */
export function fittedLayout(selection: Selection, box: Size): MapLayout {
  const key = JSON.stringify([selection.view, frameWidthIn(fittedCanvas(atlas, selection), box)]);
  const found = kept.get(key) ?? layoutInBox(atlas, selection, null, box, true);
  kept.set(key, found);
  return found;
}
