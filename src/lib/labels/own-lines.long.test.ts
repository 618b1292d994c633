// Values beside their arcs on whole maps: few are so near to the line of another partner in the same colour that they seem to be its.
import { expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import '#lib/base-map/load-shapes.ts';
import type { PxPoint } from '#lib/geo/box.ts';
import { select } from '#lib/selection/select.ts';
import { visibleArcs, type VisibleArc } from '#lib/symbols/visible-arcs.ts';
import { defaultView, LANGS } from '#lib/view/view.ts';
import { fittedLayout } from '../../../tests/unit/fitted-layouts.ts';

const values = availableValues(atlas);

/** Px from the middle of a text within which it is on a line, and by which it must be nearer to its own line than that. */
const [ON, NEARER] = [8, 6];

/** Px from a point to the edge of a line. */
const away = (p: PxPoint, { style, steps }: VisibleArc): number =>
  Math.min(
    ...steps.slice(1).map((to, i) => {
      const from = steps[i]!;
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const t = Math.max(0, Math.min(1, ((p.x - from.x) * dx + (p.y - from.y) * dy) / (dx * dx + dy * dy || 1)));
      return Math.hypot(p.x - from.x - t * dx, p.y - from.y - t * dy);
    })
  ) -
  style.width / 2;

// Without a cost for it 0.041 and 0.043.
it.each([
  { width: 704, height: 430, share: 0.025 },
  { width: 360, height: 330, share: 0.038 }
])('puts few values on the lines of others in their colour, in every year and language, on a map of $width × $height px', ({ share, ...box }) => {
  const doubtful: string[] = [];
  let count = 0;
  for (const year of values.years)
    for (const lang of LANGS) {
      const selection = select(atlas, { ...defaultView(values), year, lang });
      const { width, labels, toPx } = fittedLayout(selection, box);
      const lines = visibleArcs(selection.arcs, toPx, { width, height: width });
      const partners = new Map(selection.arcs.map(({ fact, partner }) => [fact.id, partner.id]));
      for (const label of labels) {
        const own = lines.get(label.id);
        // A value with a leader or an arrowhead says whose it is.
        if (label.kind !== 'fact' || label.leader || label.turn !== null || !own) continue;
        count += 1;
        const middle = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
        const others = [...lines].filter(
          ([id, { style }]) => partners.get(id) !== partners.get(label.id) && style.direction === own.style.direction && style.width >= 2.5
        );
        const nearest = Math.min(...others.map(([, line]) => away(middle, line)));
        if (nearest < ON && nearest < away(middle, own) - NEARER) doubtful.push(`${lang} ${year}: ${label.text}`);
      }
    }
  expect(count).toBeGreaterThan(400);
  expect(doubtful.length / count, doubtful.join('; ')).toBeLessThan(share);
});
