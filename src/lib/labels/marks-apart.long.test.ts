// The marks of whole maps: none covers another or is cut by the frame, in any year.
import { describe, expect, it } from 'vitest';
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { boxAround, overlap, type PxPoint } from '#lib/geo/box.ts';
import { project } from '#lib/geo/curve.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView } from '#lib/view/view.ts';
import { fittedLayout } from '../../../tests/unit/fitted-layouts.ts';
import { grown, widened } from '../../../tests/unit/label-text.ts';
import { growthFrom } from './layout.ts';

const values = availableValues(atlas);

it.each([
  ['chn', 'quanhe-wonjong'],
  ['rus', 'khasan-tumangang-rail']
])('of the crossings at Rason, too close together for two marks, a map of %s shows its own: %s', (partner, own) => {
  const selection = select(atlas, { ...defaultView(values), partners: [partner], year: 2023 });
  const { marks } = fittedLayout(selection, { width: 360, height: 288 });
  const near = marks.map(({ mark }) => mark.id).filter((id) => ['quanhe-wonjong', 'khasan-tumangang-rail', 'rajin'].includes(id));
  expect(near).toEqual([own]);
});

describe.each([1280, 704, 360])('on a map of %i px', (width) => {
  it.each([{ partners: 'all' as const }, { partners: ['chn', 'rus'] }, { partners: ['chn'] }, { partners: ['rus'] }])(
    'no mark covers another, an end point, or the text of a label, or is cut by the frame, in any year: $partners',
    ({ partners }) => {
      const covered: string[] = [];
      let count = 0;
      for (const year of values.years) {
        const selection = select(atlas, { ...defaultView(values), partners, year });
        const { marks, labels, toPx, width: frame } = fittedLayout(selection, { width, height: width * 0.6 });
        const partnersShown = [...selection.arcs.filter(({ minor }) => !minor), ...selection.gaps].map(({ partner }) => partner);
        const ends = [DPRK_ANCHOR, ...partnersShown].map(({ lon, lat }) => toPx(project(lon, lat)));
        const glyphs = marks.filter(({ mark }) => mark.glyph);
        count += glyphs.length;
        const sizes = [0, 0.25, 0.5, 0.75, 1].map((share) => 1 + (growthFrom(frame) - 1) * share);
        glyphs.forEach(({ mark, at }, i) => {
          for (const size of sizes) {
            const away = (point: PxPoint): number => size * Math.hypot(point.x - at.x, point.y - at.y);
            for (const other of glyphs.slice(i + 1))
              if (away(other.at) < (mark.px + other.mark.px) / 2) covered.push(`${year}: ${mark.name} and ${other.mark.name}`);
            if (ends.some((end) => away(end) < mark.px / 2 + 5)) covered.push(`${year}: ${mark.name} and an end point`);
            const box = boxAround({ x: at.x * size, y: at.y * size }, mark.px);
            if (box.x < frame * size && box.x + box.width > frame * size) covered.push(`${year}: ${mark.name} and the frame`);
            for (const label of labels) if (overlap(widened(grown(label, size), 1), box)) covered.push(`${year}: ${mark.name} and ${label.text}`);
          }
        });
      }
      expect(covered).toEqual([]);
      // The map is not simply empty: a year has some eight marks.
      expect(count / values.years.length).toBeGreaterThan(5);
    }
  );
});
