// The name of Pyongyang on static maps of all widths.
import { expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { boundsOf } from '#lib/selection/map-bounds.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { fitToLength } from '#lib/geo/canvas-projection.ts';
import { FRAME_WIDTHS, growthFrom, layoutMap } from '#lib/labels/layout.ts';

/** Px by which a mark may overlap the box of a name without hiding a letter. */
const OVERLAP = 1.5;
const FULL = Boolean(process.env['TEST_FULL']);

it('keeps the name of Pyongyang clear of the marks of places in any year at any width', () => {
  const limits = Object.values(FRAME_WIDTHS);
  const covered: string[] = [];
  let pictures = 0;
  // In npm test: of all partners every second year, of one or two every third.
  for (const partners of ['all', ['chn'], ['rus'], ['chn', 'rus']] as const) {
    for (const year of availableValues(atlas).years.filter((one) => FULL || one % (partners === 'all' ? 2 : 3) === 0)) {
      const selection = select(atlas, { ...defaultView(availableValues(atlas)), partners, year });
      const canvas = fitToLength(boundsOf(atlas, selection.view), 1000);
      for (const width of limits) {
        const grow = growthFrom(width);
        const { labels, marks, toPx } = layoutMap(atlas, selection, canvas, width, { grow, hasButtons: true });
        const name = labels.find(({ kind }) => kind === 'home');
        if (!name) continue;
        const own = toPx(name.anchor);
        // The name keeps its offset from Pyongyang in px while the map grows; marks move with the map.
        for (const by of [1, (1 + grow) / 2, grow]) {
          pictures += 1;
          const [x, y] = [name.x + own.x * (by - 1) + name.width / 2, name.y + own.y * (by - 1) + name.height / 2];
          const hidden = marks.some(
            ({ mark, at }) =>
              mark.glyph &&
              Math.abs(at.x * by - x) < name.width / 2 - 3 + mark.px / 2 - OVERLAP &&
              Math.abs(at.y * by - y) < name.height / 2 - 3 + mark.px / 2 - OVERLAP
          );
          if (hidden) covered.push(`${String(partners)} ${year} at ${Math.round(width * by)} px`);
        }
      }
    }
  }
  expect(pictures).toBeGreaterThan(1000);
  expect(covered).toEqual([]);
});
