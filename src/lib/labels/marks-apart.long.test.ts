// The marks and labels of whole maps: none covers another, in any year.
import { describe, expect, it } from 'vitest';
import { DPRK_ANCHOR } from '#lib/atlas/dprk-anchor.ts';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { boxAround, overlap, type Box, type PxPoint } from '#lib/geo/box.ts';
import { project } from '#lib/geo/curve.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, LANGS } from '#lib/view/view.ts';
import { fittedLayout } from '../../../tests/unit/fitted-layouts.ts';
import { grown, widened } from '../../../tests/unit/label-text.ts';
import { growthFrom } from './layout.ts';

const values = availableValues(atlas);
const reported = new Set(atlas.trade.map((fact) => `${fact.partner} ${fact.year}`));
const NEIGHBOURS = new Set(['chn', 'rus']);

it.each([
  ['chn', 'quanhe-wonjong'],
  ['rus', 'khasan-tumangang-rail']
])('of the crossings at Rason, too close together for two marks, a map of %s shows its own: %s', (partner, own) => {
  const selection = select(atlas, { ...defaultView(values), partners: [partner], year: 2023 });
  const { marks } = fittedLayout(selection, { width: 360, height: 288 });
  const near = marks.map(({ mark }) => mark.id).filter((id) => ['quanhe-wonjong', 'khasan-tumangang-rail', 'rajin'].includes(id));
  expect(near).toEqual([own]);
});

/** The area in square px that two boxes share. */
const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

/** npm run test:full tries every partner in every year with a figure, in four languages. */
const FULL = Boolean(process.env['TEST_FULL']);
const FILTERS = [{ partners: 'all' as const }, { partners: ['chn', 'rus'] }, { partners: ['chn'] }, { partners: ['rus'] }];
const OTHERS = FULL ? values.partners.filter((id) => id !== 'chn' && id !== 'rus').map((id) => ({ partners: [id] })) : [];

describe.each([1280, 704, 360])('on a map of %i px', (width) => {
  describe.each(FULL ? LANGS : (['en'] as const))('in %s', (lang) => {
    it.each([...FILTERS, ...OTHERS])(
      'no mark or label covers another, no mark an end point, and no edge can cut a mark, in any year: $partners',
      ({ partners }) => {
        const covered: string[] = [];
        let [count, named] = [0, 0];
        const years = values.years.filter((year) => partners === 'all' || partners.some((id) => NEIGHBOURS.has(id) || reported.has(`${id} ${year}`)));
        for (const year of years) {
          const selection = select(atlas, { ...defaultView(values), partners, year, lang });
          const { marks, labels, toPx, width: frame } = fittedLayout(selection, { width, height: width * 0.6 });
          const partnersShown = [...selection.arcs.filter(({ minor }) => !minor), ...selection.gaps].map(({ partner }) => partner);
          const ends = [DPRK_ANCHOR, ...partnersShown].map(({ lon, lat }) => toPx(project(lon, lat)));
          const glyphs = marks.filter(({ mark }) => mark.glyph);
          count += glyphs.length;
          named += labels.length;
          const sizes = [0, 0.25, 0.5, 0.75, 1].map((share) => 1 + (growthFrom(frame) - 1) * share);
          for (const size of sizes) {
            const texts = labels.map((label) => ({ text: label.text, box: widened(grown(label, size), 1) }));
            texts.forEach(({ text, box }, i) => {
              for (const other of texts.slice(i + 1)) if (overlap(box, other.box)) covered.push(`${year}: ${text} and ${other.text}`);
            });
            glyphs.forEach(({ mark, at }, i) => {
              const away = (point: PxPoint): number => size * Math.hypot(point.x - at.x, point.y - at.y);
              for (const other of glyphs.slice(i + 1))
                if (away(other.at) < (mark.px + other.mark.px) / 2) covered.push(`${year}: ${mark.name} and ${other.mark.name}`);
              if (ends.some((end) => away(end) < mark.px / 2 + 5)) covered.push(`${year}: ${mark.name} and an end point`);
              const box = boxAround({ x: at.x * size, y: at.y * size }, mark.px);
              // Beyond the frame the edge of the box may be anywhere.
              if (box.x < 0 || box.x + box.width > frame * size) covered.push(`${year}: ${mark.name} and the edge`);
              for (const { text, box: other } of texts) if (overlap(other, box)) covered.push(`${year}: ${mark.name} and ${text}`);
            });
            // A circle or a pentagon does not fill its box, so a text may cover it with a tenth.
            for (const { mark, at } of marks)
              for (const { text, box } of texts)
                if (mark.symbolPx > 0 && sharedArea(boxAround({ x: at.x * size, y: at.y * size }, mark.symbolPx), box) > (box.width * box.height) / 10)
                  covered.push(`${year}: the symbol of ${mark.name} and ${text}, ${size} times as large`);
          }
        }
        expect(covered).toEqual([]);
        // The maps are not simply empty: a year has some eight marks, and on the larger area of a distant partner at least names.
        if (partners === 'all' || partners.some((id) => NEIGHBOURS.has(id))) expect(count / years.length).toBeGreaterThan(5);
        expect(named / years.length).toBeGreaterThan(1);
      }
    );
  });
});
