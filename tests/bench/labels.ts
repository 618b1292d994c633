// Measures label placement, the most expensive part of drawing a static map and of each stop of the live map.
import type { Atlas } from '#lib/atlas/atlas.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { fitToLength } from '#lib/geo/canvas-projection.ts';
import { layoutMap } from '#lib/labels/layout.ts';
import { boundsOf } from '#lib/selection/map-bounds.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { median } from './measure.ts';

/** Width in px of the maps: phone, tablet, desktop. */
const WIDTHS = [360, 768, 1280];

export interface LabelCost {
  readonly width: number;
  /** Milliseconds to place the labels of one map: median over all years of all partners, and the slowest year. */
  readonly median: number;
  readonly slowest: number;
  /** Labels placed over all years: a faster placement must not lose any. */
  readonly labels: number;
}

/** Places the labels of every year of all partners on maps of three widths, after a warm-up round. */
export function measureLabels(atlas: Atlas): LabelCost[] {
  const views = availableValues(atlas).years.map((year) => ({ ...defaultView(availableValues(atlas)), partners: 'all' as const, year }));
  const pictures = views.map((view) => ({ selection: select(atlas, view), sheet: fitToLength(boundsOf(atlas, view), 1600) }));
  return WIDTHS.map((width) => {
    let labels = 0;
    const round = (): number[] =>
      pictures.map(({ selection, sheet }) => {
        const start = performance.now();
        labels += layoutMap(atlas, selection, sheet, width).labels.length;
        return performance.now() - start;
      });
    round();
    labels = 0;
    const times = round();
    return { width, median: median(times), slowest: Math.max(...times), labels };
  });
}
