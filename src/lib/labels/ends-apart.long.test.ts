// The end points of arcs on whole maps: no label of another partner is at one without a name, because a reader would take it for its own.
import { describe, expect, it } from 'vitest';
import { atlas } from '#lib/atlas/load.ts';
import { availableValues } from '#lib/atlas/lookup.ts';
import { nearestOf, within } from '#lib/geo/box.ts';
import { project } from '#lib/geo/curve.ts';
import { select } from '#lib/selection/select.ts';
import { defaultView, LANGS } from '#lib/view/view.ts';
import { fittedLayout } from '../../../tests/unit/fitted-layouts.ts';
import { grown, widened } from '../../../tests/unit/label-text.ts';
import { growthFrom } from './layout.ts';

const values = availableValues(atlas);
/** In npm test: the views and languages with the most and the longest names. */
const FULL = Boolean(process.env['TEST_FULL']);

/** Px from an end point within which a text seems to belong to it. */
const NEAR = 10;

// The map of a comparison on a phone, that of a page on a phone, and the narrowest that labels all partners.
describe.each([280, 326, 360, 704])('on a map of %i px', (width) => {
  it.each([{ partners: 'all' as const }, { partners: ['chn', 'rus'] }, ...(FULL ? [{ partners: ['chn'] }, { partners: ['rus'] }] : [])])(
    'no label is at the unnamed end of another partner’s arcs, in any year or language, also once the map has grown: $partners',
    ({ partners }) => {
      const misleading: string[] = [];
      let count = 0;
      for (const year of values.years)
        for (const lang of FULL ? LANGS : (['en', 'ru'] as const)) {
          const selection = select(atlas, { ...defaultView(values), partners, year, lang });
          const { labels, toPx, width: frame } = fittedLayout(selection, { width, height: width });
          const partnerOf = new Map(selection.arcs.map(({ fact, partner }) => [fact.id, partner.id]));
          const major = [...selection.arcs.filter(({ minor }) => !minor), ...selection.gaps].map(({ partner }) => partner);
          const unnamed = [...new Set(major)]
            .filter(({ id }) => !labels.some((label) => label.kind === 'partner' && label.id === id))
            .map(({ id, lon, lat }) => ({ id, at: toPx(project(lon, lat)) }))
            .filter(({ at }) => within({ ...at, width: 0, height: 0 }, { width: frame, height: frame }));
          count += labels.length;
          for (const size of [1, (1 + growthFrom(frame)) / 2, growthFrom(frame)])
            for (const label of labels) {
              const box = widened(grown(label, size), 1);
              for (const { id, at } of unnamed) {
                const end = { x: at.x * size, y: at.y * size };
                const nearest = nearestOf(box, end);
                if (id !== partnerOf.get(label.id) && label.kind !== 'home' && Math.hypot(nearest.x - end.x, nearest.y - end.y) < NEAR)
                  misleading.push(`${lang} ${year}: ${label.text} at the end of ${id}`);
              }
            }
        }
      expect(count).toBeGreaterThan(300);
      expect(misleading).toEqual([]);
    }
  );
});
