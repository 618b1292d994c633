// The place that a step of a story is about is in the frame, on a phone too.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { stories } from '#lib/atlas/stories.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import '#lib/base-map/load-shapes.ts';
import { layoutInBox } from '#lib/labels/layout.ts';
import { select } from '#lib/selection/select.ts';
import { stepView } from '#lib/view/step-view.ts';

/** The map of a story at a width of 360 px, without the row of its buttons. */
const PHONE = { width: 360, height: 230 };

const placed = stories.flatMap(({ id, steps }) =>
  steps.map((step) => ({ name: `${id}/${step.id}`, view: stepView(step, availableValues(atlas)) })).filter(({ view }) => view.at && view.select)
);

describe('the map of a step on a phone', () => {
  it.each(placed)('$name shows the place that is selected', ({ view }) => {
    const { marks } = layoutInBox(atlas, select(atlas, view), view.at, PHONE, true);
    const chosen = marks.filter(({ mark }) => mark.chosen).map(({ at }) => at);
    for (const { x, y } of chosen) {
      expect(x).toBeGreaterThan(8);
      expect(x).toBeLessThan(PHONE.width - 8);
      expect(y).toBeGreaterThan(8);
      expect(y).toBeLessThan(PHONE.height - 8);
    }
    expect(chosen.length).toBeGreaterThan(0);
  });
});
